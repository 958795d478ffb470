package org.casewright.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.analysis.mtfp.PlanSign;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseCharts;
import org.casewright.engine.ResolvedCase;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Row;
import org.casewright.library.Examples;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.ChartKind;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Range;
import org.casewright.model.Reductions;
import org.casewright.model.Replacement;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tables of a case, cell by cell.
class CaseTableTest {

  private static final double PENNY = 0.005;

  private static Seen seen(BusinessCase of, String scenario) {
    return new Seen(ResolvedCase.of(of, scenario).project(View.AS_STATED), PriceBasis.REAL);
  }

  private static Seen seen(BusinessCase of) {
    return seen(of, of.plan().id());
  }

  /// Savings of £1.5m and £2.5m for a cost of £400,000 in the first year: net £1.1m, then £2.5m.
  private static BusinessCase small() {
    var savings =
        new Assumption(
            "savings",
            "Savings",
            Unit.POUNDS_A_YEAR,
            Series.yearly("1500000", "2500000"),
            null,
            null,
            Evidence.of(2, "Budget book, p. 4").withOwner("Robin").withSignedOffBy("Sam"),
            null,
            Extras.NONE);
    var share =
        Assumption.of("share", "Share kept", Unit.PERCENT, "0.8")
            .withRange(new Range(new BigDecimal("0.5"), BigDecimal.ONE, null, Extras.NONE));
    var team = Assumption.of("team-cost", "Team", Unit.POUNDS_A_YEAR, "400000");
    var stretch =
        Scenario.of("stretch", "Stretch").withValue("share", Replacement.of(Series.of("0.9")));
    return BusinessCase.of("A small case", Timeline.of(2025, 2))
        .withOrganisation("Elsewhere")
        .withAssumptions(List.of(savings, share, team))
        .withWorkstreams(List.of(Workstream.of("care", "Care")))
        .withOpportunities(
            List.of(
                Opportunity.of(
                        "beds",
                        "Beds, block",
                        "care",
                        new Mechanism.Profile("savings", false, "share", Extras.NONE))
                    .withReference("T1")
                    .withCashability(
                        new Cashability(
                            new BigDecimal("0.25"),
                            new BigDecimal("0.75"),
                            BigDecimal.ZERO,
                            Extras.NONE))))
        .withCosts(List.of(Cost.of("team", "Team", new CostTerms.OneOff("team-cost", Extras.NONE))))
        .withScenarios(List.of(Scenario.PLAN, stretch));
  }

  private static List<String> csv(CaseTable kind, Seen seen) throws IOException {
    var out = new ByteArrayOutputStream();
    TableFormat.CSV.write(kind.of(seen), out);
    return List.of(out.toString(StandardCharsets.UTF_8).split("\r\n", -1));
  }

  @Test
  void theProjectionIsTheFiguresByYear() throws IOException {
    var lines = csv(CaseTable.PROJECTION, seen(small()));
    assertThat(lines)
        .startsWith(
            "\ufeffId,Figure,2025/26,2026/27,Whole period",
            "care,Care,1200000,2000000,",
            "grossBenefit,Gross benefit,1200000,2000000,",
            "programmeCost,Programme cost,400000,0,",
            "netBenefit,Net benefit,800000,2000000,",
            "cumulativeGross,Cumulative gross benefit,1200000,3200000,",
            "cumulativeCost,Cumulative programme cost,400000,400000,",
            "cumulativeNet,Cumulative net benefit,800000,2800000,")
        .contains("cashable,Cashable benefit,300000,500000,")
        .contains("avoidance,Cost avoidance,900000,1500000,")
        .contains("Projection by financial year")
        .anyMatch(
            line ->
                line.startsWith(
                    "\"Elsewhere; Plan, as stated, real 2025/26 prices; A small case, case"
                        + " version"));
  }

  @Test
  void theLogSaysWhatEachAssumptionDoes() throws IOException {
    var table = CaseTable.LOG.of(seen(small()));
    assertThat(table.columns().stream().map(Table.Column::heading))
        .containsSequence(
            "Tried from",
            "Tried to",
            "Change in net benefit at the lower",
            "Change in net benefit at the higher",
            "Reliability",
            "When");
    var lines = csv(CaseTable.LOG, seen(small()));
    // 80 % of £2.5m is £2m in 2026/27, and nothing is paid then: a tenth of it is £200,000.
    assertThat(lines.get(1))
        .isEqualTo(
            "savings,Savings,£ a year,,\"£1,500,000 a year; £2,500,000 a year\",,\"Beds,"
                + " block\",0.9,1.1,-200000,200000,grade 2,,\"Budget book, p. 4\",,,Robin,Sam,");
    // Of £2.5m, 50 % is £750,000 less than 80 %, and all of it £500,000 more.
    assertThat(lines.get(2))
        .isEqualTo(
            "share,Share kept,%,0.8,,,\"Beds, block\",0.5,1,-750000,500000,ungraded,,,,,,,Stretch:"
                + " 90%");
    assertThat(lines.get(3)).startsWith("team-cost,Team,£ a year,400000,,,Team,360000,440000,0,0,");
  }

  @Test
  void theLogIsOfTheScenarioAskedFor() throws IOException {
    var line = csv(CaseTable.LOG, seen(small(), "stretch")).get(2);
    assertThat(line).startsWith("share,Share kept,%,0.9,,,\"Beds, block\",0.5,1,-1000000,250000,");
  }

  @Test
  void aShareIsNotTriedPastAllOfIt() {
    var all =
        small()
            .withAssumptions(
                small().assumptions().stream()
                    .map(
                        each ->
                            each.id().equals("share")
                                ? Assumption.of("share", "Share kept", Unit.PERCENT, "0.95")
                                : each)
                    .toList());
    var row = CaseTable.LOG.of(seen(all)).rows().get(1).cells();
    assertThat(number(row.get(8))).isEqualTo(1.045);
    var reduced =
        all.withOpportunities(
            List.of(
                all.opportunities()
                    .getFirst()
                    .withReductions(new Reductions("share", null, null, Extras.NONE))));
    assertThat(number(CaseTable.LOG.of(seen(reduced)).rows().get(1).cells().get(8))).isEqualTo(1);
  }

  @Test
  void theRegisterHasTheColumnsOfTheGreenBook() throws IOException {
    var lines = csv(CaseTable.REGISTER, seen(small()));
    assertThat(lines.get(0))
        .isEqualTo(
            "\ufeffNumber,Reference,Category,Class,Description,Service feature,\"Potential costs,"
                + " whole period\",Activities required,Responsible officer,Performance"
                + " measure,Baseline,Target improvement,\"Change in number, 2026/27\",\"Full-year"
                + " value, 2026/27\",Timescale,Status,Evidence");
    assertThat(lines.get(1))
        .isEqualTo(
            "1,T1,,Cash releasing 25%; cost avoidance 75%,\"Beds, block\",Care,,,,,,,,2000000,from"
                + " Apr 2025,Idea,ungraded");
  }

  @Test
  void scenariosStandSideBySide() throws IOException {
    assertThat(csv(CaseTable.SCENARIOS, seen(small())))
        .startsWith("\ufeffWhat,Plan,Stretch", "\"Gross benefit, 2026/27\",2000000,2250000")
        .contains("Share kept (%),0.8,0.9");
  }

  @Test
  void theMediumTermPlanIsInThousandsWithSavingsNegative() throws IOException {
    assertThat(csv(CaseTable.MTFP, seen(small())))
        .contains("Savings,,,,,,,,,,,-1200,-800,")
        .contains("Costs,,,,,,,,,,,400,-400,")
        .contains("Net call,,,,,,,,,,,-800,-1200,");
    assertThat(csv(CaseTable.MTFP_LEVELS, seen(small())))
        .contains("Net call,,,,,,,,,,,-800,-2000,");
  }

  @Test
  void aMediumTermPlanIsWrittenWithTheOtherSign() throws IOException {
    assertThat(csv(CaseTable.MTFP, seen(small()).withSign(PlanSign.SAVING_POSITIVE)))
        .anyMatch(line -> line.contains("; savings positive."))
        .contains("Savings,,,,,,,,,,,1200,800,")
        .contains("Costs,,,,,,,,,,,-400,400,")
        .contains("Net saving,,,,,,,,,,,800,1200,");
  }

  /// £500 and £1,500 are shown as 1 and 2, and the savings as 2; a cost of £500 makes up for it in
  /// the net, where it is shown as 1 too.
  @Test
  void aSubtotalOfTheMediumTermPlanThatDoesNotAddUpIsSaidToBeRounded() {
    var of =
        Listing.ASSUMPTIONS.changed(
            Listing.ASSUMPTIONS.changed(
                small(), "savings", a -> a.withValue(Series.yearly("2500", "2500"))),
            "team-cost",
            a -> a.withValue(Series.of("500")));
    var table = CaseTable.MTFP.of(seen(of));
    assertThat(table.rounding().showsIn(TableFormat.XLSX)).isTrue();
    assertThat(table.rounding().showsIn(TableFormat.CSV)).isFalse();
    assertThat(CaseTable.MTFP.of(seen(small())).rounding().showsIn(TableFormat.XLSX)).isFalse();
  }

  private static Stream<BusinessCase> examples() {
    return Examples.names().stream().map(Examples::open);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyTableOfEveryExampleIsWrittenBothWays(BusinessCase example) throws IOException {
    for (var scenario : example.allScenarios()) {
      var seen = seen(example, scenario.id());
      for (var kind : CaseTable.values()) {
        writtenBothWays(kind.of(seen));
      }
    }
    var seen = seen(example);
    for (var chart : ChartKind.values()) {
      var drawn = HouseCharts.of(chart, ChartRequest.of(seen.projection()));
      var table = ChartTable.of(drawn, seen.context());
      assertThat(table.context()).as("the cells are pounds").doesNotContain("£m", "£k");
      writtenBothWays(table);
    }
  }

  /// Whatever stands in the table stands in both files.
  private static void writtenBothWays(Table table) throws IOException {
    var csv = new ByteArrayOutputStream();
    TableFormat.CSV.write(table, csv);
    var xlsx = new ByteArrayOutputStream();
    TableFormat.XLSX.write(table, xlsx);
    var text = csv.toString(StandardCharsets.UTF_8);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
      var sheet = workbook.getSheetAt(0);
      for (var row = 0; row < table.rows().size(); row++) {
        var cells = table.rows().get(row).cells();
        for (var column = 0; column < cells.size(); column++) {
          var at = sheet.getRow(row + 4).getCell(column);
          isWritten(cells.get(column), table.kind(cells.get(column), column), at);
          if (cells.get(column) instanceof Cell.Words(var words)) {
            assertThat(text).contains(words.replace("\"", "\"\""));
          }
        }
      }
    }
  }

  private static void isWritten(Cell cell, Table.Kind kind, XSSFCell at) {
    switch (cell) {
      case Cell.Words(var words) -> assertThat(at.getStringCellValue()).isEqualTo(words);
      case Cell.Amount(var value, _) -> {
        var shown = kind == Table.Kind.THOUSANDS ? value.movePointLeft(3) : value;
        assertThat(at.getNumericCellValue()).isEqualTo(shown.doubleValue());
      }
      case Cell.Day(var date, _) ->
          assertThat(at.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(date);
      case Cell.Nothing _ -> assertThat(at.getCellType()).isEqualTo(CellType.BLANK);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFiguresAreTheEngines(BusinessCase example) {
    for (var scenario : example.allScenarios()) {
      var seen = seen(example, scenario.id());
      var rows = CaseTable.PROJECTION.of(seen).rows();
      for (var figure : List.of(Figure.GROSS_BENEFIT, Figure.NET_BENEFIT, Figure.CUMULATIVE_NET)) {
        var expected = seen.projection().annual(figure, Scope.ALL, PriceBasis.REAL);
        var row = row(rows, figure.key());
        assertThat(numbers(row).subList(0, expected.length))
            .usingComparatorForType(CaseTableTest::nearly, Double.class)
            .containsExactlyElementsOf(Arrays.stream(expected).boxed().toList());
      }
      var npv = seen.projection().answer(FigureQuery.of(Figure.NPV)).number();
      assertThat(number(row(rows, "npv").cells().getLast()))
          .isCloseTo(npv.orElseThrow(), within(PENNY));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void partsAddUpToTheirTotals(BusinessCase example) {
    var seen = seen(example);
    for (var kind : List.of(CaseTable.OPPORTUNITIES, CaseTable.COSTS)) {
      var rows = kind.of(seen).rows();
      if (rows.isEmpty()) {
        continue;
      }
      var total = rows.getLast();
      assertThat(total.total()).isTrue();
      for (var column = 0; column < total.cells().size(); column++) {
        if (total.cells().get(column) instanceof Cell.Amount(var sum, _)) {
          var at = column;
          var parts =
              rows.stream()
                  .filter(row -> !row.total())
                  .mapToDouble(
                      row ->
                          row.cells().get(at) instanceof Cell.Amount(var part, _)
                              ? part.doubleValue()
                              : 0)
                  .sum();
          assertThat(parts).isCloseTo(sum.doubleValue(), within(PENNY));
        }
      }
    }
  }

  private static int nearly(double one, double other) {
    return Math.abs(one - other) < PENNY ? 0 : Double.compare(one, other);
  }

  private static Row row(List<Row> rows, String id) {
    return rows.stream()
        .filter(each -> each.cells().getFirst().equals(new Cell.Words(id)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Double> numbers(Row row) {
    var numbers = new ArrayList<Double>();
    row.cells().stream()
        .filter(Cell.Amount.class::isInstance)
        .forEach(cell -> numbers.add(number(cell)));
    return numbers;
  }

  private static double number(Cell cell) {
    return ((Cell.Amount) cell).value().doubleValue();
  }
}
