package org.casewright.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.casewright.charts.ChartKind;
import org.casewright.library.Examples;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

class ComparisonRegisterTest {

  private final Desk desk = desk("nottingham-2022");

  private static Desk desk(String example) {
    var desk =
        new Desk(
            new Session(
                Examples.open(example),
                new Origin.Example(example),
                InstantSource.fixed(Instant.EPOCH)),
            Runnable::run);
    desk.show(shown -> shown.withSelection(new Selection.All(Page.COMPARISON)));
    return desk;
  }

  private static Register register(Desk desk) {
    return new RegisterController(desk).model();
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
        .isEqualTo("+£4.86m");
    var carers = row(register, "More foster carers");
    assertThat(carers.cells().getFirst().text()).contains("→");
    assertThat(carers.cells().get(2).text()).isEqualTo("+£573k");
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
}
