package org.casewright.charts;

import java.util.List;
import org.casewright.engine.Projection;
import org.casewright.model.BusinessCase;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;

/// The words that every chart has about where its figures are from.
final class ChartWords {

  private ChartWords() {}

  /// What the dashed line is; empty where there is none.
  static String dashed(ChartRequest request, List<Double> before) {
    return before.isEmpty() ? "" : "; dashed: " + request.compared();
  }

  /// The same at the end of a subtitle.
  static String andDashed(ChartRequest request, boolean dashed) {
    return dashed ? ", dashed: " + request.compared() : "";
  }

  /// `as stated, real 2021/22 prices`.
  static String basis(ChartRequest request) {
    return "%s, %s prices".formatted(view(request.now()), prices(request));
  }

  /// `real 2021/22`, or `cash`.
  static String prices(ChartRequest request) {
    var written = request.now().resolved().written();
    if (request.prices() == PriceBasis.REAL) {
      return "real " + written.priceBase();
    }
    return hasInflation(written) ? "cash" : "cash (no inflation is given)";
  }

  /// Without any, cash prices are the real ones.
  private static boolean hasInflation(BusinessCase written) {
    var inflation = written.pricesOrDefault().inflation();
    return inflation != null && inflation.numbers().stream().anyMatch(rate -> rate.signum() != 0);
  }

  /// Who, what, and of which the figures are.
  ///
  /// @param of the scenario, or what stands in its place; may be empty
  static String sourceLine(ChartRequest request, String of) {
    var written = request.now().resolved().written();
    var who = written.organisation().isBlank() ? "" : written.organisation() + ", ";
    return "Source: %s%s%s".formatted(who, written.title(), of.isBlank() ? "" : ", " + of);
  }

  private static String view(Projection now) {
    if (now.view() == View.AS_STATED) {
      return "as stated";
    }
    if (now.resolved().written().optimismBias().isEmpty()) {
      return "risk-adjusted (no adjustments are given)";
    }
    var last = now.timeline().years() - 1;
    var share = now.ungradedShare(last);
    return share == 0
        ? "risk-adjusted (all benefit is graded)"
        : "risk-adjusted (%s%% of %s benefit is ungraded)"
            .formatted(Money.number(100 * share, 0), now.timeline().year(last));
  }
}
