package org.casewright.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.casewright.analysis.mtfp.Borough;
import org.casewright.analysis.mtfp.PlanReading;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Measure;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

/// The medium-term plan as a list, and against a printed one.
class MediumTermRegisterTest {

  private String copied = "";
  private final Desk desk = desk(Borough.businessCase());
  private final MediumTerm state = new MediumTerm(() -> copied, () -> {}, () -> {});

  private static Desk desk(BusinessCase written) {
    var desk =
        new Desk(
            new Session(written, new Origin.Fresh(), InstantSource.fixed(Instant.EPOCH)),
            Runnable::run);
    desk.show(
        shown ->
            shown
                .withMeasure(Measure.INCREMENT)
                .withSelection(new Selection.All(Page.MEDIUM_TERM)));
    return desk;
  }

  private Register shown(String filter) {
    return MediumTermRegister.of(desk, state, filter);
  }

  private static List<String> row(Register register, String begins) {
    return found(register, begins).cells().stream().map(Register.Cell::text).toList();
  }

  private static Register.Row found(Register register, String begins) {
    return register.rows().stream()
        .filter(row -> row.cells().get(1).text().startsWith(begins))
        .findFirst()
        .orElseThrow();
  }

  private static void press(Register register, String label) {
    register.actions().stream()
        .filter(each -> each.label().equals(label))
        .findFirst()
        .map(Action::run)
        .orElseThrow()
        .run();
  }

  /// Teams, £k: two fifths of edge of care and the vacancies are 330, 120 and −130 of saving, the
  /// team costs 300, −100 and −200: a net call of −30, −220 and −70.
  @Test
  void everyLineStandsWithWhatFallsOnIt() {
    var list = shown("");
    assertThat(list.help())
        .startsWith("Plan, as stated, cash prices, £000: increments,")
        .contains("savings negative")
        .contains("An r takes back")
        .doesNotContain("rounding");
    assertThat(row(list, "Social work teams"))
        .containsExactly(
            "B20",
            "Social work teams: net call (Children's social care, The borough)",
            "−30",
            "−220",
            "−70",
            "0",
            "−320",
            "−320");
    assertThat(row(list, "Vacancies held"))
        .containsExactly(
            "CS/03",
            "Vacancies held for two years: cashable, one-off",
            "−250",
            "0",
            "250 r",
            "0",
            "0",
            "0");
    assertThat(row(list, "Delivery team"))
        .containsExactly(
            "INV 1",
            "Delivery team: one-off cost, paid from Transformation reserve",
            "300",
            "−100 r",
            "−200 r",
            "0",
            "0",
            "0");
    assertThat(row(list, "All lines")).contains("−270", "−695", "−515", "−1,480");
    assertThat(row(list, "Non-cashable")).contains("−90");
    assertThat(row(list, "Caseload released")).contains("Caseload released, Social work teams");
  }

  @Test
  void theSignAndTheThreeKindsOfNumberAreSwitches() {
    press(shown(""), "Print savings positive");
    assertThat(row(shown(""), "All lines: net saving")).contains("270", "695", "515", "1,480");
    desk.show(shown -> shown.withMeasure(Measure.ANNUAL));
    assertThat(row(shown(""), "All lines").subList(2, 7))
        .containsExactly("270", "965", "1,480", "1,480", "4,195");
    assertThat(shown("").help()).contains("levels, each year's whole amount");
    desk.show(shown -> shown.withMeasure(Measure.CUMULATIVE));
    assertThat(row(shown(""), "All lines").subList(2, 7))
        .containsExactly("270", "1,235", "2,715", "4,195", "1,480");
    assertThat(shown("").columns()).noneMatch(column -> column.heading().equals("In all"));
  }

  @Test
  void theNetCallIsAddedUpByAgencyAndByFunding() {
    assertThat(row(shown(MediumTermRegister.AGENCY), "The county")).contains("0", "−75", "−150");
    var funding = shown(MediumTermRegister.FUNDING);
    assertThat(row(funding, "Transformation reserve")).contains("300", "−100", "−200");
    assertThat(row(funding, "Savings, to the budgets")).contains("−570", "−595", "−315");
    assertThat(row(funding, "All: net call")).contains("−270", "−695", "−515");
  }

  @Test
  void choosingALineShowsWhatItIsOfAndStaysInThePlan() {
    var carers = found(shown(""), "More foster carers").selection();
    assertThat(carers).isEqualTo(new Selection.InPlan(new Thing.Opportunity("carers")));
    assertThat(carers.page()).isEqualTo(Page.MEDIUM_TERM);
    desk.show(shown -> shown.withSelection(carers));
    assertThat(Command.chosen(desk)).containsExactly("carers");
    assertThat(found(shown(""), "Delivery team").selection())
        .isEqualTo(new Selection.InPlan(new Thing.Cost("team")));
  }

  @Test
  void aPrintedPlanIsPastedAndReconciled() {
    assertThat(shown(MediumTermRegister.AGAINST).rows()).isEmpty();
    copied = Borough.plan();
    press(shown(MediumTermRegister.AGAINST), "Paste a printed plan");
    var list = shown(MediumTermRegister.AGAINST);
    assertThat(list.help()).contains("increments", "to the nearest £1,000", "savings negative");
    assertThat(row(list, "The plan")).contains("−400", "−640");
    assertThat(row(list, "All that differs")).contains("130", "−55", "−115");
    assertThat(row(list, "The case")).contains("−270", "−695", "−515");
    assertThat(row(list, "Differs, the case less the plan: 1")).contains("100", "−25", "−75");
    assertThat(row(list, "Home to school routes")).contains("CS/05", "100", "by reference");
    assertThat(row(list, "In the plan, with no home in the case: 1")).contains("30", "10");
    assertThat(row(list, "Uplift of fees")).contains("CS/09", "−30", "−10");
    assertThat(row(list, "In the case, with no line in the plan: 1")).contains("−40");
    assertThat(row(list, "Matches: 4")).contains("0");
    assertThat(row(list, "Hold vacancies (here: Vacancies held for two years)")).contains("250");
    assertThat(row(list, "Row 10, “Total”")).isNotEmpty();
    press(list, "Forget the plan");
    assertThat(shown(MediumTermRegister.AGAINST).rows()).isEmpty();
  }

  @Test
  void yearsThatTheCaseDoesNotReachAreNamed() {
    copied = "£000\nRef\tSaving\t2026/27\t2040/41\nCS/01\tCarers\t-120\t-5";
    press(shown(MediumTermRegister.AGAINST), "Paste a printed plan");
    assertThat(shown(MediumTermRegister.AGAINST).help())
        .endsWith("The case ends before 2040/41, which is not compared.");

    copied = "£000\nRef\tSaving\t2026/27\t2040/41\t2041/42\t2042/43\nCS/01\tCarers\t-120\t-5\t0\t0";
    press(shown(MediumTermRegister.AGAINST), "Paste a printed plan");
    assertThat(shown(MediumTermRegister.AGAINST).help())
        .endsWith("The case ends before 2040/41, 2041/42 and 2042/43, which are not compared.");
  }

  @Test
  void whatWasReadWronglyCanBePutRight() {
    copied = Borough.plan();
    press(shown(MediumTermRegister.AGAINST), "Paste a printed plan");
    readAs("It is in £m");
    assertThat(row(shown(MediumTermRegister.AGAINST), "The plan")).contains("−400,000");
    readAs("It is in £000");
    readAs("It prints savings positive");
    assertThat(row(shown(MediumTermRegister.AGAINST), "The plan")).contains("400");
    readAs("It prints savings negative");
    readAs("It prints levels");
    assertThat(row(shown(MediumTermRegister.AGAINST), "The case")).contains("−965");
    assertThat(shown(MediumTermRegister.AGAINST).help()).contains("levels");
  }

  private void readAs(String label) {
    var offered = new ArrayList<Pick>();
    desk.onPick(offered::add);
    press(shown(MediumTermRegister.AGAINST), "Read it otherwise…");
    var options = offered.getFirst().options();
    assertThat(options).hasSize(5);
    options.stream()
        .filter(each -> each.label().equals(label))
        .findFirst()
        .map(Pick.Option::chosen)
        .orElseThrow()
        .run();
  }

  @Test
  void whatIsNoPlanIsSaidAndChangesNothing() {
    var said = new ArrayList<Message>();
    desk.onSay(said::add);
    copied = Borough.plan();
    press(shown(""), "Paste a printed plan");
    assertThat(said).isEmpty();
    copied = "nothing of the kind";
    press(shown(""), "Paste a printed plan");
    assertThat(said).hasSize(1);
    assertThat(state.reading()).isPresent();
  }

  /// The example's plan covers four of its eight years.
  @Test
  void theYearsAreThoseOfThePlan() {
    var nottingham = desk(Examples.open("nottingham-2022"));
    var list = MediumTermRegister.of(nottingham, state, "");
    assertThat(list.columns().stream().map(Register.Column::heading))
        .containsExactly(
            "Ref.",
            "Budget line and what falls on it",
            "2022/23",
            "2023/24",
            "2024/25",
            "2025/26",
            "In all",
            "Full year");
  }

  /// What is kept of a printed plan is of no other case.
  @Test
  void aPlanIsBroughtForwardAndLeftWithItsCase() {
    var lists = new RegisterController(desk, Aside.NONE);
    desk.show(shown -> shown.withSelection(new Selection.All(Page.RISKS)));
    lists.onPlan(PlanReading.cells(Borough.plan()));
    assertThat(desk.shown().selection().page()).isEqualTo(Page.MEDIUM_TERM);
    assertThat(row(lists.model(), "The plan")).contains("−400");
    desk.open(desk(Examples.open("kent-2015")).session());
    desk.show(shown -> shown.withSelection(new Selection.All(Page.MEDIUM_TERM)));
    lists.onFilter("");
    assertThat(lists.model().filters().getLast().number()).isZero();
  }
}
