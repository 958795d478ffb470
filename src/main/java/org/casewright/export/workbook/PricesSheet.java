package org.casewright.export.workbook;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.casewright.model.FinancialYear;

/// `Prices and evidence`: weeks in a year, inflation, discounting, and what evidence does.
final class PricesSheet {

  static final String NAME = "Prices and evidence";

  private static final int WEEKS_ROW = 2;
  private static final int INFLATION_ROW = 6;
  private static final int DISCOUNT_ROW = 11;
  private static final int BIAS_ROW = 17;

  /// Where the case has a number and nothing about it.
  private static final String TYPED = "Typed in the case, which names no source";

  private final Book book;
  private final Page page;
  private final int before;

  /// The column in which it stands where rates come from.
  private final int source;

  PricesSheet(Book book) {
    this.book = book;
    this.page = book.page(NAME);
    this.before = book.written().timeline().firstYear() - book.written().priceBase().start();
    this.source = Math.max(4, 1 + before + book.years());
  }

  /// The index from real pounds to cash of FY `year`.
  String index(int year) {
    return page.at(DISCOUNT_ROW + 3, 1 + year);
  }

  /// All discount factors.
  String discountFactors() {
    return page.range(DISCOUNT_ROW + 2, 1, DISCOUNT_ROW + 2, book.years());
  }

  /// All price indices.
  String indices() {
    return page.range(DISCOUNT_ROW + 3, 1, DISCOUNT_ROW + 3, book.years());
  }

  void write() {
    page.width(0, 54);
    page.width(source, 44);
    page.text(0, 0, "Prices, discounting and evidence", Look.TITLE);
    page.text(WEEKS_ROW, 0, "Weeks in a year");
    page.number(WEEKS_ROW, 1, book.written().timeline().weeks(), Look.NUMBER.typed());
    page.text(
        WEEKS_ROW,
        source,
        book.written().timeline().weeksPerYear() == null
            ? "Usual in councils' budgets; the case names none"
            : TYPED,
        Look.WRAPPED);
    book.name(Book.WEEKS, page.at(WEEKS_ROW, 1));
    page.text(
        WEEKS_ROW + 1, 0, "Real pounds are pounds of " + book.written().priceBase(), Look.NOTE);
    writeInflation();
    writeDiscounting();
    writeBias();
  }

  /// Says below a heading where the rates of its rows come from.
  private void from(int heading, String source) {
    page.text(heading, this.source, "Source", Look.HEADING);
    page.text(heading + 1, this.source, source, Look.WRAPPED);
  }

  private void writeInflation() {
    var inflation = book.written().pricesOrDefault().inflation();
    page.text(INFLATION_ROW - 1, 0, "From the price base on", Look.HEADING);
    from(INFLATION_ROW - 1, inflation == null ? "The case names no inflation" : TYPED);
    page.text(INFLATION_ROW, 0, "Inflation since the FY before");
    page.text(INFLATION_ROW + 1, 0, "Price index (price base = 1)");
    for (var i = 0; i < before + book.years(); i++) {
      var year = new FinancialYear(book.written().priceBase().start() + i);
      page.text(INFLATION_ROW - 1, 1 + i, year.toString(), Look.HEADING);
      if (i == 0) {
        page.number(INFLATION_ROW + 1, 1, 1, Look.FACTOR);
      } else {
        page.number(
            INFLATION_ROW,
            1 + i,
            inflation == null ? BigDecimal.ZERO : inflation.held(i - 1),
            Look.PERCENT.typed());
        page.formula(
            INFLATION_ROW + 1,
            1 + i,
            "%s*(1+%s)"
                .formatted(Page.local(INFLATION_ROW + 1, i), Page.local(INFLATION_ROW, 1 + i)),
            Look.FACTOR);
      }
    }
  }

  private void writeDiscounting() {
    var schedule = book.written().pricesOrDefault().schedule();
    page.text(DISCOUNT_ROW - 1, 0, "Of the case: " + schedule.name(), Look.NOTE);
    page.text(DISCOUNT_ROW, 0, "Financial year", Look.HEADING);
    from(DISCOUNT_ROW, schedule.name());
    page.text(DISCOUNT_ROW + 1, 0, "Discount rate");
    page.text(DISCOUNT_ROW + 2, 0, "Discount factor, end of the FY before × 1 ÷ (1 + rate)");
    page.text(DISCOUNT_ROW + 3, 0, "Price index, real to cash");
    for (var year = 0; year < book.years(); year++) {
      var column = 1 + year;
      page.text(DISCOUNT_ROW, column, book.yearLabels().get(year), Look.HEADING);
      if (year == 0) {
        page.number(DISCOUNT_ROW + 2, column, 1, Look.FACTOR);
      } else {
        page.number(DISCOUNT_ROW + 1, column, schedule.rate(year), Look.PERCENT.typed());
        page.formula(
            DISCOUNT_ROW + 2,
            column,
            "%s/(1+%s)"
                .formatted(
                    Page.local(DISCOUNT_ROW + 2, column - 1), Page.local(DISCOUNT_ROW + 1, column)),
            Look.FACTOR);
      }
      page.formula(
          DISCOUNT_ROW + 3, column, Page.local(INFLATION_ROW + 1, 1 + before + year), Look.FACTOR);
    }
  }

  /// The table has six rows, however many grades the case adjusts, so that more can be typed.
  private void writeBias() {
    page.text(BIAS_ROW - 1, 0, "Optimism bias by grade of evidence, 1 best", Look.HEADING);
    page.text(BIAS_ROW - 1, 1, "Grade", Look.HEADING);
    page.text(BIAS_ROW - 1, 2, "Benefit less", Look.HEADING);
    page.text(BIAS_ROW - 1, 3, "Cost more", Look.HEADING);
    var bias = book.written().optimismBias();
    from(BIAS_ROW - 1, bias.isEmpty() ? "The case sets no adjustment" : TYPED);
    IntStream.range(0, Math.max(6, bias.size()))
        .forEach(
            i -> {
              var row = i < bias.size() ? bias.get(i) : null;
              page.number(
                  BIAS_ROW + i,
                  1,
                  row == null ? null : BigDecimal.valueOf(row.grade()),
                  Look.COUNT.typed());
              page.number(
                  BIAS_ROW + i, 2, row == null ? null : row.benefit(), Look.PERCENT.typed());
              page.number(BIAS_ROW + i, 3, row == null ? null : row.cost(), Look.PERCENT.typed());
            });
    var last = BIAS_ROW + Math.max(6, bias.size()) - 1;
    page.text(last + 1, 0, "Grade that counts where an assumption is ungraded: the worst");
    page.formula(last + 1, 1, "MAX(%s)".formatted(Page.block(BIAS_ROW, 1, last, 1)), Look.COUNT);
    book.name(Book.BIAS, page.range(BIAS_ROW, 1, last, 3));
    book.name(Book.WORST_GRADE, page.at(last + 1, 1));
    if (bias.isEmpty()) {
      page.text(
          last + 2, 0, "No adjustment is set: risk-adjusted figures are as stated.", Look.NOTE);
    }
  }
}
