package org.casewright.session.edits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BudgetShare;
import org.casewright.model.Extras;
import org.casewright.model.Problem;

/// The budget lines that an opportunity or a cost falls on, in shares that always add to 1 (the
/// calculation, §8): what one line gains another loses.
public final class BudgetSplit {

  private BudgetSplit() {}

  /// With one more line: with all of it where there was none, else with nothing yet.
  public static List<BudgetShare> added(List<BudgetShare> shares, String line) {
    var all = new ArrayList<>(shares);
    all.add(
        new BudgetShare(line, shares.isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO, Extras.NONE));
    return all;
  }

  /// Without a line; the first of the others takes its share.
  public static List<BudgetShare> without(List<BudgetShare> shares, String line) {
    var at = indexOf(shares, line);
    var rest = new ArrayList<>(shares);
    var share = rest.remove(at).share();
    if (!rest.isEmpty()) {
      rest.set(0, with(rest.getFirst(), rest.getFirst().share().add(share)));
    }
    return rest;
  }

  /// The line that makes room when the share of another changes: the first, or for that the last.
  public static String balancing(List<BudgetShare> shares, String line) {
    return indexOf(shares, line) == 0 ? shares.getLast().line() : shares.getFirst().line();
  }

  /// With another share of a line; the line that makes room takes what is left.
  ///
  /// @param share 0 to 1
  /// @throws Problem.InvalidCase with a sentence, if more than that line has would be needed
  public static List<BudgetShare> with(List<BudgetShare> shares, String line, BigDecimal share) {
    var at = indexOf(shares, line);
    var other = indexOf(shares, balancing(shares, line));
    if (at == other) {
      return List.of(with(shares.get(at), BigDecimal.ONE));
    }
    var left = shares.get(other).share().add(shares.get(at).share()).subtract(share);
    if (left.signum() < 0) {
      throw new Problem.InvalidCase(
          List.of(
              new Problem(
                  "",
                  "The lines would add to %s %%. Lower another line first."
                      .formatted(
                          BigDecimal.ONE
                              .subtract(left)
                              .movePointRight(2)
                              .stripTrailingZeros()
                              .toPlainString()))));
    }
    var changed = new ArrayList<>(shares);
    changed.set(at, with(shares.get(at), share));
    changed.set(other, with(shares.get(other), left.stripTrailingZeros()));
    return changed;
  }

  private static int indexOf(List<BudgetShare> shares, String line) {
    for (var i = 0; i < shares.size(); i++) {
      if (shares.get(i).line().equals(line)) {
        return i;
      }
    }
    throw new IllegalArgumentException("nothing falls on " + line);
  }

  private static BudgetShare with(BudgetShare share, BigDecimal other) {
    return new BudgetShare(share.line(), other, share.extras());
  }
}
