package org.casewright.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// A projection for a spreadsheet: pounds to the penny, a row for each workstream and total. Each
/// row says in its last columns under which scenario, in which view and in which prices it stands.
/// UTF-8 with a byte-order mark.
record ProjectionCsv(Projection projection, PriceBasis prices) {

  /// Decimals of pounds, and of shares, whose per cent have four then.
  private static final int PENCE = 2;

  private static final int SHARE = 6;

  private static final List<Figure> TOTALS =
      List.of(
          Figure.GROSS_BENEFIT, Figure.PROGRAMME_COST, Figure.NET_BENEFIT, Figure.CUMULATIVE_NET);

  String asText() {
    var rows = new ArrayList<String>();
    rows.add(heading());
    for (var workstream : projection.resolved().written().workstreams()) {
      var gross = amounts(Figure.GROSS_BENEFIT, Scope.workstream(workstream.id()));
      rows.add(row(workstream.id(), workstream.name(), gross));
    }
    for (var figure : TOTALS) {
      rows.add(row(figure.key(), figure.label(), amounts(figure, Scope.ALL)));
    }
    if (projection.view() == View.RISK_ADJUSTED) {
      rows.add(
          row("ungradedShare", "Share of gross benefit that is ungraded", ungradedShares(), SHARE));
    }
    return Csv.BYTE_ORDER_MARK + String.join("\r\n", rows) + "\r\n";
  }

  private String heading() {
    var years = projection.timeline().financialYears().stream().map(FinancialYear::label);
    return joined(Stream.of("figure", "label"), years, Stream.of("scenario", "view", "prices"));
  }

  private String row(String id, String label, double[] pounds) {
    return row(id, label, pounds, PENCE);
  }

  private String row(String id, String label, double[] numbers, int places) {
    return joined(
        Stream.of(id, Csv.text(label)),
        Arrays.stream(numbers).mapToObj(number -> Csv.number(number, places)),
        Stream.of(projection.scenario().id(), projection.view().key(), prices.key()));
  }

  private static String joined(Stream<String> first, Stream<String> years, Stream<String> last) {
    return Stream.of(first, years, last).flatMap(cells -> cells).collect(Collectors.joining(","));
  }

  private double[] amounts(Figure figure, Scope scope) {
    return projection.annual(figure, scope, prices);
  }

  private double[] ungradedShares() {
    return IntStream.range(0, projection.timeline().years())
        .mapToDouble(projection::ungradedShare)
        .toArray();
  }
}
