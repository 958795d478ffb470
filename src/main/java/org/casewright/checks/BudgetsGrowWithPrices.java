package org.casewright.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;

/// A budget grows about as prices do in the same case; where it does not, one of the two rates is a
/// slip, or the line holds growth that should stand as a pressure.
final class BudgetsGrowWithPrices implements Check {

  private static final double MOST = 0.03;
  private static final double SLACK = 1e-9;

  @Override
  public List<Finding> findings(Examined examined) {
    var written = examined.written();
    return written.timeline().years() == 1
        ? List.of()
        : Placed.all("budgetLines", written.budgetLines()).stream()
            .flatMap(line -> finding(line, inflation(written)).stream())
            .toList();
  }

  private static Optional<Finding> finding(Placed<BudgetLine> line, double inflation) {
    if (!(line.it().budget() instanceof BudgetLine.Budget.Growing growing)) {
      return Optional.empty();
    }
    var rate = growing.growth();
    var growth = rate == null ? 0 : rate.doubleValue();
    if (Math.abs(growth - inflation) <= MOST + SLACK) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            Finding.Kind.ODD,
            "Budgets that grow far from inflation",
            line.at("budget.growth"),
            line.it().name(),
            "The budget of “%s” %s while the case has prices %s: check both rates, and enter growth that nobody has funded as a pressure."
                .formatted(line.it().name(), changes(growth), rise(inflation))));
  }

  private static String changes(double growth) {
    if (growth == 0) {
      return "does not grow";
    }
    return (growth > 0 ? "grows by " : "falls by ") + Prose.rate(Math.abs(growth)) + " a year";
  }

  private static String rise(double inflation) {
    if (inflation == 0) {
      return "stay as they are";
    }
    return (inflation > 0 ? "rise by " : "fall by ") + Prose.rate(Math.abs(inflation)) + " a year";
  }

  /// The mean rate from the first FY of the case to the last.
  private static double inflation(BusinessCase written) {
    var rates = written.pricesOrDefault().inflation();
    if (rates == null) {
      return 0;
    }
    var first = written.timeline().firstYear() - written.priceBase().start();
    return IntStream.range(first, first + written.timeline().years() - 1)
        .mapToDouble(year -> rates.held(year).doubleValue())
        .average()
        .orElse(0);
  }
}
