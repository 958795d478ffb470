package org.casewright.session.printed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.engine.Answer;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Scenario;
import org.casewright.model.View;
import org.casewright.session.printed.Offered.Part;
import org.casewright.session.printed.PrintedTable.Kind;
import org.casewright.session.printed.PrintedTable.Row;

/// Proposes what the rows of a printed table stand for: what is called the same, and what comes to
/// the same amounts.
public final class Matching {

  private static final int LEAST_AMOUNTS = 2;
  private static final double NAMED = 0.6;
  private static final double WEIGHT_OF_TIES = 3;
  private static final double WEIGHT_OF_NAME = 2;
  private static final Set<String> SMALL =
      Set.of("the", "of", "and", "a", "an", "to", "in", "for", "by", "from", "with", "per", "case");
  private static final Set<Figure> USUAL =
      EnumSet.of(
          Figure.GROSS_BENEFIT,
          Figure.GROSS_INCREMENT,
          Figure.PROGRAMME_COST,
          Figure.NET_BENEFIT,
          Figure.STARTS);
  private static final Map<Figure, List<String>> CALLED = new LinkedHashMap<>();

  static {
    CALLED.put(Figure.CUMULATIVE_NET, List.of("cumulative net"));
    CALLED.put(Figure.CUMULATIVE_COST, List.of("cumulative cost"));
    CALLED.put(Figure.CUMULATIVE_GROSS, List.of("cumulative"));
    CALLED.put(Figure.RECURRING_NET, List.of("recurring net", "recurrent net"));
    CALLED.put(Figure.RECURRING_GROSS, List.of("recurring", "recurrent"));
    CALLED.put(Figure.NON_CASHABLE, List.of("non-cashable", "non cashable"));
    CALLED.put(Figure.CASHABLE, List.of("cashable"));
    CALLED.put(Figure.AVOIDANCE, List.of("avoidance", "avoided"));
    CALLED.put(Figure.SAVINGS_TARGET, List.of("savings target"));
    CALLED.put(Figure.NET_BENEFIT, List.of("net"));
    CALLED.put(Figure.PROGRAMME_COST, List.of("cost", "costs", "investment"));
    CALLED.put(Figure.GROSS_BENEFIT, List.of("gross", "benefit", "benefits", "saving", "savings"));
    CALLED.put(Figure.STARTS, List.of("starts"));
  }

  private final Offered offered;
  private final Amounts amounts;
  private final PriceBasis prices;

  /// What was made of a text: each is compared with every other.
  private final Map<String, Set<String>> wordsOf = new HashMap<>();

  private final Map<String, Optional<Figure>> calledBy = new HashMap<>();

  /// An amount of a row, its digits read once.
  private record Printed(FinancialYear year, PrintedAmount amount, BigDecimal number) {
    Printed negated() {
      return new Printed(year, amount, number.negate());
    }
  }

  /// A row's meaning, and how far it speaks for itself.
  private record Candidate(Meaning.OfCase meaning, double name, double ties, int compared) {
    double score() {
      return WEIGHT_OF_TIES * ties + WEIGHT_OF_NAME * name;
    }

    boolean isCredible() {
      return name >= NAMED
          || (ties == 1 && (compared >= LEAST_AMOUNTS || (compared > 0 && name > 0)));
    }
  }

  /// @param prices of the amounts that are printed
  public Matching(BusinessCase in, PriceBasis prices) {
    this(Offered.by(in), new Amounts(in), prices);
  }

  Matching(Offered offered, Amounts amounts, PriceBasis prices) {
    this.offered = offered;
    this.amounts = amounts;
    this.prices = prices;
  }

  /// What each row is proposed to stand for; the whole case and the plan come before others.
  public List<Meaning> propose(PrintedTable table) {
    return table.rows().stream().map(row -> propose(row)).toList();
  }

  /// What one row is proposed to stand for.
  public Meaning propose(Row row) {
    var best =
        candidates(row)
            .filter(Candidate::isCredible)
            .max(Comparator.comparingDouble(Candidate::score));
    if (row.kind() == Kind.TOTAL) {
      return best.filter(candidate -> candidate.ties() == 1 && candidate.compared() > 0)
          .<Meaning>map(Candidate::meaning)
          .orElse(Meaning.Plain.SUM);
    }
    return best.<Meaning>map(Candidate::meaning).orElse(Meaning.Plain.LEFT_OUT);
  }

  private Stream<Candidate> candidates(Row row) {
    var printed = printed(row);
    var asCost =
        row.isPrintedBelowZero() ? printed.stream().map(Printed::negated).toList() : printed;
    var figures = Offered.FIGURES.stream().filter(figure -> suits(row, figure)).toList();
    return amounts.in().allScenarios().stream()
        .flatMap(
            scenario ->
                offered.parts().stream()
                    .flatMap(
                        part ->
                            figures.stream()
                                .filter(figure -> isLikely(row, part, figure))
                                .map(
                                    figure ->
                                        candidate(
                                            row.label(),
                                            printed,
                                            asCost,
                                            part,
                                            figure,
                                            scenario))));
  }

  /// Whether a figure is printed in such units.
  private static boolean suits(Row row, Figure figure) {
    return row.amounts().values().stream()
        .allMatch(amount -> Planning.unit(amount, figure).isPresent());
  }

  /// Whether it is worth comparing: a part's less usual figures only where the row names them.
  private boolean isLikely(Row row, Part part, Figure figure) {
    return part.has(figure)
        && (part.scope().isAll()
            || figure.ofBudget()
            || USUAL.contains(figure)
            || called(row.label()).filter(figure::equals).isPresent());
  }

  /// What can be compared: amounts of years of the case, apart from nil.
  private List<Printed> printed(Row row) {
    return row.amounts().entrySet().stream()
        .filter(each -> amounts.in().timeline().indexOf(each.getKey()).isPresent())
        .map(each -> new Printed(each.getKey(), each.getValue(), each.getValue().number()))
        .filter(each -> each.number().signum() != 0)
        .toList();
  }

  private Candidate candidate(
      String label,
      List<Printed> printed,
      List<Printed> asCost,
      Part part,
      Figure figure,
      Scenario scenario) {
    var meaning = new Meaning.OfCase(figure, part.scope(), scenario.id(), View.AS_STATED);
    var ties =
        (meaning.isCost() ? asCost : printed).stream().filter(each -> ties(each, meaning)).count();
    return new Candidate(
        meaning,
        name(label, part, figure, scenario),
        printed.isEmpty() ? 0 : (double) ties / printed.size(),
        printed.size());
  }

  private boolean ties(Printed printed, Meaning.OfCase meaning) {
    return amounts.of(meaning, printed.year(), prices) instanceof Answer.Amount(var computed)
        && Planning.unit(printed.amount(), meaning.figure())
            .filter(unit -> PublishedFigure.ties(printed.number(), unit, computed))
            .isPresent();
  }

  /// How well a row's words name a figure of a part in a scenario, 0 to 1.
  private double name(String label, Part part, Figure figure, Scenario scenario) {
    var words = words(label);
    var byFigure = called(label).filter(figure::equals).isPresent() ? 0.2 : 0;
    var several = amounts.in().allScenarios().size() > 1;
    var byScenario = several && words.containsAll(words(scenario.name())) ? NAMED : 0;
    var byPart = part.names().stream().mapToDouble(name -> likeness(words, name)).max().orElse(0);
    var whole = part.names().isEmpty() && byFigure > 0 ? 0.4 : 0;
    return Math.min(1, byPart * 0.8 + byScenario + byFigure + whole);
  }

  private double likeness(Set<String> words, String name) {
    var other = words(name);
    if (other.isEmpty() || words.isEmpty()) {
      return 0;
    }
    var both = other.stream().filter(words::contains).count();
    return Math.max(2.0 * both / (other.size() + words.size()), both == other.size() ? 0.8 : 0);
  }

  private Optional<Figure> called(String label) {
    return calledBy.computeIfAbsent(label, Matching::figure);
  }

  private static Optional<Figure> figure(String label) {
    var small = " " + label.toLowerCase(Locale.UK).replaceAll("[^a-z-]+", " ") + " ";
    return CALLED.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(word -> small.contains(" " + word + " ")))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Set<String> words(String text) {
    return wordsOf.computeIfAbsent(text, Matching::split);
  }

  private static Set<String> split(String text) {
    return Arrays.stream(text.toLowerCase(Locale.UK).replaceAll("['’]", "").split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .collect(Collectors.toSet());
  }
}
