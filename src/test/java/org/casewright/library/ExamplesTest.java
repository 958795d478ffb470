package org.casewright.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Scope;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

  private static final Offset<Double> PENNY = Offset.offset(0.01);

  static java.util.List<String> names() {
    return Examples.names();
  }

  /// Such as the lock of an example that was opened where it lies: everybody would be sent it.
  @Test
  void nothingElseLiesBesideTheExamples() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/org/casewright/library/examples"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              names().stream().map(name -> name + ".case.json").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void opensWithoutANoticeAndIsWrittenAsItStands(String name) {
    var read = CaseFile.read(Examples.bytes(name), name);
    assertThat(read).isInstanceOf(ReadResult.Opened.class);
    assertThat(((ReadResult.Opened) read).notices()).isEmpty();
    assertThat(CaseFile.write(Examples.open(name)))
        .asString()
        .isEqualTo(new String(Examples.bytes(name), java.nio.charset.StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsFittedSaysSoWhereTheSourceIsRead(String name) {
    for (var assumption : Examples.open(name).assumptions()) {
      var evidence = assumption.evidenceOrNone();
      assertThat(evidence.source()).as(assumption.id()).isNotBlank();
      assertThat(evidence.source().startsWith("Illustrative"))
          .as(assumption.id())
          .isEqualTo(evidence.note().startsWith("Illustrative"));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyUnitCostSaysInWhichPricesItStands(String name) {
    assertThat(Examples.open(name).assumptions())
        .filteredOn(a -> a.unit() == Unit.POUNDS_A_WEEK || a.unit() == Unit.POUNDS_PER_START)
        .allSatisfy(a -> assertThat(a.evidenceOrNone().priceYear()).as(a.id()).isNotNull());
  }

  @Test
  void saysWhichExamplesThereAre() {
    assertThatThrownBy(() -> Examples.open("leeds"))
        .hasMessage(
            "There is no example “leeds”; the examples are nottingham-2022, kent-2015,"
                + " leicestershire-2014, derbyshire-2020, kent-2014.");
  }

  @Test
  void leicestershireMovesExactlyOneAndAHalfMillionAYearLater() {
    var plan = project("leicestershire-2014", "plan");
    var later = project("leicestershire-2014", "re-profiled");
    assertThat(gross(later, 2014) - gross(plan, 2014)).isCloseTo(0, PENNY);
    assertThat(gross(later, 2015) - gross(plan, 2015)).isCloseTo(-1_500_000, PENNY);
    assertThat(increase(later, 2016) - increase(plan, 2016)).isCloseTo(1_500_000, PENNY);
    assertThat(gross(later, 2016) - gross(plan, 2016)).isCloseTo(0, PENNY);
    assertThat(gross(later, 2017) - gross(plan, 2017)).isCloseTo(0, PENNY);
    assertThat(cumulative(plan)).isCloseTo(41_810_000, PENNY);
    assertThat(cumulative(later)).isCloseTo(40_310_000, PENNY);
  }

  /// Half of each year's increase comes a year later: over the horizon, half of the last level is
  /// lost. Of Leicestershire's £13.24m only £9.84m is still to come: half is £4.92m.
  @ParameterizedTest
  @CsvSource({
    "leicestershire-2014, plan, 4920000",
    "kent-2015, target, 8850000",
    "derbyshire-2020, plan, 6940000"
  })
  void sixMonthsLateLosesHalfOfWhatIsStillToCome(String name, String plan, double lost) {
    assertThat(cumulative(project(name, plan)) - cumulative(project(name, "slip-6")))
        .isCloseTo(lost, PENNY);
  }

  /// Edge of care, 35 a year at £1,160 a week, building up over 18 months from month 7: in months
  /// 7 to 11 starts are 35/12 × 0.5/18 … 4.5/18, nobody leaves, so the stock of these five months
  /// adds up to 35/12 × (0.5 + 2 + 4.5 + 8 + 12.5)/18.
  @Test
  void sixMonthsLateNottinghamsFirstChildrenComeInNovember() {
    var query =
        FigureQuery.of(Figure.GROSS_BENEFIT)
            .of(Scope.opportunity("edge"))
            .in(new FinancialYear(2022));
    assertThat(project("nottingham-2022", "slip-6").answer(query).number().orElseThrow())
        .isCloseTo(35.0 / 12 * 27.5 / 18 * 1160 * 52 / 12, PENNY);
  }

  @Test
  void whatKentHasYetToFillInIsNotKnownRatherThanNil() {
    var projection = project("kent-2014", "plan");
    var lines = Examples.open("kent-2014").budgetLines();
    assertThat(lines).hasSize(6);
    for (var line : lines) {
      assertThat(Arrays.stream(Figure.values()).filter(Figure::ofBudget))
          .allSatisfy(
              figure ->
                  assertThat(
                          projection.answer(FigureQuery.of(figure).of(Scope.budgetLine(line.id()))))
                      .isInstanceOf(Answer.None.class));
    }
  }

  private static Projection project(String name, String scenario) {
    return ResolvedCase.of(Examples.open(name), scenario).project(View.AS_STATED);
  }

  private static double gross(Projection projection, int year) {
    return number(projection, FigureQuery.of(Figure.GROSS_BENEFIT).in(new FinancialYear(year)));
  }

  private static double increase(Projection projection, int year) {
    return number(projection, FigureQuery.of(Figure.GROSS_INCREMENT).in(new FinancialYear(year)));
  }

  private static double cumulative(Projection projection) {
    return number(projection, FigureQuery.of(Figure.CUMULATIVE_GROSS));
  }

  private static double number(Projection projection, FigureQuery query) {
    return projection.answer(query).number().orElseThrow();
  }
}
