package org.casewright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseCharts;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.export.table.CaseTable;
import org.casewright.export.table.ChartTable;
import org.casewright.export.table.Seen;
import org.casewright.export.table.Table;
import org.casewright.export.table.TableFormat;
import org.casewright.export.table.UnwritableText;
import org.casewright.model.ChartKind;
import org.casewright.model.Keyed;
import org.jspecify.annotations.Nullable;

/// Writes one table of a case: one of the whole case, or that of a chart, whose word starts with
/// `chart-`.
record TableExport(Function<Seen, Table> made) {

  private static final String CHART = "chart-";

  /// The table that a word means.
  ///
  /// @param name null means the projection
  /// @throws CannotAnswer if there is no such table
  static TableExport of(@Nullable String name) {
    var wanted = name == null ? CaseTable.PROJECTION.key() : name;
    var ofTheCase = Keyed.find(CaseTable.class, wanted);
    if (ofTheCase.isPresent()) {
      return new TableExport(ofTheCase.get()::of);
    }
    var chart =
        Arrays.stream(ChartKind.values())
            .filter(each -> wanted.equals(CHART + each.key()))
            .findFirst()
            .orElseThrow(() -> CannotAnswer.unknownWord("--table", wanted, names()));
    return new TableExport(seen -> chart(chart, seen));
  }

  private static String names() {
    return Keyed.all(CaseTable.class)
        + Arrays.stream(ChartKind.values())
            .map(each -> ", " + CHART + each.key())
            .collect(Collectors.joining());
  }

  private static Table chart(ChartKind kind, Seen seen) {
    return ChartTable.of(
        HouseCharts.of(
            kind,
            ChartRequest.of(seen.projection())
                .in(seen.prices())
                .beside(kind.comparesScenarios() ? others(seen.projection()) : List.of())),
        seen.context());
  }

  private static List<Projection> others(Projection shown) {
    var written = shown.resolved().written();
    return HouseCharts.beside(written, shown.scenario().id(), null).stream()
        .map(id -> ResolvedCase.of(written, id).project(shown.view()))
        .toList();
  }

  String write(ExportKind.Asked asked, ExportTarget target) {
    var format = target.formatOrRefuse();
    var argument = asked.argument();
    var seen = new Seen(argument.project(), argument.prices()).withSign(asked.sign());
    var table = made.apply(seen);
    target.save(content(table, format));
    return "Wrote “%s” to %s (%s)"
        .formatted(
            OneLine.of(table.title()),
            target.path(),
            table.rows().size() == 1 ? "1 row" : table.rows().size() + " rows");
  }

  private static byte[] content(Table table, TableFormat format) {
    var out = new ByteArrayOutputStream();
    try {
      format.write(table, out);
    } catch (UnwritableText refused) {
      throw new CannotAnswer(refused.sentence());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing but memory is written to
    }
    return out.toByteArray();
  }
}
