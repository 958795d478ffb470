package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casewright.library.Examples;
import org.casewright.model.Assumption;
import org.casewright.model.Baseline;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseChecksTest {

  private static final BusinessCase NOTTINGHAM = Examples.open("nottingham-2022");
  private static final BusinessCase KENT = Examples.open("kent-2015");

  private static List<Finding> of(Finding.Kind kind, BusinessCase written) {
    return CaseChecks.findings(written).stream().filter(f -> f.kind() == kind).toList();
  }

  private static BusinessCase printing(String printed, String unit, Claim claim) {
    return NOTTINGHAM.withPublished(
        List.of(
            new PublishedFigure(
                "p", "The figure", printed, unit, claim, "The paper, 1", Extras.NONE)));
  }

  private static BusinessCase printing(BusinessCase written, String printed, Claim claim) {
    return written.withPublished(
        List.of(new PublishedFigure("p", "The figure", printed, "count", claim, "", Extras.NONE)));
  }

  private static Claim gross() {
    return new Claim.Computed(FigureQuery.of(Figure.GROSS_BENEFIT));
  }

  @Test
  void everyFigureOfNottinghamTies() {
    assertThat(NOTTINGHAM.published()).hasSizeGreaterThanOrEqualTo(17);
    assertThat(of(Finding.Kind.DOES_NOT_TIE, NOTTINGHAM)).isEmpty();
  }

  @Test
  void kentHasOneSlip() {
    assertThat(of(Finding.Kind.DOES_NOT_TIE, KENT))
        .singleElement()
        .satisfies(
            f -> assertThat(f.comparison()).isEqualTo(new Finding.Comparison("5.5:1", "5.1:1")));
  }

  /// The papers' own slips, and nothing else.
  @ParameterizedTest
  @MethodSource("slips")
  void whatDoesNotTieIsExactlyThePapersSlips(String name, List<String> slips) {
    assertThat(of(Finding.Kind.DOES_NOT_TIE, Examples.open(name)))
        .extracting(
            f -> {
              var comparison = Objects.requireNonNull(f.comparison());
              return f.label() + ": " + comparison.printed() + " is " + comparison.computed();
            })
        .containsExactlyElementsOf(slips);
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        Arguments.of("nottingham-2022", List.of()),
        Arguments.of(
            "kent-2015",
            List.of("Saving each year for every pound invested, stretch: 5.5:1 is 5.1:1")),
        Arguments.of(
            "leicestershire-2014",
            List.of(
                "Savings of the 20 areas, as the three groups added: £13.24m is £13.25m",
                "T16: savings as a share of the budget: 18.1% is 18.2%")),
        Arguments.of("derbyshire-2020", List.of()),
        Arguments.of("kent-2014", List.of()));
  }

  @Test
  void moreThanAHundredPrintedFiguresAreHeld() {
    assertThat(Examples.names().stream().mapToInt(n -> Examples.open(n).published().size()).sum())
        .isGreaterThan(130);
  }

  @Test
  void theBudgetsKentHasYetToFillInAreMissing() {
    assertThat(of(Finding.Kind.MISSING, Examples.open("kent-2014")))
        .filteredOn(f -> f.where().endsWith(".budget"))
        .extracting(Finding::label)
        .containsExactly(
            "SEN assessment, support and transport",
            "Home to school and college transport",
            "Adoption, fostering and leaving care",
            "Community safety and regulatory service",
            "Procurement",
            "Countryside access");
  }

  /// Nottingham's gross benefit in 2029/30 is £11,241,426.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11.241 | £m | true",
        "11.2 | £m | true",
        "11 | £m | true",
        "11.242 | £m | false",
        "11,241 | £k | true",
        "11,242 | £k | false",
        "11,241,426 | £ | true",
        "(11.2) | £m | false",
        "−11.2 | £m | false",
        "11.240 | £m | false"
      })
  void tiesToHalfAUnitOfTheLastPrintedDigit(String printed, String unit, boolean ties) {
    assertThat(of(Finding.Kind.DOES_NOT_TIE, printing(printed, unit, gross())).isEmpty())
        .isEqualTo(ties);
  }

  @Test
  void saysWhatIsComputedAndByHowMuchItMisses() {
    assertThat(of(Finding.Kind.DOES_NOT_TIE, printing("11.3", "£m", gross())))
        .extracting(Finding::sentence)
        .containsExactly(
            "“The figure” is printed as £11.3m (The paper, 1); the case comes to £11.2m,"
                + " £0.06m less.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(11.3) | £m | (£11.3m)",
        "−11.3 | £m | −£11.3m",
        "11,300 | £k | £11,300k",
        "12 | count | 12",
        "12 | weeks | 12 weeks"
      })
  void writesThePrintedFigureWithItsUnitAsPeopleDo(String printed, String unit, String shown) {
    assertThat(of(Finding.Kind.DOES_NOT_TIE, printing(printed, unit, gross())))
        .singleElement()
        .satisfies(
            f -> assertThat(f.sentence()).startsWith("“The figure” is printed as " + shown + " ("));
  }

  @Test
  void aFigureWithoutASourceEndsItsSentenceWithoutBrackets() {
    assertThat(of(Finding.Kind.DOES_NOT_TIE, NOTTINGHAM.withPublished(List.of(printed("11.3")))))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.sentence())
                    .endsWith("is printed as £11.3m; the case comes to £11.2m, £0.06m less."));
  }

  private static PublishedFigure printed(String printed) {
    return printed("p", printed, gross());
  }

  @Test
  void addsPrintedFiguresAsPrinted() {
    var parts =
        List.of(
            printed("a", "4.0", new Claim.Computed(FigureQuery.of(Figure.COUNT))),
            printed("b", "1.45", new Claim.Computed(FigureQuery.of(Figure.COUNT))),
            printed("c", "7.8", new Claim.Computed(FigureQuery.of(Figure.COUNT))));
    var total = printed("t", "13.24", new Claim.Sum(List.of("a", "b", "c")));
    var all = new ArrayList<>(parts);
    all.add(total);
    assertThat(of(Finding.Kind.DOES_NOT_TIE, NOTTINGHAM.withPublished(all)))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.sentence())
                    .contains("printed as £13.24m; the case comes to £13.25m")
                    .endsWith(" more, which the rounding of what it adds up can explain."));
    all.set(3, printed("t", "12.50", new Claim.Sum(List.of("a", "b", "c"))));
    assertThat(of(Finding.Kind.DOES_NOT_TIE, NOTTINGHAM.withPublished(all)))
        .singleElement()
        .satisfies(f -> assertThat(f.sentence()).endsWith(" more."));
  }

  private static PublishedFigure printed(String id, String printed, Claim claim) {
    return new PublishedFigure(id, id, printed, "£m", claim, "", Extras.NONE);
  }

  @Test
  void countsWhatPapersCount() {
    var claim = new Claim.Counted("opportunities", FigureQuery.of(Figure.COUNT));
    assertThat(CaseChecks.findings(printing("10", "count", claim)))
        .noneMatch(f -> f.kind() == Finding.Kind.DOES_NOT_TIE);
    var odd = new Claim.Counted("lorries", FigureQuery.of(Figure.COUNT));
    assertThat(of(Finding.Kind.ERROR, printing("10", "count", odd)))
        .singleElement()
        .satisfies(f -> assertThat(f.sentence()).contains("“lorries” cannot be counted"));
  }

  @Test
  void countsOnlyWhatTheScenarioKeepsAndTheScopeNames() {
    var later =
        Scenario.of("later", "Without beds and carers")
            .withWithout(List.of("beds", "foster-carers"));
    var query = FigureQuery.of(Figure.COUNT).underScenario("later");
    assertThat(counted("8", "opportunities", later, query)).isEmpty();
    assertThat(counted("10", "opportunities", later, FigureQuery.of(Figure.COUNT))).isEmpty();
    assertThat(counted("1", "costs", later, query.of(Scope.cost("partner")))).isEmpty();
    assertThat(counted("2", "costs", later, query.of(Scope.cost("partner")))).hasSize(1);
  }

  private static List<Finding> counted(
      String printed, String what, Scenario scenario, FigureQuery query) {
    var scenarios = List.of(NOTTINGHAM.plan(), scenario);
    var claim = new Claim.Counted(what, query);
    return of(
        Finding.Kind.DOES_NOT_TIE,
        printing(
            NOTTINGHAM.withPublished(List.of()).withStory(List.of()).withScenarios(scenarios),
            printed,
            claim));
  }

  @Test
  void aFigureThatCannotBeComputedIsAnErrorNotACrash() {
    var mixed = new Claim.Computed(FigureQuery.of(Figure.STOCK).of(Scope.ALL));
    assertThat(of(Finding.Kind.ERROR, printing("1", "count", mixed))).hasSize(1);
  }

  @Test
  void whatNobodyClassifiedIsMissing() {
    assertThat(of(Finding.Kind.MISSING, KENT))
        .extracting(Finding::where)
        .contains("$.opportunities[0].cashability");
  }

  @Test
  void aChangeLargerThanItsBaselineIsOdd() {
    var edge = NOTTINGHAM.opportunities().getFirst();
    var volume = ((Mechanism.Flow) edge.mechanism()).perYear();
    var half =
        NOTTINGHAM.assumption(volume).orElseThrow().withValue(Series.of(new BigDecimal("17")));
    var baseline =
        new Assumption(
            "entering",
            "Children entering care",
            half.unit(),
            half.value(),
            null,
            null,
            null,
            null,
            Extras.NONE);
    var assumptions = new ArrayList<>(NOTTINGHAM.assumptions());
    assumptions.add(baseline);
    var opportunities = new ArrayList<>(NOTTINGHAM.opportunities());
    opportunities.set(
        0,
        new Opportunity(
            edge.id(),
            edge.reference(),
            edge.name(),
            edge.workstream(),
            edge.template(),
            edge.status(),
            edge.mechanism(),
            edge.rollout(),
            edge.reductions(),
            edge.outcome(),
            new Baseline("entering", null, "2021/22", "", Extras.NONE),
            edge.cashability(),
            edge.budget(),
            edge.extras()));
    var changed = NOTTINGHAM.withAssumptions(assumptions).withOpportunities(opportunities);
    assertThat(of(Finding.Kind.ODD, changed))
        .extracting(Finding::heading)
        .containsOnlyOnce("More than there are");
  }
}
