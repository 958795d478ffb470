package org.casewright.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// A projection as a table: workstreams, gross, cost, net and cumulative net by FY, and the figures
/// of the whole horizon below.
record ProjectionTable(Projection projection, PriceBasis prices) {

  private record Row(String id, String label, List<Double> amounts) {}

  String asText() {
    var written = projection.resolved().written();
    var rows = rows();
    var scale = scale(rows);
    var lines = new ArrayList<String>();
    lines.add(
        written.title() + (written.organisation().isEmpty() ? "" : ", " + written.organisation()));
    lines.add("%s, %s, %s".formatted(projection.scenario().name(), viewWords(), pricesWords()));
    lines.add("");
    lines.addAll(table(rows, scale));
    lines.add("");
    lines.addAll(figures());
    if (roundingShows(rows, scale)) {
      lines.add("");
      lines.add("Figures may not sum because of rounding.");
    }
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  /// Pounds, unrounded, for a spreadsheet: UTF-8 with a byte-order mark.
  String asCsv() {
    var lines = new ArrayList<String>();
    lines.add(
        "figure,label,"
            + years().stream().map(FinancialYear::label).collect(Collectors.joining(",")));
    for (var row : rows()) {
      lines.add(
          row.id()
              + ","
              + Csv.text(row.label())
              + ","
              + row.amounts().stream().map(Csv::number).collect(Collectors.joining(",")));
    }
    return Csv.BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n";
  }

  private List<FinancialYear> years() {
    return projection.timeline().financialYears();
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (var workstream : projection.resolved().written().workstreams()) {
      var amounts = amounts(Figure.GROSS_BENEFIT, Scope.workstream(workstream.id()));
      if (amounts.stream().anyMatch(amount -> amount != 0)) {
        rows.add(new Row(workstream.id(), workstream.name(), amounts));
      }
    }
    for (var figure :
        List.of(
            Figure.GROSS_BENEFIT,
            Figure.PROGRAMME_COST,
            Figure.NET_BENEFIT,
            Figure.CUMULATIVE_NET)) {
      rows.add(new Row(figure.key(), figure.label(), amounts(figure, Scope.ALL)));
    }
    return rows;
  }

  private List<Double> amounts(Figure figure, Scope scope) {
    return Arrays.stream(projection.annual(figure, scope, prices)).boxed().toList();
  }

  private static Money scale(List<Row> rows) {
    return Money.suiting(
        rows.stream()
            .flatMap(row -> row.amounts().stream())
            .mapToDouble(Math::abs)
            .max()
            .orElse(0));
  }

  private List<String> table(List<Row> rows, Money scale) {
    var labelWidth = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0) + 2;
    var lines = new ArrayList<String>();
    lines.add(
        padded(scale.label() + " a year", labelWidth)
            + years().stream().map(y -> "%10s".formatted(y.label())).collect(Collectors.joining()));
    for (var row : rows) {
      lines.add(
          padded(row.label(), labelWidth)
              + row.amounts().stream()
                  .map(amount -> "%10s".formatted(scale.cell(amount)))
                  .collect(Collectors.joining()));
    }
    return lines;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private List<String> figures() {
    return List.of(
        figure("Net present value, real", Figure.NPV),
        figure("Benefit–cost ratio", Figure.BENEFIT_COST_RATIO),
        figure("Cumulative ratio", Figure.CUMULATIVE_RATIO),
        figure("Annual ratio", Figure.ANNUAL_RATIO),
        figure("Pays back", Figure.PAYBACK_MONTH),
        figure("Peak funding", Figure.PEAK_FUNDING));
  }

  private String figure(String label, Figure figure) {
    var answer = projection.answer(FigureQuery.of(figure).seen(projection.view(), prices));
    return padded(label, 26) + AnswerText.of(figure, answer, projection.timeline());
  }

  private String viewWords() {
    if (projection.view() == View.AS_STATED) {
      return "as stated";
    }
    var last = projection.timeline().years() - 1;
    return projection.resolved().written().optimismBias().isEmpty()
        ? "risk-adjusted (no adjustment is set, so it equals as stated)"
        : "risk-adjusted (%s of the benefit in %s is ungraded)"
            .formatted(
                AnswerText.of(
                    Figure.SAVING_PERCENT,
                    Answer.of(projection.ungradedShare(last)),
                    projection.timeline()),
                projection.timeline().year(last));
  }

  private String pricesWords() {
    return prices == PriceBasis.CASH
        ? "cash prices"
        : "real " + projection.resolved().written().priceBase() + " prices";
  }

  /// Whether the parts as shown add to something other than the total as shown.
  private boolean roundingShows(List<Row> rows, Money scale) {
    var parts = rows.subList(0, rows.size() - 4);
    var total = rows.get(rows.size() - 4);
    for (var year = 0; year < years().size(); year++) {
      var at = year;
      var shown =
          parts.stream()
              .map(row -> Money.parse(scale.cell(row.amounts().get(at))).orElseThrow())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (!parts.isEmpty()
          && shown.compareTo(Money.parse(scale.cell(total.amounts().get(at))).orElseThrow()) != 0) {
        return true;
      }
    }
    return false;
  }
}
