package org.casewright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.casewright.analysis.Sought.Kept;
import org.casewright.analysis.Sought.NoEffect;
import org.casewright.analysis.Sought.OutOfReach;
import org.casewright.analysis.Sought.Reached;
import org.casewright.analysis.Sought.Span;
import org.casewright.engine.RandomCases;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Range;
import org.casewright.model.Reductions;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Switching values: by hand, by a second way of finding them, and as laws over random cases.
class SeekTest {

  /// £100,000 a year × 80 % over three years, at a cost of £20,000 once.
  private static final BusinessCase SMALL =
      BusinessCase.of("Small", Timeline.of(2022, 3))
          .withAssumptions(
              List.of(
                  Assumption.of("level", "Saving", Unit.POUNDS_A_YEAR, "100000")
                      .withRange(
                          new Range(
                              new BigDecimal("80000"),
                              new BigDecimal("150000"),
                              null,
                              Extras.NONE)),
                  Assumption.of("part", "Part of it", Unit.PERCENT, "0.8"),
                  Assumption.of("price", "Price", Unit.POUNDS_A_YEAR, "0")
                      .withValue(Series.yearly("20000", "4000")),
                  Assumption.of("idle", "Idle", Unit.COUNT, "7")))
          .withWorkstreams(List.of(Workstream.of("all", "All")))
          .withOpportunities(
              List.of(
                  Opportunity.of(
                      "saving",
                      "Saving",
                      "all",
                      new Mechanism.Profile("level", false, "part", Extras.NONE))))
          .withCosts(
              List.of(
                  Cost.of("setting-up", "Setting up", new CostTerms.OneOff("price", Extras.NONE))));

  private static final FigureQuery NET = FigureQuery.of(Figure.NET_BENEFIT);

  private static FigureQuery net(int year) {
    return NET.in(SMALL.timeline().year(year));
  }

  private static Sought.Outcome sought(FigureQuery figure, double target, String assumption) {
    return Seek.of(SMALL, "plan", figure, target).from(assumption).outcome();
  }

  /// 0.8 × x − 4,000 = 100,000.
  @Test
  void whatIsMissedIsReached() {
    var reached = Seek.of(SMALL, "plan", net(1), 100_000).from("level").reached().orElseThrow();
    assertThat(reached.at()).isEqualTo(new BigDecimal("130000"));
    assertThat(reached.figure()).isCloseTo(100_000, within(1e-6));
    assertThat(reached.holds()).isEqualTo(new Span(new BigDecimal("130000"), null));
  }

  @Test
  void howFarThatIsAgainstItsRange() {
    var halfWay = Seek.of(SMALL, "plan", net(2), 100_000).from("level");
    assertThat(halfWay.strain().orElseThrow()).isCloseTo(0.5, within(1e-9));
    var beyond = Seek.of(SMALL, "plan", net(2), 160_000).from("level");
    assertThat(beyond.strain().orElseThrow()).isCloseTo(2, within(1e-9));
    assertThat(Seek.of(SMALL, "plan", net(2), 90_000).from("part").strain()).isEmpty();
  }

  @Test
  void aShareDoesNotPassTheWhole() {
    var lossy =
        SMALL
            .withAssumptions(
                Stream.concat(
                        SMALL.assumptions().stream(),
                        Stream.of(Assumption.of("lost", "Lost", Unit.PERCENT, "0.1")))
                    .toList())
            .withOpportunities(
                List.of(
                    SMALL
                        .opportunities()
                        .getFirst()
                        .withReductions(new Reductions("lost", null, null, Extras.NONE))));
    assertThat(Seek.of(lossy, "plan", net(2), 90_000).from("lost").outcome())
        .isEqualTo(new OutOfReach(BigDecimal.ZERO, 80_000));
    assertThat(Seek.of(lossy, "plan", net(2), 76_000).from("lost").outcome())
        .isEqualTo(
            new Reached(new BigDecimal("0.05"), 76_000, new Span(null, new BigDecimal("0.05"))));
  }

  /// It may fall to £75,000 before the net benefit falls below £60,000.
  @Test
  void whatIsReachedAlreadyMayFallSoFar() {
    assertThat(sought(net(2), 60_000, "level"))
        .isEqualTo(new Kept(new Span(new BigDecimal("75000"), null)));
  }

  /// 80,000 less 20,000 × m is 70,000 at half the price.
  @Test
  void yearlyNumbersAreMultiplied() {
    var seek = Seek.of(SMALL, "plan", net(0), 70_000).from("price");
    var reached = seek.reached().orElseThrow();
    assertThat(reached.figure()).isCloseTo(70_000, within(1e-6));
    assertThat(reached.holds()).isEqualTo(new Span(null, new BigDecimal("0.5")));
    assertThat(seek.number(new BigDecimal("0.5"))).isEqualTo(Series.yearly("10000", "2000"));
  }

  @Test
  void costsAreToFall() {
    var cost = FigureQuery.of(Figure.PROGRAMME_COST).in(SMALL.timeline().year(0));
    assertThat(sought(cost, 30_000, "price"))
        .isEqualTo(new Kept(new Span(null, new BigDecimal("1.5"))));
  }

  private static BusinessCase with(Cost cost, Assumption... more) {
    return SMALL
        .withAssumptions(Stream.concat(SMALL.assumptions().stream(), Stream.of(more)).toList())
        .withCosts(List.of(cost));
  }

  /// £20,000 of a fee of £50,000 is paid where the saving of £80,000 is 40 % of the way from its
  /// start to where it is due in full; if the rules allowed it, none would be where that is lower.
  @Test
  void aFeeStartsNoLaterThanItIsDueInFull() {
    var fee =
        with(
            Cost.of(
                "fee",
                "Fee",
                new CostTerms.ContingentFee(
                    "cap", "full", "start", null, null, null, null, Extras.NONE)),
            Assumption.of("cap", "Cap", Unit.POUNDS, "50000"),
            Assumption.of("full", "Full", Unit.POUNDS_A_YEAR, "70000"),
            Assumption.of("start", "Start", Unit.POUNDS_A_YEAR, "60000"));
    var figure = FigureQuery.of(Figure.CUMULATIVE_NET).in(fee.timeline().year(2));
    var seek = Seek.of(fee, "plan", figure, 240_000 - 20_000);
    assertThat(seek.from("full").outcome())
        .isEqualTo(
            new Reached(
                new BigDecimal("110000"), 220_000, new Span(new BigDecimal("110000"), null)));
    assertThat(seek.from("start").outcome()).isEqualTo(new NoEffect());
    var kept = (Kept) Seek.of(fee, "plan", figure, 0).from("full").outcome();
    assertThat(kept.holds()).isEqualTo(new Span(new BigDecimal("60000"), null));
  }

  /// Of £80,000 a year 5 % is left, which never pays £180,000 back; the whole does in the 27th
  /// month.
  @Test
  void whatDoesNotPayBackNowMayPayBackTooLate() {
    var dear =
        with(
                Cost.of("setting-up", "Setting up", new CostTerms.OneOff("dear", Extras.NONE)),
                Assumption.of("lost", "Lost", Unit.PERCENT, "0.95"),
                Assumption.of("dear", "Dear", Unit.POUNDS_A_YEAR, "0")
                    .withValue(Series.yearly("180000")))
            .withOpportunities(
                List.of(
                    SMALL
                        .opportunities()
                        .getFirst()
                        .withReductions(new Reductions("lost", null, null, Extras.NONE))));
    var payback = FigureQuery.of(Figure.PAYBACK_MONTH);
    assertThat(Seek.of(dear, "plan", payback, 12).from("lost").outcome())
        .isEqualTo(new OutOfReach(BigDecimal.ZERO, 26));
    assertThat(Seek.of(dear, "plan", payback, 26).from("lost").reached().orElseThrow().figure())
        .isEqualTo(26);
    assertThat(Seek.of(dear, "plan", payback, 12).from("idle").outcome())
        .isEqualTo(new Sought.Unanswered("not within the horizon"));
    var cheap = Seek.of(dear, "plan", payback, 11).from("dear").reached().orElseThrow();
    assertThat(cheap.at().doubleValue()).isBetween(0.0, 4_000.0 / 180_000);
  }

  /// £240,000 for £24,000: below that the ratio is higher still, until there is no cost.
  @Test
  void aRatioHoldsDownToNoCost() {
    var ratio = FigureQuery.of(Figure.CUMULATIVE_RATIO).in(SMALL.timeline().year(2));
    assertThat(sought(ratio, 12, "price"))
        .isInstanceOfSatisfying(
            Reached.class, reached -> assertThat(reached.holds().from()).isNull());
    assertThat(sought(ratio, 5, "price")).isEqualTo(new Kept(new Span(null, new BigDecimal("2"))));
  }

  @Test
  void fromNothingMillionsAreReached() {
    var empty = SMALL.withValue("plan", "level", Series.of("0"));
    assertThat(Seek.of(empty, "plan", net(2), 16e6).from("level").reached().orElseThrow().at())
        .isEqualTo(new BigDecimal("20000000"));
  }

  @Test
  void aReversedSavingIsTurnedRound() {
    var reversed = SMALL.withValue("plan", "level", Series.of("-5000"));
    assertThat(Seek.of(reversed, "plan", net(2), 8_000).from("level").reached().orElseThrow().at())
        .isEqualTo(new BigDecimal("10000"));
  }

  /// 1.3 × £33,333,333 is not a pound less than that.
  @Test
  void yearlyNumbersKeepTheirPounds() {
    var exact = SMALL.withValue("plan", "level", Series.yearly("33333333", "33333333"));
    var sought = Seek.of(exact, "plan", net(2), 0.8 * 33_333_333 * 1.3).from("level");
    var number = sought.number(sought.reached().orElseThrow().at());
    assertThat(number).isEqualTo(Series.yearly("43333332.9", "43333332.9"));
  }

  /// A scenario's own rollout may name numbers that nothing else does.
  @Test
  void numbersOfTheScenariosRolloutsAreCandidates() {
    var written = Examples.open("nottingham-2022");
    var change =
        new OpportunityChange(Rollout.of("late", "slow", RolloutShape.LINEAR), null, Extras.NONE);
    var own =
        written
            .withAssumptions(
                Stream.concat(
                        written.assumptions().stream(),
                        Stream.of(
                            Assumption.of("late", "Late", Unit.MONTHS, "9"),
                            Assumption.of("slow", "Slow", Unit.MONTHS, "12")))
                    .toList())
            .withScenarios(
                written.scenarios().stream()
                    .map(
                        each ->
                            each.id().equals("stretch")
                                ? each.withOpportunities(
                                    Map.of(written.opportunities().getFirst().id(), change))
                                : each)
                    .toList());
    assertThat(Seek.of(own, "stretch", NET, 0).candidates()).contains("late", "slow");
    assertThat(Seek.of(own, "target", NET, 0).candidates()).doesNotContain("late", "slow");
  }

  @Test
  void whatDoesNotMatterSaysSo() {
    assertThat(sought(net(2), 100_000, "idle")).isEqualTo(new NoEffect());
    assertThat(sought(net(2), 1_000, "idle")).isEqualTo(new NoEffect());
    assertThat(sought(net(2), 100_000, "price")).isEqualTo(new NoEffect());
    assertThatThrownBy(() -> sought(net(2), 1, "nothing"))
        .hasMessage("There is no assumption “nothing”.");
  }

  /// A flow's benefit is in proportion to its starts: so what is lacking is so many more of what
  /// one more brings.
  @Test
  void carersForAMillionMoreInNottingham() {
    var written = Examples.open("nottingham-2022");
    var figure = NET.in(FinancialYear.parse("2027/28").orElseThrow());
    var now = net(written, figure);
    var target = now + 1e6;
    var one = net(written.withValue("target", "carers", Series.of("12")), figure) - now;
    var found = Seek.of(written, "target", figure, target).from("carers");
    var reached = found.reached().orElseThrow();
    assertThat(reached.at().doubleValue())
        .as("the next whole carer")
        .isEqualTo(Math.ceil(11 + 1e6 / one));
    assertThat(reached.figure()).isBetween(target - 0.005, target + one);
    assertThat(reached.holds().to()).isNull();
  }

  private static double net(BusinessCase written, FigureQuery figure) {
    return ResolvedCase.of(written).project(View.AS_STATED).answer(figure).number().orElseThrow();
  }

  @Test
  void aLaterStartDelaysPayback() {
    var written = Examples.open("nottingham-2022");
    var figure = FigureQuery.of(Figure.PAYBACK_MONTH);
    var payback = ResolvedCase.of(written).project(View.AS_STATED).answer(figure);
    var found =
        Seek.of(written, "target", figure, payback.number().orElseThrow() + 6).from("on-site");
    assertThat(found.outcome()).isInstanceOf(Kept.class);
  }

  /// Zeros by year cannot be multiplied: that is another thing than making no difference.
  @Test
  void ofZerosByYearItSaysThatThereIsNothingToMultiply() {
    var none = SMALL.withValue(SMALL.plan().id(), "price", Series.yearly("0", "0"));
    var plan = none.plan().id();
    assertThat(Seek.of(none, plan, net(0), 90_000).from("price").outcome())
        .isInstanceOf(Sought.NothingToMultiply.class);
    assertThat(Seek.of(none, plan, net(0), 1).from("price").outcome())
        .as("reached already")
        .isInstanceOf(Sought.NothingToMultiply.class);
  }

  /// Children and beds make no sum; nothing is thrown at whoever asks for one.
  @Test
  void whatMakesNoSenseForACaseIsUnansweredWithTheReason() {
    var written = Examples.open("nottingham-2022");
    var stock = FigureQuery.of(Figure.STOCK);
    assertThat(Seek.of(written, written.plan().id(), stock, 100).from("carers").outcome())
        .isInstanceOfSatisfying(
            Sought.Unanswered.class,
            unanswered -> assertThat(unanswered.why()).contains("count the same thing"));
  }

  static Stream<BusinessCase> cases() {
    return RandomCases.first(60);
  }

  /// Where an assumption is moved to another number and the figure there is made the target, the
  /// target can be reached; what is found reaches it, and nothing nearer does.
  @ParameterizedTest
  @MethodSource("cases")
  void whatCanBeReachedIsFound(BusinessCase written) {
    var random = new Random(written.title().hashCode());
    var scenario = written.plan().id();
    var query = NET.seen(View.AS_STATED, null);
    for (var id : Seek.of(written, scenario, query, 0).candidates()) {
      var assumption = written.assumption(id).orElseThrow();
      if (!(assumption.value() instanceof Series.Single(var number))
          || assumption.unit() == Unit.MONTHS) {
        continue;
      }
      var share = assumption.unit() == Unit.PERCENT;
      var factor = share ? random.nextDouble() : 0.3 + 2 * random.nextDouble();
      var target = at(written, id, share ? factor : number.doubleValue() * factor, query);
      var found = Seek.of(written, scenario, query, target).from(id);
      check(written, found, target, query);
    }
  }

  private static void check(BusinessCase written, Sought found, double target, FigureQuery query) {
    var id = found.assumption().id();
    var now = found.now().doubleValue();
    switch (found.outcome()) {
      case Reached(var at, var figure, var holds) -> {
        assertThat(at(written, id, at.doubleValue(), query)).isCloseTo(figure, within(1e-3));
        assertThat(figure).isGreaterThanOrEqualTo(target - 0.005);
        assertThat(at(written, id, now, query)).as("missed now").isLessThan(target);
        var whole = found.assumption().unit().isCounted() && now == Math.rint(now);
        for (var part = 0.05; part < 0.99 && !whole; part += 0.05) {
          var nearer = now + part * (at.doubleValue() - now);
          assertThat(at(written, id, nearer, query)).as(id + " at " + nearer).isLessThan(target);
        }
        if (whole) {
          assertThat(at.stripTrailingZeros().scale()).isLessThanOrEqualTo(0);
          var nearer = at.doubleValue() - Math.signum(at.doubleValue() - now);
          assertThat(at(written, id, nearer, query)).as(id + " at " + nearer).isLessThan(target);
        }
        assertThat(Stream.of(holds.from(), holds.to()).filter(Objects::nonNull)).contains(at);
      }
      case Kept(var holds) -> {
        assertThat(at(written, id, now, query)).isGreaterThanOrEqualTo(target - 0.005);
        for (var end : Stream.of(holds.from(), holds.to()).filter(Objects::nonNull).toList()) {
          assertThat(at(written, id, end.doubleValue(), query))
              .as(id + " at the end of its span, " + end)
              .isGreaterThanOrEqualTo(target - 0.005);
        }
      }
      case NoEffect _ ->
          assertThat(at(written, id, now * 0.5, query))
              .isCloseTo(at(written, id, now, query), within(0.01));
      case OutOfReach _, Sought.NothingToMultiply _, Sought.Unanswered _ ->
          throw new AssertionError(id + " reaches " + target + ", but: " + found.outcome());
    }
  }

  private static double at(BusinessCase written, String id, double amount, FigureQuery query) {
    var resolved = ResolvedCase.of(written);
    var numbers = resolved.values();
    numbers[resolved.slots(id).first()] = amount;
    return resolved.project(numbers, View.AS_STATED).answer(query).number().orElseThrow();
  }
}
