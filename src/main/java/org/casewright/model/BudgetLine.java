package org.casewright.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A budget that savings are counted against, in cash (the calculation, §8).
///
/// @param budget absent means missing: figures that need it have no answer, and a finding says so
/// @param pressures unfunded growth by FY, levels; 0 after the last
/// @param savingsTarget by FY, levels, the last holding; empty means no target
public record BudgetLine(
    String id,
    String reference,
    String name,
    String service,
    String agency,
    @Nullable Budget budget,
    List<BigDecimal> pressures,
    List<BigDecimal> savingsTarget,
    Extras extras) {

  public BudgetLine {
    Problem.requireId(id);
    Problem.requireName("name", name);
    pressures = checked("pressures", name, pressures);
    savingsTarget = checked("savingsTarget", name, savingsTarget);
  }

  private static List<BigDecimal> checked(String path, String name, List<BigDecimal> amounts) {
    for (var i = 0; i < amounts.size(); i++) {
      Problem.requireNumber(path + "[" + i + "]", name, amounts.get(i));
    }
    return List.copyOf(amounts);
  }

  /// How much there is to spend.
  public sealed interface Budget {
    /// An opening value in the first FY, growing by a fraction a year; growth absent means none.
    record Growing(BigDecimal opening, @Nullable BigDecimal growth, Extras extras)
        implements Budget {
      public Growing {
        Problem.requireNumber("opening", "budget", opening);
        Problem.require(
            growth == null || growth.abs().compareTo(BigDecimal.ONE) <= 0,
            "growth",
            "Budget growth is a fraction between −1 and 1, such as 0.04 for 4 % a year.");
      }
    }

    /// One amount a FY, the last holding.
    record Typed(List<BigDecimal> values, Extras extras) implements Budget {
      public Typed {
        values = new Series.Yearly(values).values();
      }
    }

    Extras extras();
  }

  public BudgetLine withId(String id) {
    return new BudgetLine(
        id, reference, name, service, agency, budget, pressures, savingsTarget, extras);
  }

  public BudgetLine withReference(String reference) {
    return new BudgetLine(
        id, reference, name, service, agency, budget, pressures, savingsTarget, extras);
  }

  public BudgetLine withName(String name) {
    return new BudgetLine(
        id, reference, name, service, agency, budget, pressures, savingsTarget, extras);
  }

  public BudgetLine withService(String service) {
    return new BudgetLine(
        id, reference, name, service, agency, budget, pressures, savingsTarget, extras);
  }

  public BudgetLine withAgency(String agency) {
    return new BudgetLine(
        id, reference, name, service, agency, budget, pressures, savingsTarget, extras);
  }

  public BudgetLine withBudget(@Nullable Budget budget) {
    return new BudgetLine(
        id, reference, name, service, agency, budget, pressures, savingsTarget, extras);
  }

  public BudgetLine withPressures(List<BigDecimal> pressures) {
    return new BudgetLine(
        id, reference, name, service, agency, budget, pressures, savingsTarget, extras);
  }

  public BudgetLine withSavingsTarget(List<BigDecimal> savingsTarget) {
    return new BudgetLine(
        id, reference, name, service, agency, budget, pressures, savingsTarget, extras);
  }
}
