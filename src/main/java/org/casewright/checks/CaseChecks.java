package org.casewright.checks;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.model.BusinessCase;
import org.casewright.model.PublishedFigure;

/// Runs every check on a case.
public final class CaseChecks {

  private static final System.Logger LOG = System.getLogger(CaseChecks.class.getName());

  private static final List<Check> ALL =
      List.of(
          new PublishedFiguresTie(),
          new PublishedUnitsSuit(),
          new FiguresAreFinite(),
          new LinesAreFilledIn(),
          new TargetsAreDeliveredTowards(),
          new AmountsAreFilledIn(),
          new BaselinesAreThere(),
          new BenefitsAreClassified(),
          new SourcesAreGiven(),
          new WorkstreamsHaveLeads(),
          new AssumptionsHaveOwners(),
          new RisksAreOwned(),
          new EmptyWorkstreamsSayWhy(),
          new ValuesWithinPublishedRanges(),
          new ValuesWithinSensibleRanges(),
          new ValuesWithinOwnRanges(),
          new RealGrowthIsModest(),
          new BudgetsGrowWithPrices(),
          new BuildUpsAreCredible(),
          new ScenariosBuildUpNoFaster(),
          new StartsAreStated(),
          new BenefitsFollowSpending(),
          new ChangesStayBelowBaselines(),
          new StocksStayBelowPopulations(),
          new OccupancyBreaksEven(),
          new CostsLastAsLongAsBenefits(),
          new OverlapsAreStated(),
          new PriceYearsAreKnown(),
          new UnitCostsAreOnTheShelf(),
          new FeesFallWithinTheHorizon(),
          new SeriesHaveOneRole(),
          new MilestonesFallWithinTheCase(),
          new RisksFallWithinTheCase(),
          new EvidenceCarriesTheBenefit(),
          new StoriesSayWhatIsShown(),
          new CostsAreEntered(),
          new AssumptionsAreUsed(),
          new TemplatesAreKnown());

  private CaseChecks() {}

  /// Everything found, the most serious kinds first, within a kind in the order of the checks. No
  /// case makes it fail.
  public static List<Finding> findings(BusinessCase written) {
    return findings(written, ALL);
  }

  /// A published figure in its unit where what it claims may be printed in that, else in the one
  /// usual for it.
  public static PublishedFigure inSuitingUnit(BusinessCase written, PublishedFigure figure) {
    return figure.withUnit(PublishedUnitsSuit.suiting(written, figure));
  }

  static List<Finding> findings(BusinessCase written, List<Check> checks) {
    var examined = new Examined(written);
    return checks.stream()
        .flatMap(check -> found(check, examined))
        .sorted(Comparator.comparing(Finding::kind))
        .toList();
  }

  /// The checks in the order in which they are told.
  static List<Check> all() {
    return ALL;
  }

  /// What a check finds; one that breaks down is a finding too, and the others stand.
  private static Stream<Finding> found(Check check, Examined examined) {
    try {
      return check.findings(examined).stream();
    } catch (RuntimeException e) {
      var name = check.getClass().getSimpleName();
      LOG.log(System.Logger.Level.DEBUG, name, e);
      return Stream.of(
          Finding.of(
              Finding.Kind.ERROR,
              "Could not be checked",
              "$",
              name,
              ("One check, “%s”, broke down on this case, so what it looks for is not known; the"
                      + " other findings stand. Please report it together with the case file.")
                  .formatted(name)));
    }
  }
}
