package org.casewright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.List;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;
import org.casewright.model.Problem;
import org.casewright.model.Scene;
import org.casewright.model.Scope;
import org.casewright.model.Step;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

class SandboxTest {

  private static final BusinessCase CASE = Examples.open("nottingham-2022");
  private static final Lever CARERS = new Lever.Assumed("carers");
  private static final Lever HALF = new Lever.Delivered(null);
  private static final Lever LATE = new Lever.Late(null);

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Sandbox moved(Lever lever, String to) {
    return Sandbox.UNMOVED.with(CASE, "target", lever, number(to));
  }

  private static double gross(BusinessCase in, String scenario, Scope scope) {
    var year = in.timeline().year(in.timeline().years() - 1);
    return ResolvedCase.of(in, scenario)
        .project(View.AS_STATED)
        .answer(FigureQuery.of(Figure.GROSS_BENEFIT).of(scope).in(year).underScenario(scenario))
        .number()
        .orElseThrow();
  }

  private static Step step(Scene scene, String... levers) {
    return new Step("step", "A step", "", "", scene, List.of(levers), false, Extras.NONE);
  }

  private static List<Lever> offered(Step step) {
    var scenario = step.scene().scenarioIn(CASE);
    return Levers.of(
        CASE, step, ResolvedCase.of(CASE, scenario).project(step.scene().viewOrDefault()));
  }

  @Test
  void aNumberIsReplacedInOneScenarioMore() {
    var whatIf = moved(CARERS, "6").applied(CASE, "target");

    assertThat(whatIf.written().scenarios()).hasSize(CASE.scenarios().size() + 1);
    assertThat(whatIf.written().scenarios()).containsAll(CASE.scenarios());
    assertThat(whatIf.written().withScenarios(CASE.scenarios())).isEqualTo(CASE);
    var fostering = Scope.workstream("fostering");
    assertThat(gross(whatIf.written(), whatIf.scenario(), fostering))
        .isCloseTo(gross(CASE, "target", fostering) * 6 / 11, offset(0.01));
    assertThat(gross(whatIf.written(), "target", Scope.ALL))
        .isEqualTo(gross(CASE, "target", Scope.ALL));
  }

  @Test
  void itIsBasedOnTheScenarioThatIsShown() {
    var whatIf =
        Sandbox.UNMOVED.with(CASE, "stretch", CARERS, number("11")).applied(CASE, "stretch");

    assertThat(gross(whatIf.written(), whatIf.scenario(), Scope.ALL))
        .isLessThan(gross(CASE, "stretch", Scope.ALL))
        .isGreaterThan(gross(CASE, "target", Scope.ALL));
  }

  @Test
  void aShareIsDeliveredOfTheNumberThatWasMoved() {
    var both =
        moved(HALF, "0.5").with(CASE, "target", CARERS, number("22")).applied(CASE, "target");
    var half = moved(HALF, "0.5").applied(CASE, "target");

    assertThat(gross(half.written(), half.scenario(), Scope.ALL))
        .isCloseTo(gross(CASE, "target", Scope.ALL) / 2, offset(1.0));
    assertThat(gross(both.written(), both.scenario(), Scope.workstream("fostering")))
        .isCloseTo(gross(CASE, "target", Scope.workstream("fostering")), offset(1.0));
  }

  @Test
  void whatComesLateBringsLessInAll() {
    var late = moved(LATE, "6").applied(CASE, "target");
    var projection = ResolvedCase.of(late.written(), late.scenario()).project(View.AS_STATED);
    var plan = ResolvedCase.of(CASE, "target").project(View.AS_STATED);
    var query = FigureQuery.of(Figure.CUMULATIVE_GROSS).in(CASE.timeline().year(7));

    assertThat(projection.answer(query.underScenario(late.scenario())).number().orElseThrow())
        .isLessThan(plan.answer(query.underScenario("target")).number().orElseThrow());
  }

  @Test
  void whatIsMovedBackIsNotMoved() {
    assertThat(moved(CARERS, "6").with(CASE, "target", CARERS, number("11.0")))
        .isEqualTo(Sandbox.UNMOVED);
    assertThat(moved(LATE, "6").with(CASE, "target", LATE, BigDecimal.ZERO).isMoved()).isFalse();
  }

  @Test
  void whatIsMovedIsSaidInWords() {
    assertThat(moved(CARERS, "6").words(CASE, "target")).isEqualTo("6 carers a year, not 11");
    assertThat(moved(LATE, "6").with(CASE, "target", HALF, number("0.5")).words(CASE, "target"))
        .isEqualTo("six months late; only half delivered");
    assertThat(moved(new Lever.Delivered("fostering"), "0.8").words(CASE, "target"))
        .isEqualTo("only 80% of Fostering");
    assertThat(moved(HALF, "0").words(CASE, "target")).isEqualTo("nothing delivered");
    assertThat(moved(new Lever.Delivered("fostering"), "1.2").words(CASE, "target"))
        .isEqualTo("120% of Fostering");
    assertThat(moved(new Lever.Assumed("edge-children"), "20").words(CASE, "target"))
        .isEqualTo("Children supported to stay out of care: 20 children a year, not 35");
    assertThat(moved(new Lever.Assumed("first-carers"), "16").words(CASE, "target"))
        .isEqualTo("First additional carers: Aug 2023, not Feb 2023");
    assertThat(moved(new Lever.Late("fostering"), "-1").words(CASE, "target"))
        .isEqualTo("Fostering one month early");
  }

  /// Moved in one scenario to where another has it already.
  @Test
  void whatIsNoDifferenceInAScenarioIsNotSaidAsOne() {
    var stretch = Sandbox.planned(CASE, "stretch", new Lever.Assumed("edge-children"));
    var sandbox = moved(new Lever.Assumed("edge-children"), stretch.orElseThrow().toPlainString());
    assertThat(sandbox.words(CASE, "stretch"))
        .isEqualTo(
            "Children supported to stay out of care: %s children a year, as in “Stretch”"
                .formatted(stretch.orElseThrow().toPlainString()));
    assertThat(sandbox.words(CASE, "target")).endsWith("children a year, not 35");
  }

  @Test
  void whatIsKeptIsAScenarioOfTheCase() {
    var kept = moved(CARERS, "6").kept("target", "Six carers").apply(CASE);

    assertThat(kept.scenarios().getLast().name()).isEqualTo("Six carers");
    assertThat(kept.scenarios().getLast().values()).containsOnlyKeys("carers");
    assertThat(kept.withScenarios(CASE.scenarios())).isEqualTo(CASE);
  }

  @Test
  void whereTheCaseCannotBeIsRefused() {
    var sandbox = moved(CARERS, "-1");

    assertThatThrownBy(() -> sandbox.applied(CASE, "target"))
        .isInstanceOf(Problem.InvalidCase.class);
  }

  @Test
  void aStepOffersTheVolumesThatAreWorthMost() {
    assertThat(offered(step(Scene.of(ChartKind.PROFILE))))
        .startsWith(HALF, LATE)
        .hasSize(6)
        .contains(new Lever.Assumed("edge-children"));
  }

  @Test
  void aStepWithAWorkstreamOffersItsOwn() {
    assertThat(offered(step(Scene.of(ChartKind.PROFILE).withWorkstream("fostering"))))
        .containsExactly(new Lever.Delivered("fostering"), new Lever.Late("fostering"), CARERS);
  }

  @Test
  void aStepThatNamesLeversOffersThese() {
    assertThat(offered(step(Scene.of(ChartKind.PROFILE), "block-beds", "partner-fees", "carers")))
        .containsExactly(HALF, LATE, new Lever.Assumed("block-beds"), CARERS);
  }

  @Test
  void whatIsComparedIsMovedToo() {
    var in = Examples.open("nottingham-2022");
    var half = Sandbox.UNMOVED.with(in, "target", new Lever.Delivered(null), new BigDecimal("0.5"));
    var last = in.timeline().years() - 1;
    for (var scenario : List.of("target", "stretch")) {
      var moved = half.compared(in, scenario);
      var name = moved.written().scenario(moved.scenario()).orElseThrow().name();
      assertThat(name).isEqualTo(in.scenario(scenario).orElseThrow().name());
      assertThat(gross(moved.written(), moved.scenario(), last))
          .isCloseTo(gross(in, scenario, last) / 2, offset(1.0));
    }
  }

  private static double gross(BusinessCase in, String scenario, int year) {
    return ResolvedCase.of(in, scenario)
        .project(View.AS_STATED)
        .annual(Figure.GROSS_BENEFIT, Scope.ALL, PriceBasis.REAL)[year];
  }
}
