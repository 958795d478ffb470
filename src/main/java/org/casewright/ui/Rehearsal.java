package org.casewright.ui;

import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseCharts;
import org.casewright.charts.Typeface;
import org.casewright.checks.CaseChecks;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.View;

/// What every first frame needs is done once beside JavaFX's own start, on an example: what is done
/// for the first time takes Java many times as long.
final class Rehearsal {

  private static final String EXAMPLE = "nottingham-2022";

  private Rehearsal() {}

  /// Begins, and returns at once.
  static void begin() {
    var _ = Thread.ofPlatform().daemon().name("rehearsal").start(Rehearsal::perform);
  }

  private static void perform() {
    var _ = Typeface.values();
    var example = Examples.open(EXAMPLE);
    var projection = ResolvedCase.of(example).project(View.AS_STATED);
    var _ = HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(projection));
    var _ = CaseChecks.findings(example);
  }
}
