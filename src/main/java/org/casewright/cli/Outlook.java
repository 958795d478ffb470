package org.casewright.cli;

import org.casewright.engine.Projection;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;

/// How an answer sees its case: under which scenario, in which view and in which prices. Every
/// answer says so.
record Outlook(Projection projection, PriceBasis prices) {

  /// `Target, as stated, real 2021/22 prices`; beside a risk-adjusted view stands the share of the
  /// last FY's benefit that rests on ungraded evidence.
  String words() {
    return projection.scenario().name() + ", " + seenWords();
  }

  /// The same without the scenario.
  String seenWords() {
    return viewWords() + ", " + pricesWords();
  }

  private String viewWords() {
    if (projection.view() == View.AS_STATED) {
      return "as stated";
    }
    if (projection.resolved().written().optimismBias().isEmpty()) {
      return "risk-adjusted (no adjustment is set, so it equals as stated)";
    }
    var last = projection.timeline().years() - 1;
    return "risk-adjusted (%s%% of the benefit in %s is ungraded)"
        .formatted(
            Money.number(100 * projection.ungradedShare(last), 1),
            projection.timeline().year(last));
  }

  private String pricesWords() {
    return prices == PriceBasis.CASH
        ? "cash prices"
        : "real " + projection.resolved().written().priceBase() + " prices";
  }
}
