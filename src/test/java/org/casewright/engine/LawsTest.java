package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.DiscountSchedule;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Prices;
import org.casewright.model.Scope;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;

/// Laws of the calculation, §10, that hold for every case, over random ones: what sums to what.
class LawsTest {

  static final List<BusinessCase> CASES = RandomCases.first(150).toList();

  /// Every random case in every scenario and both views.
  static void everywhere(BiConsumer<BusinessCase, Projection> law) {
    CASES.forEach(
        written -> {
          for (var scenario : written.allScenarios()) {
            var resolved = ResolvedCase.of(written, scenario.id());
            for (var view : View.values()) {
              law.accept(written, resolved.project(view));
            }
          }
        });
  }

  static Offset<Double> about(double size) {
    return Offset.offset(1e-9 * Math.max(1_000, Math.abs(size)));
  }

  static double[] gross(Projection projection, Scope scope) {
    return projection.annual(Figure.GROSS_BENEFIT, scope, PriceBasis.REAL);
  }

  static void assertSame(double[] actual, double[] expected, String what) {
    assertThat(actual).as(what).hasSameSizeAs(expected);
    for (var y = 0; y < expected.length; y++) {
      assertThat(actual[y]).as("%s, year %d", what, y).isCloseTo(expected[y], about(expected[y]));
    }
  }

  private static double[] sum(List<double[]> parts, int years) {
    var sum = new double[years];
    parts.forEach(part -> Arrays.setAll(sum, y -> sum[y] + part[y]));
    return sum;
  }

  @Test
  void grossIsTheSumOfItsWorkstreamsItsOpportunitiesAndItsCashabilityShares() {
    everywhere(
        (written, projection) -> {
          var years = written.timeline().years();
          var all = gross(projection, Scope.ALL);
          var workstreams =
              written.workstreams().stream()
                  .map(Workstream::id)
                  .map(id -> gross(projection, Scope.workstream(id)))
                  .toList();
          var opportunities =
              written.opportunities().stream()
                  .map(Opportunity::id)
                  .map(id -> gross(projection, Scope.opportunity(id)))
                  .toList();
          var shares =
              List.of(Figure.CASHABLE, Figure.AVOIDANCE, Figure.NON_CASHABLE).stream()
                  .map(figure -> projection.annual(figure, Scope.ALL, PriceBasis.REAL))
                  .toList();
          assertSame(sum(workstreams, years), all, written.title() + ", workstreams");
          assertSame(sum(opportunities, years), all, written.title() + ", opportunities");
          assertSame(sum(shares, years), all, written.title() + ", cashability");
        });
  }

  @Test
  void grossIsTheSumOfBudgetLinesAndWhatIsUnallocated() {
    everywhere(
        (written, projection) -> {
          var parts = new ArrayList<double[]>();
          written.budgetLines().stream()
              .map(BudgetLine::id)
              .map(id -> gross(projection, Scope.budgetLine(id)))
              .forEach(parts::add);
          written.opportunities().stream()
              .filter(opportunity -> opportunity.budget().isEmpty())
              .map(opportunity -> gross(projection, Scope.opportunity(opportunity.id())))
              .forEach(parts::add);
          assertSame(
              sum(parts, written.timeline().years()),
              gross(projection, Scope.ALL),
              written.title());
        });
  }

  @Test
  void programmeCostIsTheSumOfCostsAndOfTheSupportOfOpportunities() {
    everywhere(
        (written, projection) -> {
          var parts = new ArrayList<double[]>();
          written.costs().forEach(cost -> parts.add(costs(projection, Scope.cost(cost.id()))));
          written
              .opportunities()
              .forEach(each -> parts.add(costs(projection, Scope.opportunity(each.id()))));
          assertSame(
              sum(parts, written.timeline().years()),
              costs(projection, Scope.ALL),
              written.title());
        });
  }

  private static double[] costs(Projection projection, Scope scope) {
    return projection.annual(Figure.PROGRAMME_COST, scope, PriceBasis.REAL);
  }

  @Test
  void aYearIsTheSumOfItsMonthsAndRunsAtTwelveTimesItsLast() {
    everywhere(
        (written, projection) -> {
          var annual = gross(projection, Scope.ALL);
          var recurring = projection.annual(Figure.RECURRING_GROSS, Scope.ALL, PriceBasis.REAL);
          var months = months(projection, benefit -> benefit.gross().toArray());
          for (var y = 0; y < annual.length; y++) {
            var sum = Arrays.stream(months, 12 * y, 12 * y + 12).sum();
            assertThat(annual[y]).as(written.title()).isCloseTo(sum, about(sum));
            assertThat(recurring[y])
                .as(written.title())
                .isCloseTo(12 * months[12 * y + 11], about(sum));
          }
        });
  }

  private interface Path {
    double[] of(Projection.BenefitPath benefit);
  }

  private static double[] months(Projection projection, Path path) {
    return sum(
        projection.benefits().stream().map(path::of).toList(), projection.timeline().months());
  }

  @Test
  void startsAreSummedOverAYearAndStocksAveraged() {
    everywhere(
        (written, projection) -> {
          for (var benefit : projection.benefits()) {
            var scope = Scope.opportunity(benefit.opportunity().written().id());
            var starts = projection.annual(Figure.STARTS, scope, PriceBasis.REAL);
            var stock = projection.annual(Figure.STOCK, scope, PriceBasis.REAL);
            for (var y = 0; y < starts.length; y++) {
              var ofYear = Arrays.copyOfRange(benefit.starts().toArray(), 12 * y, 12 * y + 12);
              assertThat(starts[y]).isCloseTo(Arrays.stream(ofYear).sum(), about(starts[y]));
              var held = Arrays.copyOfRange(benefit.stock().toArray(), 12 * y, 12 * y + 12);
              assertThat(stock[y])
                  .isCloseTo(Arrays.stream(held).average().orElseThrow(), about(stock[y]));
            }
          }
        });
  }

  static List<Figure> yearly() {
    return List.of(
        Figure.GROSS_BENEFIT,
        Figure.PROGRAMME_COST,
        Figure.CUMULATIVE_NET,
        Figure.RECURRING_NET,
        Figure.CASHABLE,
        Figure.AVOIDANCE);
  }

  @Test
  void netPresentValueAtNoDiscountIsThePlainSumOfNet() {
    CASES.forEach(
        written -> {
          var none =
              new DiscountSchedule(
                  "None",
                  List.of(new DiscountSchedule.Rate(1, BigDecimal.ZERO, Extras.NONE)),
                  Extras.NONE);
          var prices = written.pricesOrDefault();
          var undiscounted =
              written.withPrices(
                  new Prices(prices.baseYear(), prices.inflation(), none, Extras.NONE));
          var projection = ResolvedCase.of(undiscounted).project(View.AS_STATED);
          var net = number(projection, Figure.CUMULATIVE_NET, PriceBasis.REAL);
          assertThat(number(projection, Figure.NPV, PriceBasis.REAL))
              .as(written.title())
              .isCloseTo(net, about(net));
        });
  }

  private static double number(Projection projection, Figure figure, PriceBasis prices) {
    return projection.answer(FigureQuery.of(figure).seen(null, prices)).number().orElseThrow();
  }

  @Test
  void withoutATableRiskAdjustedEqualsAsStated() {
    CASES.forEach(
        written -> {
          var resolved = ResolvedCase.of(written.withOptimismBias(List.of()));
          var stated = resolved.project(View.AS_STATED);
          var adjusted = resolved.project(View.RISK_ADJUSTED);
          for (var figure : yearly()) {
            assertThat(adjusted.annual(figure, Scope.ALL, PriceBasis.REAL))
                .as(written.title() + ", " + figure.key())
                .isEqualTo(stated.annual(figure, Scope.ALL, PriceBasis.REAL));
          }
        });
  }

  @Test
  void cashIsRealTimesThePriceIndexAndPresentValuesStayReal() {
    everywhere(
        (written, projection) -> {
          var index = projection.resolved().priceIndex();
          for (var figure : List.of(Figure.GROSS_BENEFIT, Figure.PROGRAMME_COST, Figure.CASHABLE)) {
            var expected = projection.annual(figure, Scope.ALL, PriceBasis.REAL);
            Arrays.setAll(expected, y -> expected[y] * index[y]);
            assertSame(
                projection.annual(figure, Scope.ALL, PriceBasis.CASH),
                expected,
                written.title() + ", " + figure.key());
          }
          for (var figure :
              List.of(Figure.NPV, Figure.BENEFIT_COST_RATIO, Figure.DISCOUNTED_PAYBACK_MONTH)) {
            var query = FigureQuery.of(figure);
            assertThat(projection.answer(query.seen(null, PriceBasis.CASH)))
                .isEqualTo(projection.answer(query));
          }
        });
  }

  @Test
  void runningTotalsAndIncrementsAddUpToTheYears() {
    everywhere(
        (written, projection) -> {
          ToDoubleFunction<Figure> last = figure -> number(projection, figure, PriceBasis.CASH);
          var gross = projection.annual(Figure.GROSS_BENEFIT, Scope.ALL, PriceBasis.CASH);
          var increments = projection.annual(Figure.GROSS_INCREMENT, Scope.ALL, PriceBasis.CASH);
          var total = Arrays.stream(gross).sum();
          assertThat(last.applyAsDouble(Figure.CUMULATIVE_GROSS)).isCloseTo(total, about(total));
          assertThat(Arrays.stream(increments).sum())
              .as(written.title())
              .isCloseTo(gross[gross.length - 1], about(total));
          assertThat(last.applyAsDouble(Figure.CUMULATIVE_NET))
              .isCloseTo(
                  last.applyAsDouble(Figure.CUMULATIVE_GROSS)
                      - last.applyAsDouble(Figure.CUMULATIVE_COST),
                  about(total));
        });
  }
}
