package org.casewright.cli;

import org.casewright.engine.Projection;
import org.casewright.export.table.Seen;
import org.casewright.model.PriceBasis;

/// How an answer sees its case: under which scenario, in which view and in which prices. Every
/// answer says so.
record Outlook(Projection projection, PriceBasis prices) {

  /// `Target, as stated, real 2021/22 prices`; beside a risk-adjusted view stands the share of the
  /// last FY's benefit that rests on ungraded evidence.
  String words() {
    return new Seen(projection, prices).words();
  }

  /// The same without the scenario.
  String seenWords() {
    return new Seen(projection, prices).seenWords();
  }
}
