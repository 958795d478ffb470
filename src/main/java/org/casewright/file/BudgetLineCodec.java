package org.casewright.file;

import java.util.List;
import java.util.Map;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetLine.Budget;
import org.casewright.model.BudgetShare;
import org.jspecify.annotations.Nullable;

/// Budget lines, and the shares of them that opportunities and costs name.
final class BudgetLineCodec {

  private BudgetLineCodec() {}

  static @Nullable BudgetLine read(ObjectIn in) {
    return in.build(
        () ->
            new BudgetLine(
                in.id("id"),
                in.optionalText("reference"),
                in.text("name"),
                in.optionalText("service"),
                in.optionalText("agency"),
                in.object("budget", BudgetLineCodec::readBudget),
                in.numbers("pressures"),
                in.numbers("savingsTarget"),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(BudgetLine line) {
    return new ObjectOut(line.extras())
        .text("id", line.id())
        .text("reference", line.reference())
        .text("name", line.name())
        .text("service", line.service())
        .text("agency", line.agency())
        .object("budget", line.budget(), BudgetLineCodec::writeBudget)
        .values("pressures", line.pressures())
        .values("savingsTarget", line.savingsTarget())
        .done();
  }

  private static @Nullable Budget readBudget(ObjectIn in) {
    return switch (in.oneOf("A budget", "opening", "values")) {
      case "opening" ->
          in.build(
              () ->
                  new Budget.Growing(
                      in.number("opening"), in.optionalNumber("growth"), in.extras()));
      case "values" -> in.build(() -> new Budget.Typed(in.numbers("values"), in.extras()));
      default -> null;
    };
  }

  private static Map<String, @Nullable Object> writeBudget(Budget budget) {
    var growing = budget instanceof Budget.Growing g ? g : null;
    var typed = budget instanceof Budget.Typed t ? t : null;
    return new ObjectOut(budget.extras())
        .number("opening", growing == null ? null : growing.opening())
        .number("growth", growing == null ? null : growing.growth())
        .values("values", typed == null ? List.of() : typed.values())
        .done();
  }

  static @Nullable BudgetShare readShare(ObjectIn in) {
    return in.build(() -> new BudgetShare(in.id("line"), in.number("share"), in.extras()));
  }

  static Map<String, @Nullable Object> writeShare(BudgetShare share) {
    return new ObjectOut(share.extras())
        .text("line", share.line())
        .number("share", share.share())
        .done();
  }
}
