package org.casewright.session.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casewright.checks.CaseChecks;
import org.casewright.checks.Finding;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scope;
import org.casewright.model.View;
import org.casewright.session.edits.Advice;
import org.casewright.session.printed.PlannedCell.Standing;
import org.junit.jupiter.api.Test;

class PrintedPlanTest {

  private static final String SOURCE = "Cabinet, table 1";

  private static BusinessCase bare(String example) {
    return Examples.open(example).withPublished(List.of());
  }

  private static List<Meaning> proposed(BusinessCase in, PrintedTable table) {
    return new Matching(in, PriceBasis.REAL).propose(table);
  }

  private static PrintedPlan plan(BusinessCase in, PrintedTable table, List<Meaning> meanings) {
    return PrintedPlan.of(
        in, table, new PrintedPlan.Choices(meanings, PriceBasis.REAL, SOURCE, true));
  }

  private static PrintedPlan proposedPlan(BusinessCase in, String text) {
    var table = Papers.read(text);
    return plan(in, table, proposed(in, table));
  }

  private static BusinessCase added(BusinessCase in, PrintedPlan plan) {
    return ((Advice.Proposal) plan.advice(in)).edit().apply(in);
  }

  private static List<Standing> standings(PrintedPlan plan) {
    return plan.cells().stream().map(PlannedCell::standing).distinct().toList();
  }

  private static List<String> notTying(BusinessCase in) {
    return CaseChecks.findings(in).stream()
        .filter(each -> each.where().startsWith("$.published"))
        .filter(
            each -> each.kind() == Finding.Kind.DOES_NOT_TIE || each.kind() == Finding.Kind.ERROR)
        .map(Finding::sentence)
        .toList();
  }

  /// As Nottingham's years come out, costs in brackets as tables print them.
  private static final String COSTS_BELOW =
      """
      £m\t2023/24\t2024/25\t2025/26
      Gross benefit\t3.81\t6.76\t9.32
      Programme cost\t(3.23)\t(1.93)\t(0.63)
      Net benefit\t0.58\t4.83\t8.69
      """;

  @Test
  void costsPrintedBelowZeroTieWithCostsThatTheCaseCountsAboveIt() {
    var in = bare("nottingham-2022");
    var table = Papers.read(COSTS_BELOW);
    assertThat(proposed(in, table))
        .extracting(meaning -> meaning instanceof Meaning.OfCase of ? of.figure() : null)
        .containsExactly(Figure.GROSS_BENEFIT, Figure.PROGRAMME_COST, Figure.NET_BENEFIT);
    var plan = proposedPlan(in, COSTS_BELOW);
    assertThat(standings(plan)).containsExactly(Standing.TIES);
    assertThat(notTying(added(in, plan))).isEmpty();
  }

  @Test
  void aSumTakesCostsPrintedBelowZeroAway() {
    var in = bare("nottingham-2022");
    var table = Papers.read(COSTS_BELOW.replace("Net benefit", "Left over"));
    var meanings = new ArrayList<>(proposed(in, table));
    meanings.set(2, Meaning.Plain.SUM);
    var plan = plan(in, table, meanings);
    assertThat(standings(plan)).containsExactly(Standing.TIES);
    assertThat(notTying(added(in, plan))).isEmpty();
  }

  @Test
  void kentsTwoRowsAreTheTwoScenarios() {
    var in = bare("kent-2015");
    var table = Papers.read(Papers.KENT);
    assertThat(proposed(in, table))
        .extracting(
            meaning ->
                meaning instanceof Meaning.OfCase of ? of.figure() + " " + of.scenario() : "none")
        .containsExactly("GROSS_BENEFIT target", "GROSS_BENEFIT stretch");
    var plan = proposedPlan(in, Papers.KENT);
    assertThat(standings(plan)).containsExactly(Standing.TIES);
    assertThat(plan.advice(in))
        .isInstanceOfSatisfying(
            Advice.Proposal.class,
            proposal ->
                assertThat(proposal.label())
                    .isEqualTo("Add 12 printed figures of Cabinet, table 1"));
    var after = added(in, plan);
    assertThat(after.published()).hasSize(12);
    assertThat(notTying(after)).isEmpty();
    var total = after.published().get(5);
    assertThat(total.label()).isEqualTo("Target, total");
    assertThat(total.printed() + total.unit()).isEqualTo("59.9£m");
    assertThat(total.source()).isEqualTo(SOURCE);
    assertThat(((Claim.Computed) total.claim()).query().figure())
        .isEqualTo(Figure.CUMULATIVE_GROSS);
    assertThat(((ReadResult.Opened) CaseFile.read(CaseFile.write(after), "x")).businessCase())
        .isEqualTo(after);
  }

  @Test
  void whatIsThereAlreadyIsRecognised() {
    for (var each :
        List.of(
            List.of("kent-2015", Papers.KENT, "12"),
            List.of("leicestershire-2014", Papers.LEICESTERSHIRE, "15"))) {
      var in = Examples.open(each.get(0));
      var plan = proposedPlan(in, each.get(1));
      assertThat(standings(plan)).containsExactly(Standing.ALREADY);
      assertThat(plan.sentences())
          .singleElement()
          .asString()
          .startsWith(each.get(2) + " amounts are published figures of this case already, such as")
          .endsWith("they are not added again.");
      assertThat(plan.advice(in)).isInstanceOf(Advice.Declined.class);
    }
  }

  @Test
  void whatIsThereWithAnotherNumberIsSaidAndAddedBesideIt() {
    var in = Examples.open("kent-2015");
    var plan = proposedPlan(in, Papers.KENT.replace("£7.6m", "£7.5m"));
    assertThat(plan.sentences())
        .contains(
            "“Savings in 2015/16, target” is there already, printed as £7.6m; £7.5m is added beside"
                + " it.");
    assertThat(plan.added()).extracting(PublishedFigure::printed).containsExactly("7.5");
    assertThat(plan.cells().get(1).words()).isEqualTo("case: £7.6m");
  }

  @Test
  void aTotalThatIsNoFigureOfTheCaseIsTheSumOfItsRows() {
    var in = bare("nottingham-2022");
    var table =
        Papers.read(
            """
            £m\t2028/29\t2029/30
            Gross benefit\t11.14\t11.24
            Other\t1.00\t1.00
            Total\t12.14\t12.25
            """);
    var meanings = new ArrayList<>(proposed(in, table));
    assertThat(meanings.get(1)).isEqualTo(Meaning.Plain.LEFT_OUT);
    assertThat(meanings.get(2)).isEqualTo(Meaning.Plain.SUM);
    assertThat(plan(in, table, meanings).sentences())
        .containsExactly("A sum of printed figures needs all of them: some are left out.");
    meanings.set(1, new Meaning.OfCase(Figure.CASHABLE, Scope.ALL, in.plan().id(), View.AS_STATED));
    var plan = plan(in, table, meanings);
    assertThat(plan.cells().stream().skip(4).map(PlannedCell::words))
        .containsExactly("ties", "adds to £12.24m");
    var after = added(in, plan);
    assertThat(after.published().get(4).claim())
        .isEqualTo(new Claim.Sum(List.of("gross-benefit-2028-29", "other-2028-29")));
    assertThat(notTying(after)).anyMatch(sentence -> sentence.contains("“Total, 2029/30”"));
    assertThat(notTying(after)).noneMatch(sentence -> sentence.contains("“Total, 2028/29”"));
  }

  @Test
  void rowsAreRecognisedByTheirNames() {
    var in = bare("nottingham-2022");
    var table =
        Papers.read(
            """
            £k\t2022/23\t2023/24
            More foster carers, net\t1\t2
            Delivery partner cost\t9\t8
            Something else\t3\t4
            """);
    assertThat(proposed(in, table))
        .extracting(each -> each instanceof Meaning.OfCase of ? of.scope() : Scope.ALL)
        .containsExactly(Scope.opportunity("foster-carers"), Scope.cost("partner"), Scope.ALL);
    assertThat(proposed(in, table).get(2)).isEqualTo(Meaning.Plain.LEFT_OUT);
  }

  @Test
  void whatCannotBeAddedIsSaid() {
    var in = bare("nottingham-2022");
    var plan = proposedPlan(in, "£m\t2021/22\t2022/23\nGross benefit\t0.0\t0.81\n");
    assertThat(plan.sentences()).containsExactly("2021/22 is not a year of this case.");
    assertThat(plan.added()).hasSize(1);
    var table = Papers.read("£m\t2022/23\nGross benefit\t0.81\n");
    var starts = new Meaning.OfCase(Figure.STARTS, Scope.ALL, in.plan().id(), View.AS_STATED);
    assertThat(plan(in, table, List.of(starts)).sentences())
        .containsExactly("“Starts” is not printed in £m, as £0.81m is.");
  }

  @Test
  void nothingIsAddedWithoutItsSource() {
    var in = bare("kent-2015");
    var table = Papers.read(Papers.KENT);
    var unsourced =
        PrintedPlan.of(
            in, table, new PrintedPlan.Choices(proposed(in, table), PriceBasis.REAL, " ", false));
    assertThat(unsourced.added()).hasSize(10);
    assertThat(unsourced.advice(in))
        .isEqualTo(new Advice.Declined(List.of("Say which paper this is from, and where in it.")));
  }
}
