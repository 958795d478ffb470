package org.casewright.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Listing;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Unit;
import org.casewright.model.Wording.Field;

/// The words around a typed number, which tell which figure with that number is meant, if any.
///
/// @param sentence in small letters, the one the number stands in
/// @param after in small letters, what follows the number in it
/// @param sign the minus before the number, else empty
record Around(BusinessCase written, String sentence, String after, String sign) {

  private static final int FY = 8;
  private static final int NAME = 6;
  private static final int KIND = 3;

  /// What every second label speaks of tells no assumption from another.
  private static final Set<String> GENERAL =
      Set.of("child", "children", "weeks", "months", "years", "number", "share");

  static Around of(Telling telling, String words, TypedNumber typed) {
    var from = words.lastIndexOf(". ", typed.start());
    var to = words.indexOf(". ", typed.end());
    var end = to < 0 ? words.length() : to;
    return new Around(
        telling.written(),
        words.substring(from < 0 ? 0 : from + 1, end).toLowerCase(Locale.UK),
        words.substring(typed.end(), end).toLowerCase(Locale.UK),
        typed.start() > 0 && words.charAt(typed.start() - 1) == Money.MINUS
            ? String.valueOf(Money.MINUS)
            : "");
  }

  /// Whether a FY is written.
  boolean names(FinancialYear year) {
    return sentence.contains(year.label());
  }

  /// Whether the words speak of a figure at all: of another FY than the step's, of a part of the
  /// case, of an assumption or of how many there are of something only where they say so.
  boolean means(Field field) {
    var query = field.query();
    var scope = query.scope();
    var parts =
        scope.workstreams().size()
            + scope.opportunities().size()
            + scope.costs().size()
            + scope.budgetLines().size();
    return (query.year() == null || names(query.year()))
        && (query.scenario() == null || mentionsScenario(field) || says(query.figure()))
        && switch (query.figure()) {
          case COUNT -> isOf(Telling.counted(field)) || isOf(one(Telling.counted(field)));
          case ASSUMPTION -> meansAssumption(scope.assumptions().getFirst());
          case STOCK, STARTS -> parts == 0 || opportunities(field).anyMatch(this::isOfOutcome);
          default -> parts == 0 || mentionsPart(field);
        };
  }

  private boolean meansAssumption(String id) {
    var assumption = written.assumption(id).orElseThrow();
    var unit = assumption.unit();
    if (unit.isPounds() || unit == Unit.PERCENT || unit == Unit.COUNT) {
      return mentions(assumption.label());
    }
    var noun = unit.label().replaceFirst(" .*", "");
    return isOf(noun) && (mentions(assumption.label()) || !GENERAL.contains(noun));
  }

  private boolean isOfOutcome(Opportunity opportunity) {
    return opportunity.outcome().isBlank()
        ? mentions(opportunity.name())
        : isOf(opportunity.outcome().toLowerCase(Locale.UK));
  }

  /// Whether the number is so many of something: `11 more foster carers`.
  private boolean isOf(String things) {
    return Pattern.compile("^\\s+(?:[\\p{L}’'-]+\\s+){0,3}" + Pattern.quote(things) + "(?!\\p{L})")
        .matcher(after)
        .find();
  }

  /// `budget line` of `budget lines`.
  private static String one(String things) {
    return things.replaceFirst("ies$", "y").replaceFirst("s$", "");
  }

  /// How much of what a figure is the words say.
  int nearness(Field field) {
    return (field.query().year() == null ? 0 : FY)
        + (mentionsPart(field) || mentionsScenario(field) ? NAME : 0)
        + (says(field.query().figure())
            ? KIND + (saysOutright(field.query().figure()) ? 1 : 0)
            : 0);
  }

  private boolean mentionsScenario(Field field) {
    var scenario = field.query().scenario();
    return scenario != null
        && Listing.SCENARIOS.namesOf(written, List.of(scenario)).anyMatch(this::mentions);
  }

  private boolean mentionsPart(Field field) {
    var scope = field.query().scope();
    return (!scope.workstreams().isEmpty() && tells("workstream"))
        || (scope.opportunities().size() > 1
            && opportunities(field)
                .map(each -> each.outcome().toLowerCase(Locale.UK))
                .anyMatch(outcome -> !outcome.isBlank() && sentence.contains(outcome)))
        || Stream.concat(
                Listing.namesOf(written, scope),
                Listing.ASSUMPTIONS.namesOf(written, scope.assumptions()))
            .anyMatch(this::mentions);
  }

  private Stream<Opportunity> opportunities(Field field) {
    return field.query().scope().opportunities().stream()
        .map(id -> written.opportunity(id).orElse(null))
        .filter(Objects::nonNull);
  }

  /// Whether a name occurs, or one of its words that says something.
  private boolean mentions(String name) {
    var small = name.toLowerCase(Locale.UK);
    return sentence.contains(small)
        || Stream.of(small.split("[^\\p{L}]+"))
            .filter(word -> word.length() > 4 && !GENERAL.contains(word))
            .anyMatch(
                word ->
                    Pattern.compile("\\b" + word.substring(0, word.length() - 1))
                        .matcher(sentence)
                        .find());
  }

  private boolean tells(String word) {
    return Pattern.compile("\\b" + word + "(?:s|es|d|ed|ing|ings|ment|ments)?\\b")
        .matcher(sentence)
        .find();
  }

  private boolean saysOutright(Figure figure) {
    return switch (figure) {
      case GROSS_BENEFIT, CUMULATIVE_GROSS -> tells("gross");
      case NET_BENEFIT, CUMULATIVE_NET -> tells("net");
      case CASHABLE -> tells("cashable") && !tells("non-cashable");
      case NON_CASHABLE -> tells("non-cashable");
      case AVOIDANCE -> tells("avoid") || tells("avoidance");
      default -> false;
    };
  }

  private boolean says(Figure figure) {
    var told =
        switch (figure) {
          case GROSS_BENEFIT -> List.of("benefit", "worth", "bring", "save", "saving");
          case PROGRAMME_COST -> List.of("cost", "spend", "invest");
          case CUMULATIVE_GROSS -> List.of("in all", "total", "altogether", "over");
          case CUMULATIVE_NET -> List.of("ahead", "net in all", "net to", "cumulative net");
          case CUMULATIVE_COST -> List.of("cost in all", "invest", "spend", "paid", "spent");
          case GROSS_INCREMENT -> List.of("more than the year before", "increase");
          case RECURRING_GROSS, RECURRING_NET -> List.of("recurring", "run rate");
          case PEAK_FUNDING -> List.of("funding", "at most", "peak", "before it pays");
          case NPV -> List.of("present value", "npv");
          case STARTS -> List.of("start", "new", "each year", "a year", "fewer");
          case STOCK -> List.of("average", "at a time", "at any");
          default -> List.<String>of();
        };
    return saysOutright(figure) || told.stream().anyMatch(this::tells);
  }
}
