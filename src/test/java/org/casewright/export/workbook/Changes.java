package org.casewright.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.DiscountSchedule;
import org.casewright.model.Extras;
import org.casewright.model.GradeAdjustment;
import org.casewright.model.MonthPoint;
import org.casewright.model.Opportunity;
import org.casewright.model.Prices;
import org.casewright.model.Rollout;
import org.casewright.model.Series;
import org.jspecify.annotations.Nullable;

/// Types other numbers into a spreadsheet, and into the case that it was made of: whatever is
/// yellow may be changed.
final class Changes {

  private static final int ASSUMPTIONS = 10;

  /// The column after what a row is called.
  private static final int FIRST = 1;

  private static final int BIAS_BENEFIT = 2;
  private static final int BIAS_COST = 3;
  private static final BigDecimal LESS = new BigDecimal("0.875");
  private static final BigDecimal GROWTH = new BigDecimal("0.031");
  private static final BigDecimal WEEKS = new BigDecimal("51.5");
  private static final BigDecimal RATE = new BigDecimal("0.0425");

  private final XSSFWorkbook workbook;
  private final Random random;
  private final Set<String> made = new HashSet<>();
  private BusinessCase changed;

  private Changes(XSSFWorkbook workbook, BusinessCase written, Random random) {
    this.workbook = workbook;
    this.random = random;
    this.changed = written;
  }

  /// Changes everything that may be changed, or ten assumptions and whatever else there is.
  ///
  /// @param kinds filled with what could be changed
  /// @return the case that the spreadsheet should now come to
  static BusinessCase in(
      XSSFWorkbook workbook, BusinessCase written, Random random, Set<String> kinds) {
    var changes = new Changes(workbook, written, random);
    changes.assumptions();
    changes.growth();
    changes.grades();
    changes.weeks();
    changes.inflation();
    changes.discount();
    changes.bias();
    changes.replacements();
    if (!written.opportunities().isEmpty()) {
      changes.kept();
      changes.cashability();
    }
    changes.budgets();
    changes.shares();
    changes.rollouts();
    changes.months();
    changes.downside();
    kinds.addAll(changes.made);
    return changes.changed;
  }

  private XSSFSheet sheet(String name) {
    return workbook.getSheet(name);
  }

  /// The rows whose first cell says this, in the part of the sheet that comes after some heading.
  private static int row(XSSFSheet sheet, String after, String first) {
    var begun = after.isEmpty();
    for (var row : sheet) {
      var cell = row.getCell(0);
      var text =
          cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
      if (begun && text.equals(first)) {
        return row.getRowNum();
      }
      begun |= text.equals(after);
    }
    throw new AssertionError(sheet.getSheetName() + " has no “" + first + "” after " + after);
  }

  private void type(String kind, XSSFSheet sheet, int row, int column, BigDecimal number) {
    var cell = sheet.getRow(row).getCell(column);
    assertThat(isYellow(cell))
        .as("%s: %s!%s may be changed", kind, sheet.getSheetName(), cell.getAddress())
        .isTrue();
    cell.setCellValue(number.doubleValue());
    made.add(kind);
  }

  private static boolean isYellow(Cell cell) {
    return cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND
        && cell.getCellType() != CellType.FORMULA;
  }

  private static <T> List<T> each(List<T> things, Function<T, T> change) {
    return things.stream().map(change).toList();
  }

  private static Series less(Series value) {
    var numbers = value.numbers().stream().map(each -> each.multiply(LESS)).toList();
    return value instanceof Series.Single
        ? Series.of(numbers.getFirst())
        : new Series.Yearly(numbers);
  }

  private void assumptions() {
    var ids = changed.assumptions().stream().map(Assumption::id).collect(Collectors.toList());
    Collections.shuffle(ids, random);
    var chosen = ids.subList(0, Math.min(ASSUMPTIONS, ids.size()));
    var sheet = sheet(AssumptionsSheet.NAME);
    changed =
        changed.withAssumptions(
            each(
                changed.assumptions(),
                each -> {
                  if (!chosen.contains(each.id())) {
                    return each;
                  }
                  var value = less(each.value());
                  typeSeries(
                      "assumption",
                      sheet,
                      row(sheet, "Id", each.id()),
                      AssumptionsSheet.VALUES,
                      value);
                  return each.withValue(value);
                }));
  }

  private void typeSeries(String kind, XSSFSheet sheet, int row, int first, Series value) {
    for (var i = 0; i < Math.min(value.numbers().size(), changed.timeline().years()); i++) {
      type(kind, sheet, row, first + i, value.numbers().get(i));
    }
  }

  private void growth() {
    var sheet = sheet(AssumptionsSheet.NAME);
    changed =
        changed.withAssumptions(
            each(
                changed.assumptions(),
                each -> {
                  if (each.growth() == null) {
                    return each;
                  }
                  var row = row(sheet, "Id", each.id());
                  if (!isYellow(sheet.getRow(row).getCell(AssumptionsSheet.GROWTH))) {
                    return each;
                  }
                  type("growth", sheet, row, AssumptionsSheet.GROWTH, GROWTH);
                  return each.withGrowth(GROWTH);
                }));
  }

  private void grades() {
    var sheet = sheet(AssumptionsSheet.NAME);
    changed =
        changed.withAssumptions(
            each(
                changed.assumptions(),
                each -> {
                  var grade = each.evidenceOrNone().grade();
                  if (grade == null || random.nextInt(3) > 0) {
                    return each;
                  }
                  var other = 1 + random.nextInt(6);
                  var hasRow =
                      changed.optimismBias().isEmpty()
                          || changed.optimismBias().stream().anyMatch(row -> row.grade() == other);
                  if (!hasRow) {
                    return each;
                  }
                  var row = row(sheet, "Id", each.id());
                  type("grade", sheet, row, AssumptionsSheet.GRADE, BigDecimal.valueOf(other));
                  return each.withEvidence(each.evidenceOrNone().withGrade(other));
                }));
  }

  private void weeks() {
    var sheet = sheet(PricesSheet.NAME);
    type("weeks", sheet, row(sheet, "", "Weeks in a year"), FIRST, WEEKS);
    changed = changed.withTimeline(changed.timeline().withWeeksPerYear(WEEKS));
  }

  private Prices prices() {
    var prices = changed.prices();
    return prices == null ? Prices.UNSET : prices;
  }

  private void inflation() {
    var sheet = sheet(PricesSheet.NAME);
    var row = row(sheet, "", "Inflation since the FY before");
    var rates = new ArrayList<BigDecimal>();
    var last =
        changed.timeline().firstYear()
            - changed.priceBase().start()
            + changed.timeline().years()
            - 1;
    for (var i = 1; i <= last; i++) {
      var rate =
          new BigDecimal("0.01").add(new BigDecimal("0.002").multiply(BigDecimal.valueOf(i)));
      type("inflation", sheet, row, FIRST + i, rate);
      rates.add(rate);
    }
    if (!rates.isEmpty()) {
      changed = changed.withPrices(prices().withInflation(new Series.Yearly(rates)));
    }
  }

  private void discount() {
    var sheet = sheet(PricesSheet.NAME);
    var row = row(sheet, "", "Discount rate");
    for (var year = 1; year < changed.timeline().years(); year++) {
      type("discount", sheet, row, FIRST + year, RATE);
    }
    changed =
        changed.withPrices(
            prices()
                .withDiscount(
                    new DiscountSchedule(
                        "Changed",
                        List.of(new DiscountSchedule.Rate(1, RATE, Extras.NONE)),
                        Extras.NONE)));
  }

  private void bias() {
    var sheet = sheet(PricesSheet.NAME);
    var first = row(sheet, "", "Optimism bias by grade of evidence, 1 best") + 1;
    var rows = changed.optimismBias();
    changed =
        changed.withOptimismBias(
            IntStream.range(0, rows.size())
                .mapToObj(
                    i -> {
                      var row = rows.get(i);
                      var benefit = row.benefit().multiply(LESS);
                      var cost = row.cost().multiply(LESS);
                      type("bias", sheet, first + i, BIAS_BENEFIT, benefit);
                      type("bias", sheet, first + i, BIAS_COST, cost);
                      return new GradeAdjustment(row.grade(), benefit, cost, Extras.NONE);
                    })
                .toList());
  }

  /// In each block of an assumption there is a row a scenario.
  private void replacements() {
    var sheet = sheet(ScenariosSheet.NAME);
    var scenarios = changed.allScenarios();
    if (changed.scenarios().isEmpty()) {
      return;
    }
    changed =
        changed.withScenarios(
            IntStream.range(0, scenarios.size())
                .mapToObj(
                    i -> {
                      var scenario = scenarios.get(i);
                      for (var replaced : scenario.values().entrySet()) {
                        var row =
                            row(sheet, "Assumptions that a scenario replaces", replaced.getKey());
                        var value = less(replaced.getValue().value());
                        typeSeries("replacement", sheet, row + i, ScenariosSheet.VALUES, value);
                        scenario =
                            scenario.withValue(
                                replaced.getKey(), replaced.getValue().withValue(value));
                      }
                      return scenario;
                    })
                .toList());
  }

  /// A scenario leaves out one more, and with it every scenario that is based on it.
  private void kept() {
    var sheet = sheet(ScenariosSheet.NAME);
    var scenarios = changed.allScenarios();
    var left = changed.opportunities().getLast().id();
    var row = row(sheet, "Opportunities that a scenario keeps (1) or leaves out (0)", left);
    for (var i = 1; i < scenarios.size(); i++) {
      var scenario = scenarios.get(i);
      var cell = sheet.getRow(row).getCell(ScenariosSheet.VALUES + i);
      if (isYellow(cell) && cell.getNumericCellValue() == 1) {
        type("kept", sheet, row, ScenariosSheet.VALUES + i, BigDecimal.ZERO);
        var without = Stream.concat(scenario.without().stream(), Stream.of(left)).toList();
        changed =
            changed.withScenarios(
                each(
                    scenarios,
                    each ->
                        each.id().equals(scenario.id()) ? scenario.withWithout(without) : each));
        return;
      }
    }
  }

  private void cashability() {
    var sheet = sheet(ScenariosSheet.NAME);
    var shares = Stream.of("0.25", "0.625", "0.125").map(BigDecimal::new).toList();
    var first = changed.opportunities().getFirst();
    var row = row(sheet, "Shares of gross benefit", first.id());
    for (var i = 0; i < 3; i++) {
      type("cashability", sheet, row, ScenariosSheet.VALUES + i, shares.get(i));
    }
    change(
        first.id(),
        each ->
            each.withCashability(
                new Cashability(shares.get(0), shares.get(1), shares.get(2), Extras.NONE)));
  }

  private void change(String opportunity, UnaryOperator<Opportunity> change) {
    changed =
        changed.withOpportunities(
            each(
                changed.opportunities(),
                each -> each.id().equals(opportunity) ? change.apply(each) : each));
  }

  private void budgets() {
    var sheet = sheet(BudgetInputs.NAME);
    changed =
        changed.withBudgetLines(
            each(
                changed.budgetLines(),
                line -> {
                  var row = row(sheet, "Id", line.id());
                  return line.withBudget(budget(sheet, row, line.budget()))
                      .withPressures(amounts("pressures", sheet, row + 1, line.pressures()))
                      .withSavingsTarget(
                          amounts("savings target", sheet, row + 2, line.savingsTarget()));
                }));
  }

  private BudgetLine.@Nullable Budget budget(
      XSSFSheet sheet, int row, BudgetLine.@Nullable Budget budget) {
    return switch (budget) {
      case null -> null;
      case BudgetLine.Budget.Growing(var opening, _, var extras) -> {
        type("budget growth", sheet, row, BudgetInputs.GROWTH, GROWTH);
        type("budget", sheet, row, BudgetInputs.FIRST, opening.multiply(LESS));
        yield new BudgetLine.Budget.Growing(opening.multiply(LESS), GROWTH, extras);
      }
      case BudgetLine.Budget.Typed(var values, var extras) ->
          new BudgetLine.Budget.Typed(amounts("budget", sheet, row, values), extras);
    };
  }

  private List<BigDecimal> amounts(
      String kind, XSSFSheet sheet, int row, List<BigDecimal> amounts) {
    var less = amounts.stream().map(each -> each.multiply(LESS)).toList();
    for (var i = 0; i < Math.min(less.size(), changed.timeline().years()); i++) {
      type(kind, sheet, row, BudgetInputs.FIRST + i, less.get(i));
    }
    return less;
  }

  /// What falls on several lines falls on them the other way round.
  private void shares() {
    var sheet = sheet(BudgetInputs.NAME);
    for (var opportunity : changed.opportunities()) {
      var shares = turned(sheet, opportunity.id(), opportunity.budget());
      change(opportunity.id(), each -> each.withBudget(shares));
    }
    changed =
        changed.withCosts(
            each(
                changed.costs(), each -> each.withBudget(turned(sheet, each.id(), each.budget()))));
  }

  private List<BudgetShare> turned(XSSFSheet sheet, String id, List<BudgetShare> shares) {
    if (shares.size() < 2) {
      return shares;
    }
    var row = row(sheet, "Id", id);
    var turned = new ArrayList<BudgetShare>();
    for (var i = 0; i < shares.size(); i++) {
      var share = shares.get(shares.size() - 1 - i).share();
      type("budget shares", sheet, row + i, BudgetInputs.FIRST, share);
      turned.add(new BudgetShare(shares.get(i).line(), share, Extras.NONE));
    }
    return turned;
  }

  /// Later waves come later still; a step comes a month later.
  private void rollouts() {
    for (var i = 0; i < changed.opportunities().size(); i++) {
      var opportunity = changed.opportunities().get(i);
      var rollout = opportunity.rollout();
      if (rollout == null) {
        continue;
      }
      var sheet = numbered("B", i);
      var waves = new ArrayList<Rollout.Wave>();
      for (var wave : rollout.waves()) {
        var later = wave.offset().add(BigDecimal.valueOf(2));
        var label =
            "Wave "
                + (waves.size() + 1)
                + (wave.name().isEmpty() ? "" : ", " + wave.name())
                + ": months after the first";
        if (typeLiteral("wave", sheet, label, later)) {
          waves.add(new Rollout.Wave(wave.name(), wave.share(), later, Extras.NONE));
        } else {
          waves.add(wave);
        }
      }
      change(opportunity.id(), each -> each.withRollout(rollout.withWaves(waves)));
    }
  }

  /// The sheet of an opportunity (B) or a cost (C).
  private XSSFSheet numbered(String kind, int number) {
    for (var sheet : workbook) {
      if (sheet.getSheetName().startsWith(kind + (number + 1) + " ")) {
        return (XSSFSheet) sheet;
      }
    }
    throw new AssertionError(kind + (number + 1));
  }

  /// A number that stands on the sheet: in the column of the years, or where scenarios have
  /// rollouts of their own, in the first column after it.
  private boolean typeLiteral(String kind, XSSFSheet sheet, String label, BigDecimal number) {
    for (var row : sheet) {
      var cell = row.getCell(0);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals(label)) {
        var column = Parameters.VALUES + (isYellow(row.getCell(Parameters.VALUES)) ? 0 : 1);
        type(kind, sheet, row.getRowNum(), column, number);
        return true;
      }
    }
    return false;
  }

  /// What part of the benefit comes is asked on the summary, and stands in no case.
  private void downside() {
    var sheet = sheet(SummarySheet.NAME);
    var row = row(sheet, Downside.HEADING, Downside.SHARE);
    type("downside", sheet, row, FIRST, new BigDecimal("0.375"));
  }

  /// Months that stand in a cost itself.
  private void months() {
    var costs = new ArrayList<Cost>();
    for (var cost : changed.costs()) {
      var sheet = numbered("C", costs.size());
      costs.add(
          cost.terms() instanceof CostTerms.Recurring recurring
                  && recurring.from() instanceof MonthPoint.At(var month)
                  && typeLiteral(
                      "month of a cost", sheet, "From month", BigDecimal.valueOf(month + 2))
              ? cost.withTerms(recurring.withFrom(new MonthPoint.At(month + 2)))
              : cost);
    }
    changed = changed.withCosts(costs);
  }
}
