package org.casewright.export.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// The figures of a part of the case in one view and in real terms or cash, a row each with one
/// column a FY (the calculation, §7). Those of the whole horizon stand in the first of them.
final class FigureRows {

  /// Yearly figures in the order of their rows.
  static final List<Figure> YEARLY =
      List.of(
          Figure.GROSS_BENEFIT,
          Figure.GROSS_INCREMENT,
          Figure.PROGRAMME_COST,
          Figure.NET_BENEFIT,
          Figure.CUMULATIVE_GROSS,
          Figure.CUMULATIVE_COST,
          Figure.CUMULATIVE_NET,
          Figure.RECURRING_GROSS,
          Figure.RECURRING_NET,
          Figure.CASHABLE,
          Figure.AVOIDANCE,
          Figure.NON_CASHABLE,
          Figure.ANNUAL_RATIO,
          Figure.CUMULATIVE_RATIO);

  /// Figures of the whole horizon.
  static final List<Figure> OVERALL =
      List.of(
          Figure.NPV,
          Figure.BENEFIT_COST_RATIO,
          Figure.PAYBACK_MONTH,
          Figure.DISCOUNTED_PAYBACK_MONTH,
          Figure.PEAK_FUNDING,
          Figure.PEAK_FUNDING_MONTH);

  /// The share of gross benefit that rests on ungraded evidence, which is no figure of the case.
  static final String UNGRADED = "ungradedShare";

  static final String UNGRADED_LABEL = "Share of gross benefit on ungraded evidence";

  static final String PRESENT_GROSS = "Present value of gross benefit";
  static final String PRESENT_COST = "Present value of programme cost";

  private static final int FIRST = 1;

  private final Book book;
  private final Page page;
  private final PartSums sums;
  private final PricesSheet priceFactors;
  private final Scope scope;
  private final View view;
  private final PriceBasis prices;
  private final @Nullable MonthsSheet months;
  private final Map<Figure, Integer> rows = new EnumMap<>(Figure.class);
  private int grossReal;
  private int costReal;
  private int ungraded;
  private int presentGross;
  private int presentCost;

  /// @param months of the same part; null where no figure needs them
  FigureRows(
      Book book,
      Page page,
      Together together,
      Parts parts,
      PricesSheet priceFactors,
      Scope scope,
      View view,
      PriceBasis prices,
      @Nullable MonthsSheet months) {
    this.book = book;
    this.page = page;
    this.sums = new PartSums(together, parts, scope, view);
    this.priceFactors = priceFactors;
    this.scope = scope;
    this.view = view;
    this.prices = prices;
    this.months = months;
  }

  /// The cell of a figure; for one of the whole horizon the FY does not matter.
  String cell(Figure figure, int year) {
    var row = rows.get(figure);
    if (row == null) {
      throw new IllegalArgumentException(figure.key());
    }
    return page.at(row, FIRST + (OVERALL.contains(figure) ? 0 : year));
  }

  /// The cell of the share that rests on ungraded evidence.
  String ungraded(int year) {
    return page.at(ungraded, FIRST + year);
  }

  /// The cell of the present value of all gross benefit.
  String presentGross() {
    return page.at(presentGross, FIRST);
  }

  /// The cell of the present value of all programme cost.
  String presentCost() {
    return page.at(presentCost, FIRST);
  }

  /// Writes the rows.
  ///
  /// @return the row after the last
  int write(int head) {
    page.text(head, 0, title(), Look.HEADING);
    page.years(head, FIRST);
    grossReal = head + 1;
    costReal = head + 2;
    row(grossReal, "Gross benefit in " + book.realPounds(), Look.POUNDS, this::grossReal);
    row(costReal, "Programme cost in " + book.realPounds(), Look.POUNDS, this::costReal);
    var next = costReal + 1;
    for (var figure : YEARLY) {
      rows.put(figure, next);
      var look = figure.kind() == Figure.Kind.RATIO ? Look.RATIO : Look.POUNDS;
      row(next++, figure.label(), look, year -> formula(figure, year));
    }
    rows.put(Figure.STARTS, next);
    row(next++, Figure.STARTS.label(), Look.NUMBER, year -> sums.counted(Measure.STARTS, year));
    rows.put(Figure.STOCK, next);
    row(next++, Figure.STOCK.label(), Look.NUMBER, year -> sums.counted(Measure.STOCK, year));
    row(
        next,
        UNGRADED_LABEL,
        Look.PERCENT,
        year -> {
          var size = sums.benefits(Measure.SIZE_STATED, year);
          return "IF(%s=0,0,%s/%s)"
              .formatted(size, sums.benefits(Measure.UNGRADED_STATED, year), size);
        });
    ungraded = next++;
    presentGross = next++;
    presentCost = next++;
    present(presentGross, PRESENT_GROSS, grossReal);
    present(presentCost, PRESENT_COST, costReal);
    for (var figure : OVERALL) {
      if (months != null || figure == Figure.NPV || figure == Figure.BENEFIT_COST_RATIO) {
        rows.put(figure, next);
        page.text(next, 0, label(figure));
        page.formula(next++, FIRST, overall(figure), look(figure));
      }
    }
    return next;
  }

  /// What a figure of the whole horizon is called, with what months are counted from.
  static String label(Figure figure) {
    return figure.kind() == Figure.Kind.MONTH ? figure.label() + ", month from 0" : figure.label();
  }

  static Look look(Figure figure) {
    return switch (figure.kind()) {
      case RATIO -> Look.RATIO;
      case MONTH -> Look.COUNT;
      case SHARE -> Look.PERCENT;
      case NUMBER -> Look.NUMBER;
      case MONEY -> Look.POUNDS;
    };
  }

  private String title() {
    return "%s: %s, %s"
        .formatted(Parts.words(scope), view.label().toLowerCase(Locale.UK), book.words(prices));
  }

  private interface OfYear {
    String formula(int year);
  }

  private void row(int row, String label, Look look, OfYear each) {
    page.text(row, 0, label);
    for (var year = 0; year < book.years(); year++) {
      page.formula(row, FIRST + year, each.formula(year), look);
    }
  }

  private String grossReal(int year) {
    return sums.benefits(Measure.GROSS_STATED, year);
  }

  private String costReal(int year) {
    return sums.benefits(Measure.SUPPORT_STATED, year)
        + "+"
        + sums.costs(Together.OfCosts.COST, year);
  }

  private String priced(int year) {
    return prices == PriceBasis.CASH ? "*" + priceFactors.index(year) : "";
  }

  private String own(int row, int year) {
    return Page.local(row, FIRST + year);
  }

  private String own(Figure figure, int year) {
    return own(rows.getOrDefault(figure, 0), year);
  }

  private String formula(Figure figure, int year) {
    return switch (figure) {
      case GROSS_BENEFIT -> own(grossReal, year) + priced(year);
      case GROSS_INCREMENT ->
          own(Figure.GROSS_BENEFIT, year)
              + (year == 0 ? "" : "-" + own(Figure.GROSS_BENEFIT, year - 1));
      case PROGRAMME_COST -> own(costReal, year) + priced(year);
      case NET_BENEFIT -> own(Figure.GROSS_BENEFIT, year) + "-" + own(Figure.PROGRAMME_COST, year);
      case CUMULATIVE_GROSS -> cumulated(figure, Figure.GROSS_BENEFIT, year);
      case CUMULATIVE_COST -> cumulated(figure, Figure.PROGRAMME_COST, year);
      case CUMULATIVE_NET -> cumulated(figure, Figure.NET_BENEFIT, year);
      case RECURRING_GROSS -> "12*" + sums.benefits(Measure.LAST_GROSS_STATED, year) + priced(year);
      case RECURRING_NET ->
          "12*(%s-%s-%s)%s"
              .formatted(
                  sums.benefits(Measure.LAST_GROSS_STATED, year),
                  sums.benefits(Measure.LAST_SUPPORT_STATED, year),
                  sums.costs(Together.OfCosts.LAST_RECURRING, year),
                  priced(year));
      case CASHABLE -> sums.benefits(Measure.CASHABLE_STATED, year) + priced(year);
      case AVOIDANCE -> sums.benefits(Measure.AVOIDANCE_STATED, year) + priced(year);
      case NON_CASHABLE -> sums.benefits(Measure.NON_CASHABLE_STATED, year) + priced(year);
      case ANNUAL_RATIO ->
          ratio(own(Figure.RECURRING_GROSS, year), own(Figure.CUMULATIVE_COST, year));
      case CUMULATIVE_RATIO ->
          ratio(own(Figure.CUMULATIVE_GROSS, year), own(Figure.CUMULATIVE_COST, year));
      default -> throw new IllegalArgumentException(figure.key());
    };
  }

  private String cumulated(Figure figure, Figure of, int year) {
    return (year == 0 ? "" : own(figure, year - 1) + "+") + own(of, year);
  }

  private static String ratio(String benefit, String cost) {
    return "IF(%s=0,\"no cost\",%s/%s)".formatted(cost, benefit, cost);
  }

  private String overall(Figure figure) {
    var gross = Page.absolute(presentGross, FIRST);
    var cost = Page.absolute(presentCost, FIRST);
    var path = prices == PriceBasis.CASH ? MonthsSheet.Path.CASH : MonthsSheet.Path.REAL;
    var sheet = months;
    if (figure == Figure.NPV) {
      return gross + "-" + cost;
    }
    if (figure == Figure.BENEFIT_COST_RATIO || sheet == null) {
      return ratio(gross, cost);
    }
    return switch (figure) {
      case PAYBACK_MONTH -> sheet.payback(view, path);
      case DISCOUNTED_PAYBACK_MONTH -> sheet.payback(view, MonthsSheet.Path.DISCOUNTED);
      case PEAK_FUNDING -> sheet.peak(view, path);
      case PEAK_FUNDING_MONTH -> sheet.peakMonth(view, path);
      default -> throw new IllegalArgumentException(figure.key());
    };
  }

  private void present(int row, String label, int of) {
    page.text(row, 0, label);
    page.formula(
        row,
        FIRST,
        "SUMPRODUCT(%s,%s)"
            .formatted(
                Page.block(of, FIRST, of, FIRST + book.years() - 1),
                priceFactors.discountFactors()),
        Look.POUNDS);
  }
}
