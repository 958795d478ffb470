package org.casewright.export.workbook;

import java.util.List;
import org.casewright.model.Scope;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// The money of a part of the case month by month, as stated and risk-adjusted: what payback and
/// peak funding are read from (the calculation, §7).
@SuppressWarnings("EnumOrdinal") // rows and columns stand in the order of the constants
final class MonthsSheet {

  static final String NAME = "Months";

  private static final int HEAD = 4;
  private static final int WEIGHTS_ROW = 2;
  private static final int INDEX = MonthRows.FIRST;
  private static final int FACTOR = INDEX + 1;
  private static final int BLOCK = FACTOR + 1;

  /// What stands in a column for each view.
  private enum Column {
    GROSS("Gross benefit"),
    SUPPORT("Support for starts"),
    COST("Programme cost"),
    NET("Net benefit"),
    CUMULATIVE_REAL("Cumulative net, real"),
    CUMULATIVE_CASH("Cumulative net, cash"),
    CUMULATIVE_DISCOUNTED("Cumulative net, discounted"),
    STAYS_REAL("Not below 0 from here on, real"),
    STAYS_CASH("Not below 0 from here on, cash"),
    STAYS_DISCOUNTED("Not below 0 from here on, discounted"),
    LOWEST_REAL("At its lowest, real"),
    LOWEST_CASH("At its lowest, cash");

    private final String label;

    Column(String label) {
      this.label = label;
    }

    Look look() {
      return compareTo(STAYS_REAL) < 0 ? Look.POUNDS : Look.COUNT;
    }
  }

  /// How months are added up.
  enum Path {
    REAL,
    CASH,
    DISCOUNTED
  }

  private final Book book;
  private final Page page;
  private final Together together;
  private final PricesSheet prices;

  /// Null for the whole case.
  private final @Nullable Parts parts;

  private final Scope scope;
  private final MonthRows rows;

  MonthsSheet(
      Book book,
      Page page,
      Together together,
      PricesSheet prices,
      @Nullable Parts parts,
      Scope scope) {
    this.book = book;
    this.page = page;
    this.together = together;
    this.prices = prices;
    this.parts = parts;
    this.scope = scope;
    this.rows = new MonthRows(book, page, HEAD);
  }

  private static int column(View view, Column column) {
    return BLOCK + view.ordinal() * Column.values().length + column.ordinal();
  }

  private String cells(View view, Column column) {
    var at = column(view, column);
    return page.range(rows.row(0), at, rows.last(), at);
  }

  /// Cumulative net benefit at the horizon.
  String last(View view, Path path) {
    return page.at(rows.last(), column(view, cumulative(path)));
  }

  /// The gross benefit of every month.
  String gross(View view) {
    return cells(view, Column.GROSS);
  }

  /// The first month from which cumulative net is never below 0 again.
  String payback(View view, Path path) {
    var stays = Column.values()[Column.STAYS_REAL.ordinal() + path.ordinal()];
    // A sum fails where a month does, which counting would not.
    return "IF(ISNUMBER(SUM(%s)),IF(COUNTIF(%s,\"<>0\")=0,\"nothing is spent\",IF(COUNTIF(%s,1)=0,\"not within the horizon\",MATCH(1,%s,0)-1)),SUM(%s))"
        .formatted(
            cells(view, stays),
            cells(view, Column.COST),
            cells(view, stays),
            cells(view, stays),
            cells(view, stays));
  }

  /// The lowest cumulative net, or 0.
  String peak(View view, Path path) {
    var lowest = lowest(view, path);
    return "IF(%s<-0.005,%s,0)".formatted(lowest, lowest);
  }

  String peakMonth(View view, Path path) {
    var isLowest = cells(view, Column.values()[Column.LOWEST_REAL.ordinal() + path.ordinal()]);
    return "IF(%s<-0.005,MATCH(1,%s,0)-1,\"no funding is needed\")"
        .formatted(lowest(view, path), isLowest);
  }

  /// The row below the months in which cumulative net stands at its lowest.
  private int lowest() {
    return rows.last() + 2;
  }

  private String lowest(View view, Path path) {
    return page.at(lowest(), column(view, cumulative(path)));
  }

  private void writeLowest() {
    page.text(lowest(), 0, "At its lowest", Look.TEXT.total());
    for (var view : View.values()) {
      for (var path : Path.values()) {
        var at = column(view, cumulative(path));
        page.formula(lowest(), at, "MIN(%s)".formatted(rows.column(at)), Look.TOTAL);
      }
    }
  }

  private static Column cumulative(Path path) {
    return Column.values()[Column.CUMULATIVE_REAL.ordinal() + path.ordinal()];
  }

  void write() {
    page.text(0, 0, Parts.words(scope) + ", month by month, " + book.realPounds(), Look.TITLE);
    writeWeights();
    rows.write();
    page.headings(HEAD, INDEX, List.of("Price index", "Discount factor"), Look.YEAR);
    page.width(INDEX, 14);
    page.width(FACTOR, 14);
    for (var t = 0; t < book.months(); t++) {
      page.formula(rows.row(t), INDEX, rows.ofYear(prices.indices(), rows.row(t)), Look.FACTOR);
      page.formula(
          rows.row(t), FACTOR, rows.ofYear(prices.discountFactors(), rows.row(t)), Look.FACTOR);
    }
    for (var view : View.values()) {
      page.group(HEAD - 1, column(view, Column.GROSS), Column.values().length, view.label());
      for (var column : Column.values()) {
        var at = column(view, column);
        page.text(HEAD, at, column.label, Look.YEAR);
        page.width(at, 14);
        for (var t = 0; t < book.months(); t++) {
          page.formula(rows.row(t), at, formula(view, column, t), column.look());
        }
      }
    }
    writeLowest();
    page.freeze(HEAD + 1, MonthRows.FIRST, 2);
  }

  /// A part of the case takes in shares, which stand above the months, one for each opportunity and
  /// then one for each cost.
  private void writeWeights() {
    if (parts == null) {
      return;
    }
    var opportunities = book.written().opportunities().size();
    var costs = book.written().costs().size();
    page.text(WEIGHTS_ROW, 0, "Shares of opportunities, then costs", Look.NOTE);
    for (var i = 0; i < opportunities; i++) {
      page.formula(
          WEIGHTS_ROW,
          MonthRows.FIRST + i,
          "INDEX(%s,%d)".formatted(parts.ofOpportunities(scope), i + 1),
          Look.SHARE);
    }
    for (var i = 0; i < costs; i++) {
      page.formula(
          WEIGHTS_ROW,
          MonthRows.FIRST + opportunities + i,
          "INDEX(%s,%d)".formatted(parts.ofCosts(scope), i + 1),
          Look.SHARE);
    }
  }

  private String sum(String cells, int first, int count) {
    if (cells.isEmpty()) {
      return "0";
    }
    return parts == null
        ? "SUM(%s)".formatted(cells)
        : "SUMPRODUCT(%s,%s)"
            .formatted(
                cells,
                Page.block(
                    WEIGHTS_ROW,
                    MonthRows.FIRST + first,
                    WEIGHTS_ROW,
                    MonthRows.FIRST + first + count - 1));
  }

  private String formula(View view, Column column, int t) {
    var row = rows.row(t);
    var opportunities = book.written().opportunities().size();
    return switch (column) {
      case GROSS ->
          sum(together.benefitsOfMonth(Together.OfBenefits.GROSS, view, t), 0, opportunities);
      case SUPPORT ->
          sum(together.benefitsOfMonth(Together.OfBenefits.SUPPORT, view, t), 0, opportunities);
      case COST ->
          "%s+%s"
              .formatted(
                  own(view, Column.SUPPORT, row),
                  sum(
                      together.costsOfMonth(view, t),
                      opportunities,
                      book.written().costs().size()));
      case NET -> "%s-%s".formatted(own(view, Column.GROSS, row), own(view, Column.COST, row));
      case CUMULATIVE_REAL -> cumulated(view, column, t, "");
      case CUMULATIVE_CASH -> cumulated(view, column, t, "*" + Page.local(row, INDEX));
      case CUMULATIVE_DISCOUNTED -> cumulated(view, column, t, "*" + Page.local(row, FACTOR));
      case STAYS_REAL, STAYS_CASH, STAYS_DISCOUNTED -> {
        var path = Path.values()[column.ordinal() - Column.STAYS_REAL.ordinal()];
        yield "IF(%s>=-0.005,%s,0)"
            .formatted(
                own(view, cumulative(path), row),
                t == book.months() - 1 ? "1" : own(view, column, row + 1));
      }
      case LOWEST_REAL, LOWEST_CASH -> {
        var path = Path.values()[column.ordinal() - Column.LOWEST_REAL.ordinal()];
        var at = column(view, cumulative(path));
        yield "IF(%s<=%s+0.005,1,0)".formatted(Page.local(row, at), Page.absolute(lowest(), at));
      }
    };
  }

  private String cumulated(View view, Column column, int t, String times) {
    var row = rows.row(t);
    var now = own(view, Column.NET, row) + times;
    return t == 0 ? now : own(view, column, row - 1) + "+" + now;
  }

  private static String own(View view, Column column, int row) {
    return Page.local(row, column(view, column));
  }
}
