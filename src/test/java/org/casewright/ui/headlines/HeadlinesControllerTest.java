package org.casewright.ui.headlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.casewright.library.Examples;
import org.casewright.model.PriceBasis;
import org.casewright.model.Series;
import org.casewright.model.View;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Desk;
import org.junit.jupiter.api.Test;

class HeadlinesControllerTest {

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);
  private final HeadlinesController headlines = new HeadlinesController(desk);

  private Headline headline(int index) {
    return headlines.model().headlines().get(index);
  }

  private void change(String assumption, String value) {
    session.edit(assumption, c -> c.withValue("target", assumption, Series.of(value)));
  }

  @Test
  void theSixFiguresOfNottingham() {
    assertThat(headlines.model().headlines())
        .extracting(headline -> headline.label() + " = " + headline.value())
        .containsExactly(
            "Gross benefit, 2029/30 = £11.24m",
            "Net benefit, 2029/30 = £10.61m",
            "Cumulative net to 2025/26 = £11.75m",
            "Pays back = Sept 2024",
            "Cumulative ratio (gross ÷ cost) = 5.7 : 1",
            "NPV, 3.5% a year = £45.12m");
    assertThat(headline(0).change()).isNull();
  }

  @Test
  void aChangeHasItsSignItsUnitAndAReference() {
    change("edge-children", "30");

    var gross = headline(0);
    assertThat(gross.change()).isEqualTo("−£0.90m");
    assertThat(gross.direction()).isEqualTo(Headline.Direction.WORSE);
    assertThat(gross.words())
        .isEqualTo(
            "Gross benefit, 2029/30: £10.34m. −£0.90m by the last change (edge-children); it was"
                + " £11.24m.");

    change("on-site", "7");
    var payback = headline(3);
    assertThat(payback.change()).endsWith("later");
    assertThat(payback.direction()).isEqualTo(Headline.Direction.WORSE);
  }

  @Test
  void aFigureWithNoAnswerSaysWhy() {
    change("edge-children", "0");
    session.edit(
        "nothing",
        c ->
            c.withAssumptions(
                c.assumptions().stream()
                    .map(
                        a ->
                            a.id().equals("specialists-year")
                                ? a.withValue(Series.of("90000000"))
                                : a)
                    .toList()));

    assertThat(headline(3).value()).isEqualTo("Not within the horizon");
    assertThat(headline(3).isFigure()).isFalse();
  }

  @Test
  void followsScenarioViewAndPrices() {
    desk.show(shown -> shown.withScenario("stretch"));
    assertThat(headline(0).value()).isEqualTo("£16.12m");
    desk.show(shown -> shown.withScenario("target").withView(View.RISK_ADJUSTED));
    assertThat(headline(0).value()).isEqualTo("£6.74m");
    desk.show(shown -> shown.withView(View.AS_STATED).withPrices(PriceBasis.CASH));
    assertThat(headline(0).value()).isEqualTo("£13.17m");
  }
}
