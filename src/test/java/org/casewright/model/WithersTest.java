package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every `withX` of a record changes its X and nothing else.
class WithersTest {

  private static final List<Record> RECORDS =
      List.of(
          Assumption.of("a", "A", Unit.POUNDS, "1"),
          Evidence.of(2, "Paper"),
          Cost.of("c", "C", new CostTerms.OneOff("a", Extras.NONE)),
          new BudgetLine("l", "", "L", "", "", null, List.of(), List.of(), Extras.NONE),
          Scenario.of("s", "S"),
          new Risk("r", "R", null, null, null, null, "", "", Extras.NONE),
          new Milestone("m", "M", LocalDate.of(2024, 1, 1), null, Extras.NONE),
          new PublishedFigure(
              "p",
              "P",
              "1",
              "£m",
              new PublishedFigure.Claim.Computed(FigureQuery.of(Figure.NPV)),
              "",
              Extras.NONE),
          Workstream.of("w", "W"),
          new Baseline(null, null, "", "", Extras.NONE),
          Replacement.of(Series.of("1")),
          Timeline.of(2024, 5),
          Prices.UNSET,
          Rollout.of(null, null, RolloutShape.LINEAR),
          Opportunity.of("o", "O", "w", new Mechanism.Profile("a", true, null, Extras.NONE)));

  /// Another value for a component of each type than the records above have.
  private static final Map<String, Object> OTHERS =
      Map.ofEntries(
          Map.entry("String", "2"),
          Map.entry("Unit", Unit.WEEKS),
          Map.entry("Series", Series.of("0.7")),
          Map.entry("BigDecimal", new BigDecimal("51")),
          Map.entry("Range", new Range(BigDecimal.ZERO, BigDecimal.ONE, null, Extras.NONE)),
          Map.entry("Evidence", Evidence.of(3, "Other")),
          Map.entry("Integer", 3),
          Map.entry("Replacement", Replacement.of(Series.of("3"))),
          Map.entry("int", 2),
          Map.entry("FinancialYear", new FinancialYear(2020)),
          Map.entry("LocalDate", LocalDate.of(2025, 1, 1)),
          Map.entry("CostTerms", new CostTerms.OneOff("b", Extras.NONE)),
          Map.entry("CostKind", CostKind.CAPITAL),
          Map.entry("Budget", new BudgetLine.Budget.Growing(BigDecimal.ONE, null, Extras.NONE)),
          Map.entry(
              "Claim", new PublishedFigure.Claim.Computed(FigureQuery.of(Figure.PROGRAMME_COST))),
          Map.entry("DiscountSchedule", DiscountSchedule.STANDARD),
          Map.entry("Status", Status.APPROVED),
          Map.entry("Mechanism", new Mechanism.Profile("b", true, null, Extras.NONE)),
          Map.entry("Rollout", Rollout.of("a", null, RolloutShape.LINEAR)),
          Map.entry("Reductions", new Reductions("a", null, null, Extras.NONE)),
          Map.entry("Baseline", new Baseline("a", null, "", "", Extras.NONE)),
          Map.entry(
              "Cashability",
              new Cashability(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, Extras.NONE)));

  /// Lists, maps and what has narrower bounds than its type, by type and name.
  private static final Map<String, Object> BY_NAME =
      Map.of(
          "BigDecimal growth", new BigDecimal("0.02"),
          "String unit", "£k",
          "int firstYear", 2026,
          "List budget", List.of(BudgetShare.whole("l")),
          "List pressures", List.of(BigDecimal.ONE),
          "List savingsTarget", List.of(BigDecimal.ONE),
          "Map values", Map.of("a", Replacement.of(Series.of("1"))),
          "List without", List.of("o"),
          "Map opportunities", Map.of("o", new OpportunityChange(null, null, Extras.NONE)),
          "List waves",
              List.of(new Rollout.Wave("", BigDecimal.ONE, BigDecimal.ZERO, Extras.NONE)));

  @Test
  void aWitherChangesItsOwnComponentOnly() throws ReflectiveOperationException {
    var tried = 0;
    for (var before : RECORDS) {
      for (var wither : before.getClass().getMethods()) {
        var component = component(before, wither);
        if (!component.isEmpty()) {
          check(before, wither, component);
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(80);
  }

  /// What a method named `withX` of one parameter changes; empty where there is no such component.
  private static String component(Record of, Method wither) {
    var name = wither.getName();
    if (!name.startsWith("with") || wither.getParameterCount() != 1) {
      return "";
    }
    var component = name.substring(4, 5).toLowerCase(Locale.ROOT) + name.substring(5);
    return Arrays.stream(of.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .filter(component::equals)
        .findFirst()
        .orElse("");
  }

  private static void check(Record before, Method wither, String changed)
      throws ReflectiveOperationException {
    var type = wither.getParameterTypes()[0].getSimpleName();
    var other = BY_NAME.getOrDefault(type + " " + changed, OTHERS.get(type));
    assertThat(other).as("another " + type + " for " + wither).isNotNull();
    var after = wither.invoke(before, other);
    for (var each : before.getClass().getRecordComponents()) {
      var expected = each.getName().equals(changed) ? other : each.getAccessor().invoke(before);
      assertThat(each.getAccessor().invoke(after)).as(wither + ": " + each).isEqualTo(expected);
    }
  }
}
