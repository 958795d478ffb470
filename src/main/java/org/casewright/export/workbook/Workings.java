package org.casewright.export.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// `Workings`: the figures of each part of the case that printed figures ask for, and a sheet of
/// months for each part whose payback or peak funding is printed.
final class Workings {

  static final String NAME = "Workings";

  /// Rows of figures that are needed.
  private record Asked(Scope scope, View view, PriceBasis prices) {}

  private final Book book;
  private final Page workings;
  private final Together together;
  private final Parts parts;
  private final PricesSheet prices;
  private final MonthsSheet whole;
  private final Map<Asked, FigureRows> rows = new HashMap<>();
  private final Map<Scope, MonthsSheet> months = new HashMap<>();

  /// @param whole the months of the whole case
  Workings(Book book, Together together, Parts parts, PricesSheet prices, MonthsSheet whole) {
    this.book = book;
    this.workings = book.page(NAME);
    this.together = together;
    this.parts = parts;
    this.prices = prices;
    this.whole = whole;
  }

  /// The cell of a figure, or words where there is none.
  String cell(FigureQuery query, int year) {
    var found = rows.get(asked(query));
    return found == null ? "\"not a figure\"" : found.cell(query.figure(), year);
  }

  private static boolean isOfRows(Figure figure) {
    return FigureRows.YEARLY.contains(figure)
        || FigureRows.OVERALL.contains(figure)
        || figure == Figure.STARTS
        || figure == Figure.STOCK;
  }

  private static Scope part(FigureQuery query) {
    var scope = query.scope();
    return new Scope(
        scope.workstreams(),
        scope.opportunities(),
        scope.costs(),
        scope.budgetLines(),
        scope.agencies(),
        scope.statuses(),
        List.of());
  }

  private static Asked asked(FigureQuery query) {
    return new Asked(part(query), query.viewOrDefault(), query.pricesOrDefault());
  }

  /// Writes the figures that printed ones ask for.
  void write() {
    workings.text(0, 0, "Figures of the parts of the case that papers print", Look.TITLE);
    var monthly = partsReadByMonth();
    workings.width(0, 60);
    for (var year = 0; year < book.years(); year++) {
      workings.width(1 + year, 14);
    }
    var next = 2;
    for (var published : book.written().published()) {
      if (published.claim() instanceof Claim.Computed(var query) && isOfRows(query.figure())) {
        var asked = asked(query);
        if (!rows.containsKey(asked)) {
          var of = monthly.contains(asked.scope()) ? months(asked.scope()) : null;
          var made =
              new FigureRows(
                  book,
                  workings,
                  together,
                  parts,
                  prices,
                  asked.scope(),
                  asked.view(),
                  asked.prices(),
                  of);
          rows.put(asked, made);
          var head = next;
          next = made.write(head) + 1;
          workings.paper().keepTogether(head, next - 2);
        }
      }
    }
  }

  private Set<Scope> partsReadByMonth() {
    var found = new HashSet<Scope>();
    for (var published : book.written().published()) {
      if (published.claim() instanceof Claim.Computed(var query)
          && FigureRows.OVERALL.contains(query.figure())) {
        found.add(part(query));
      }
    }
    return found;
  }

  private MonthsSheet months(Scope scope) {
    return scope.equals(Scope.ALL)
        ? whole
        : months.computeIfAbsent(
            scope,
            _ -> {
              var name = MonthsSheet.NAME + " " + (months.size() + 2);
              var sheet = new MonthsSheet(book, book.page(name), together, prices, parts, scope);
              sheet.write();
              return sheet;
            });
  }
}
