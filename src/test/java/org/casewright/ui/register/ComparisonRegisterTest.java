package org.casewright.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import org.casewright.charts.Yearly;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Replacement;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

class ComparisonRegisterTest {

  private final Desk desk = desk("nottingham-2022");

  private static Desk desk(String example) {
    return desk(Examples.open(example));
  }

  private static Desk desk(BusinessCase written) {
    var desk =
        new Desk(
            new Session(written, new Origin.Fresh(), InstantSource.fixed(Instant.EPOCH)),
            Runnable::run);
    desk.show(shown -> shown.withSelection(new Selection.All(Page.COMPARISON)));
    return desk;
  }

  private static Register register(Desk desk) {
    return new RegisterController(desk, Aside.NONE).model();
  }

  private static Register.Row row(Register register, String begins) {
    return register.rows().stream()
        .filter(row -> row.cells().getFirst().text().startsWith(begins))
        .findFirst()
        .orElseThrow();
  }

  /// The paper's stretch, £16.1m a year, against its target, £11.2m.
  @Test
  void figuresStandBesideEachOther() {
    var gross = row(register(desk), "Gross benefit, 2029/30");
    assertThat(gross.cells().get(1).text()).isEqualTo("£11.24m");
    assertThat(gross.cells().get(2).text()).isEqualTo("£16.12m (+£4.88m)");
  }

  @Test
  void everyDifferenceIsSaidWithWhatItDoesAlone() {
    var register = register(desk);
    assertThat(row(register, "Stretch differs from Target in ").cells().get(2).text())
        .isEqualTo("+£28.11m");
    var carers = row(register, "More foster carers");
    assertThat(carers.cells().getFirst().text()).contains("→");
    assertThat(carers.cells().get(2).text()).isEqualTo("+£2.56m");
    carers.actions().getFirst().run().run();
    assertThat(desk.shown().selection()).isEqualTo(Selection.assumption("carers"));
  }

  @Test
  void itIsDrawn() {
    register(desk).actions().getFirst().run().run();
    assertThat(desk.shown().chart()).isEqualTo(ChartKind.DIFFERENCE);
    assertThat(desk.shown().scenario()).isEqualTo("stretch");
    assertThat(desk.shown().selection().page()).isEqualTo(Page.CHART);
  }

  @Test
  void onlyAPlanSaysWhatToDo() {
    var register = register(desk("kent-2014"));
    assertThat(register.rows()).isEmpty();
    assertThat(register.empty()).contains("Add a scenario");
  }

  @Test
  void aFigureIsExplainedInTheScenarioItIsOf() {
    var actions = row(register(desk), "Net benefit, 2029/30").actions();
    assertThat(actions.get(1).label()).isEqualTo("Explain it in Stretch");
    actions.get(1).run().run();
    assertThat(desk.shown().scenario()).isEqualTo("stretch");
    assertThat(desk.shown().selection()).isInstanceOf(Selection.Explained.class);
  }

  /// Figures stand there at once; what differs when it has been worked out, beside the window.
  @Test
  void whatEachDifferenceDoesIsWorkedOutBesideTheWindow() {
    var work = new ArrayDeque<Runnable>();
    var controller = new RegisterController(desk, new Aside(work::add, Runnable::run));
    assertThat(row(controller.model(), "Gross benefit, 2029/30").cells()).hasSizeGreaterThan(2);
    assertThat(controller.model().rows().getLast().words()).startsWith("Working out");
    work.remove().run();
    var before = row(controller.model(), "Stretch differs from Target in ").words();
    desk.edit("20", c -> c.withValue("target", "edge-children", Series.of("20")));
    assertThat(row(controller.model(), "Stretch differs from Target in ").words())
        .as("stays until it is known anew")
        .isEqualTo(before);
    work.remove().run();
    assertThat(row(controller.model(), "Stretch differs from Target in ").words())
        .isNotEqualTo(before);
  }

  /// What the chart shows is what the list compares, whatever scenario was shown before.
  @Test
  void theScenarioThatIsComparedIsDrawn() {
    var controller = new RegisterController(desk, Aside.NONE);
    desk.show(shown -> shown.withScenario("stretch"));
    controller.onFilter("slip-6");
    controller.model().actions().getFirst().run().run();
    assertThat(desk.shown().scenario()).isEqualTo("slip-6");
  }

  /// Of £9,833 a month, £110,000 takes 12 months to come back, £100,000 takes 11; £2.36 and £2.34
  /// for £1 differ by less than a tenth.
  @Test
  void smallDifferencesAreTold() {
    var written = new Yearly(3).benefit("Fostering", 0, 118_000, 118_000).cost(100_000).written();
    var desk =
        desk(
            written.withScenarios(
                List.of(Scenario.PLAN, costing("dear", "101000"), costing("dearer", "110000"))));
    var ratio = row(register(desk), "Cumulative ratio (gross ÷ cost)");
    assertThat(ratio.cells().get(2).text()).isEqualTo("2.3 : 1 (−0.02)");
    assertThat(ratio.cells().get(3).text()).isEqualTo("2.1 : 1 (−0.2)");
    var payback = row(register(desk), "Pays back");
    assertThat(payback.cells().get(3).text()).isEqualTo("Mar 2024 (1 month later)");
  }

  private static Scenario costing(String id, String pounds) {
    return Scenario.of(id, id).withValue("c0-amounts", Replacement.of(Series.yearly(pounds)));
  }
}
