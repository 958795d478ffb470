package org.casewright.session.edits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casewright.model.BudgetShare;

/// Shares of budget lines, which add to 1.
final class LineShares {

  private static final int DECIMALS = 12;

  private LineShares() {}

  /// The shares of the other lines, re-scaled so that they add to 1; none where nothing is left.
  static List<BudgetShare> without(List<BudgetShare> shares, Set<String> lines) {
    var rest = shares.stream().filter(each -> !lines.contains(each.line())).toList();
    if (rest.size() == shares.size()) {
      return shares;
    }
    var sum = rest.stream().map(BudgetShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.signum() == 0
        ? List.of()
        : rest.stream()
            .map(
                each ->
                    new BudgetShare(
                        each.line(),
                        each.share()
                            .divide(sum, DECIMALS, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros(),
                        each.extras()))
            .toList();
  }

  /// With what was counted against one line counted against another.
  static List<BudgetShare> moved(List<BudgetShare> shares, String from, String to) {
    var moved = new ArrayList<BudgetShare>();
    for (var each : shares) {
      var line = each.line().equals(from) ? to : each.line();
      var standing =
          moved.stream().filter(other -> other.line().equals(line)).findFirst().orElse(null);
      if (standing == null) {
        moved.add(new BudgetShare(line, each.share(), each.extras()));
      } else {
        moved.set(
            moved.indexOf(standing),
            new BudgetShare(line, standing.share().add(each.share()), standing.extras()));
      }
    }
    return moved;
  }
}
