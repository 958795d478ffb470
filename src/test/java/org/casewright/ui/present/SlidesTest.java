package org.casewright.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.charts.PlottedTable;
import org.casewright.charts.Slide;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.Extras;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.casewright.session.Lever;
import org.casewright.session.Origin;
import org.casewright.session.Sandbox;
import org.casewright.session.Session;
import org.junit.jupiter.api.Test;

/// Slides of a case in which something was moved.
class SlidesTest {

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Slides slides = new Slides();

  private Slide half(String title) {
    var step =
        new Step(
            "step", title, "", "", Scene.of(ChartKind.SCENARIOS), List.of(), false, Extras.NONE);
    var sandbox =
        Sandbox.UNMOVED.with(
            session.current(), "target", new Lever.Delivered(null), new BigDecimal("0.5"));
    return slides.slide(session, slides.shown(session, step, sandbox), step, null);
  }

  @Test
  void wordsMoveWhicheverScenarioTheyName() {
    assertThat(half("{grossBenefit} {grossBenefit scenario=target}").title())
        .isEqualTo("£5.6m £5.6m");
    assertThat(half("{grossBenefit scenario=stretch less=target}").title()).isEqualTo("£2.4m");
    assertThat(half("{grossBenefit scenario=stretch}").title()).isEqualTo("£8.1m");
  }

  @Test
  void whatItIsBasedOnStaysBesideItAsItWas() {
    var table = half("x").chart().table();
    assertThat(table.rows()).extracting(PlottedTable.Row::key).doesNotHaveDuplicates();
    assertThat(table.rows()).extracting(PlottedTable.Row::label).contains("What if", "Target");
    assertThat(table.row("target").orElseThrow().text(7, table.scale())).isEqualTo("10.61");
  }
}
