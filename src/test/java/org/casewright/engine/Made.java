package org.casewright.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.DiscountSchedule;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.GradeAdjustment;
import org.casewright.model.Mechanism;
import org.casewright.model.MonthPoint;
import org.casewright.model.PriceBasis;
import org.casewright.model.Prices;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.jspecify.annotations.Nullable;

/// A case made by hand for one test, the first FY being 2022/23. Numbers are written where they are
/// used; each becomes an assumption of its own.
final class Made {

  static final int FIRST_YEAR = 2022;

  private final int years;
  private final List<Assumption> assumptions = new ArrayList<>();
  private final List<MadeOpportunity> opportunities = new ArrayList<>();
  private final List<Cost> costs = new ArrayList<>();
  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<GradeAdjustment> bias = new ArrayList<>();
  private final List<Scenario> scenarios = new ArrayList<>();
  private @Nullable BigDecimal weeksPerYear;
  private @Nullable Prices prices;

  Made(int years) {
    this.years = years;
  }

  Made weeks(String perYear) {
    weeksPerYear = new BigDecimal(perYear);
    return this;
  }

  Made prices(int baseYear, @Nullable Series inflation) {
    prices = new Prices(baseYear, inflation, null, Extras.NONE);
    return this;
  }

  /// Discount rates in pairs of first year and rate.
  Made discount(String... yearsAndRates) {
    var rates = new ArrayList<DiscountSchedule.Rate>();
    for (var i = 0; i < yearsAndRates.length; i += 2) {
      rates.add(
          new DiscountSchedule.Rate(
              Integer.parseInt(yearsAndRates[i]),
              new BigDecimal(yearsAndRates[i + 1]),
              Extras.NONE));
    }
    var given = prices == null ? Prices.UNSET : prices;
    prices =
        new Prices(
            given.baseYear(),
            given.inflation(),
            new DiscountSchedule("Made", rates, Extras.NONE),
            Extras.NONE);
    return this;
  }

  /// The bias table: reductions and additions of grades 1 and on.
  Made bias(String... benefitsAndCosts) {
    for (var i = 0; i < benefitsAndCosts.length; i += 2) {
      bias.add(
          new GradeAdjustment(
              i / 2 + 1,
              new BigDecimal(benefitsAndCosts[i]),
              new BigDecimal(benefitsAndCosts[i + 1]),
              Extras.NONE));
    }
    return this;
  }

  /// An assumption of one number, or of one a year.
  ///
  /// @return its id, `n1`, `n2` and so on in the order made
  String number(Unit unit, String... values) {
    var id = "n" + (assumptions.size() + 1);
    var series = values.length == 1 ? Series.of(values[0]) : Series.yearly(values);
    assumptions.add(Assumption.of(id, "Number " + id, unit, "0").withValue(series));
    return id;
  }

  /// An assumption with a grade.
  String graded(int grade, Unit unit, String... values) {
    var id = number(unit, values);
    return changed(assumptions.getLast().withEvidence(Evidence.of(grade, "Made")), id);
  }

  /// An assumption with real growth.
  String growing(String growth, Unit unit, String... values) {
    var id = number(unit, values);
    return changed(assumptions.getLast().withGrowth(new BigDecimal(growth)), id);
  }

  private String changed(Assumption to, String id) {
    assumptions.set(assumptions.size() - 1, to);
    return id;
  }

  MadeOpportunity flow(String id, String perYear, @Nullable String weeks, String weeklyCost) {
    return flowOf(
        id,
        number(Unit.CHILDREN_A_YEAR, perYear),
        weeks == null ? null : number(Unit.WEEKS, weeks),
        number(Unit.POUNDS_A_WEEK, weeklyCost));
  }

  /// A flow of assumptions that stand already.
  MadeOpportunity flowOf(String id, String perYear, @Nullable String weeks, String weeklyCost) {
    return add(
        id, new Mechanism.Flow(perYear, weeks, null, weeklyCost, null, null, null, Extras.NONE));
  }

  MadeOpportunity capacity(
      String id, String units, String occupancy, String displaced, String paid) {
    return add(
        id,
        new Mechanism.Capacity(
            number(Unit.BEDS, units),
            number(Unit.PERCENT, occupancy),
            number(Unit.POUNDS_A_WEEK, displaced),
            number(Unit.POUNDS_A_WEEK, paid),
            Extras.NONE));
  }

  MadeOpportunity levels(String id, String... levels) {
    return profile(id, number(Unit.POUNDS_A_YEAR, levels), false);
  }

  MadeOpportunity increments(String id, String... increments) {
    return profile(id, number(Unit.POUNDS_A_YEAR, increments), true);
  }

  /// A profile of an assumption that stands already.
  MadeOpportunity profile(String id, String series, boolean increments) {
    return add(id, new Mechanism.Profile(series, increments, null, Extras.NONE));
  }

  private MadeOpportunity add(String id, Mechanism mechanism) {
    var opportunity = new MadeOpportunity(this, id, mechanism);
    opportunities.add(opportunity);
    return opportunity;
  }

  Made oneOff(String id, String... amounts) {
    return cost(id, new CostTerms.OneOff(number(Unit.POUNDS_A_YEAR, amounts), Extras.NONE));
  }

  Made recurring(String id, String perYear, @Nullable MonthPoint from, @Nullable MonthPoint to) {
    return cost(
        id, new CostTerms.Recurring(number(Unit.POUNDS_A_YEAR, perYear), from, to, Extras.NONE));
  }

  Made cost(String id, CostTerms terms) {
    costs.add(Cost.of(id, "Cost " + id, terms));
    return this;
  }

  Made line(
      String id,
      BudgetLine.@Nullable Budget budget,
      List<String> pressures,
      List<String> savingsTarget) {
    lines.add(
        new BudgetLine(
            id,
            "",
            "Line " + id,
            "",
            "",
            budget,
            pressures.stream().map(BigDecimal::new).toList(),
            savingsTarget.stream().map(BigDecimal::new).toList(),
            Extras.NONE));
    return this;
  }

  Made scenario(Scenario scenario) {
    if (scenarios.isEmpty()) {
      scenarios.add(Scenario.PLAN);
    }
    scenarios.add(scenario);
    return this;
  }

  BusinessCase build() {
    return BusinessCase.of("Made", new Timeline(FIRST_YEAR, years, weeksPerYear, null, Extras.NONE))
        .withPrices(prices)
        .withAssumptions(assumptions)
        .withWorkstreams(List.of(Workstream.of("all", "All")))
        .withBudgetLines(lines)
        .withOptimismBias(bias)
        .withOpportunities(opportunities.stream().map(MadeOpportunity::build).toList())
        .withCosts(costs)
        .withScenarios(scenarios);
  }

  Projection project() {
    return project(View.AS_STATED);
  }

  Projection project(View view) {
    return ResolvedCase.of(build()).project(view);
  }

  Projection project(String scenario, View view) {
    return ResolvedCase.of(build(), scenario).project(view);
  }

  /// Gross benefit by FY, real.
  double[] gross() {
    return annual(Figure.GROSS_BENEFIT);
  }

  /// Programme cost by FY, real.
  double[] costs() {
    return annual(Figure.PROGRAMME_COST);
  }

  double[] annual(Figure figure) {
    return project().annual(figure, Scope.ALL, PriceBasis.REAL);
  }

  /// A figure of the whole case as stated, in real prices, for the last FY.
  Answer answer(Figure figure) {
    return project().answer(FigureQuery.of(figure));
  }
}
