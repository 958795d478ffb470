package org.casewright.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Listing;
import org.casewright.model.Wording.Field;
import org.jspecify.annotations.Nullable;

/// The words around a typed number, which tell of several figures with that number the one that is
/// meant.
///
/// @param words in small letters, those within the same sentence
record Around(BusinessCase written, String words) {

  private static final int FY = 8;
  private static final int NAME = 6;
  private static final int KIND = 3;

  Around(Telling telling, String words, TypedNumber typed) {
    this(telling.written(), sentence(words, typed).toLowerCase(Locale.UK));
  }

  private static String sentence(String words, TypedNumber typed) {
    var from = words.lastIndexOf(". ", typed.start());
    var to = words.indexOf(". ", typed.end());
    return words.substring(from < 0 ? 0 : from + 1, to < 0 ? words.length() : to);
  }

  /// How much of what a figure is the words say; they tell against one of which they say another
  /// FY, scenario or part of the case.
  int nearness(Field field) {
    return year(field.query().year()) + names(field) + kind(field.query().figure());
  }

  /// A figure of another FY than the step's must have it named.
  private int year(@Nullable FinancialYear year) {
    if (year == null) {
      return 0;
    }
    return words.contains(year.label()) ? FY : -FY;
  }

  private int names(Field field) {
    var scope = field.query().scope();
    var scenario = field.query().scenario();
    var named =
        Stream.of(
                of(Listing.WORKSTREAMS, scope.workstreams()),
                of(Listing.OPPORTUNITIES, scope.opportunities()),
                of(Listing.COSTS, scope.costs()),
                of(Listing.BUDGET_LINES, scope.budgetLines()),
                of(Listing.ASSUMPTIONS, scope.assumptions()),
                of(Listing.SCENARIOS, scenario == null ? List.of() : List.of(scenario)))
            .flatMap(each -> each)
            .toList();
    if (named.isEmpty()) {
      return 0;
    }
    return named.stream().anyMatch(this::mentions) ? NAME : -1;
  }

  private <T> Stream<String> of(Listing<T> listing, List<String> ids) {
    return ids.stream().map(id -> listing.find(written, id).map(listing.name()).orElse(id));
  }

  /// Whether a word of a name that says something occurs.
  private boolean mentions(String name) {
    return Stream.of(name.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
        .filter(word -> word.length() > 4)
        .anyMatch(word -> words.contains(word.substring(0, word.length() - 1)));
  }

  private int kind(Figure figure) {
    var told =
        switch (figure) {
          case GROSS_BENEFIT -> List.of("gross", "benefit", "worth", "brings", "save", "saving");
          case NET_BENEFIT -> List.of("net");
          case PROGRAMME_COST -> List.of("cost", "spend", "invest");
          case CUMULATIVE_GROSS -> List.of("in all", "total", "altogether", "over ");
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
    return told.stream().anyMatch(words::contains) ? KIND : 0;
  }
}
