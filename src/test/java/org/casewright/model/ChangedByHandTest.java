package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A number that a person changes is no longer what its source prints.
class ChangedByHandTest {

  private static final Evidence PRINTED =
      Evidence.of(3, "Outline business case, 4.2")
          .withDate(LocalDate.of(2022, 3, 31))
          .withOwner("A. Lead")
          .withSignedOffBy("The board");

  private static final Assumption ELEVEN =
      Assumption.of("carers", "Carers", Unit.CARERS_A_YEAR, "11").withEvidence(PRINTED);

  @Test
  void keepsItsSourceAsWhatItStartedFrom() {
    var changed = ELEVEN.changedTo(Series.of("8"));
    assertThat(changed.value()).isEqualTo(Series.of("8"));
    assertThat(changed.evidenceOrNone()).isEqualTo(Evidence.NONE.withOwner("A. Lead"));
    assertThat(changed.startedFrom())
        .isEqualTo(new Replacement(Series.of("11"), PRINTED, Extras.NONE));
  }

  @Test
  void startsFromTheSourcedNumberHoweverOftenItIsChanged() {
    var changed = ELEVEN.changedTo(Series.of("10")).changedTo(Series.of("9"));
    assertThat(changed.startedFrom()).isEqualTo(ELEVEN.changedTo(Series.of("9")).startedFrom());
  }

  @Test
  void changedBackIsSourcedAgainToTheLastNought() {
    assertThat(ELEVEN.changedTo(Series.of("8")).changedTo(Series.of("11.0"))).isEqualTo(ELEVEN);
    assertThat(ELEVEN.changedTo(Series.of("8")).backToStart()).isEqualTo(ELEVEN);
    assertThat(ELEVEN.backToStart()).isEqualTo(ELEVEN);
  }

  @Test
  void theSameNumberWrittenOtherwiseIsNoChange() {
    var written = ELEVEN.changedTo(Series.of("11.00"));
    assertThat(written).isEqualTo(ELEVEN.withValue(Series.of("11.00")));
  }

  @Test
  void aJudgementGoesWithItsNumber() {
    var judged = ELEVEN.withEvidence(Evidence.NONE.withGrade(5).withNote("Workshop"));
    assertThat(judged.changedTo(Series.of("8"))).isEqualTo(judged.withValue(Series.of("8")));
    var bare = ELEVEN.withEvidence(null);
    assertThat(bare.changedTo(Series.of("8"))).isEqualTo(bare.withValue(Series.of("8")));
  }

  @Test
  void evenWithoutASourceAGoodGradeADateOrASignatureIsOfOneNumber() {
    for (var evidence :
        new Evidence[] {
          Evidence.NONE.withGrade(4),
          Evidence.NONE.withDate(LocalDate.of(2022, 3, 31)),
          Evidence.NONE.withSignedOffBy("The board"),
          Evidence.NONE.withTemplate("net-foster-carers"),
          Evidence.NONE.withUnitCost("fos-cma-ifa")
        }) {
      var changed = ELEVEN.withEvidence(evidence).changedTo(Series.of("8"));
      assertThat(changed.evidence()).as("%s", evidence).isNull();
      assertThat(changed.backToStart().evidence()).isEqualTo(evidence);
    }
  }

  @Test
  void evidenceOfItsOwnIsWhatTheNextChangeStartsFrom() {
    var counted = ELEVEN.changedTo(Series.of("8")).withEvidence(Evidence.of(2, "Count"));
    var again = counted.changedTo(Series.of("11"));
    assertThat(again.startedFrom())
        .isEqualTo(new Replacement(Series.of("8"), Evidence.of(2, "Count"), Extras.NONE));
    assertThat(again.evidence()).isNull();
  }

  @Test
  void whatIsNotedOfTheNewNumberIsNotLostOnTheWayPastTheOld() {
    var noted =
        ELEVEN.changedTo(Series.of("8")).withEvidence(Evidence.NONE.withNote("Workshop, June"));
    assertThat(noted.changedTo(Series.of("11")).evidenceOrNone().note())
        .isEqualTo("Workshop, June");
  }

  @Test
  void whoAnswersForItNowStillDoesWhenItGoesBack() {
    var handed =
        ELEVEN.changedTo(Series.of("8")).withEvidence(Evidence.NONE.withOwner("B. Successor"));
    assertThat(handed.backToStart().evidence()).isEqualTo(PRINTED.withOwner("B. Successor"));
  }

  @Test
  void theSourceCanBeSaidToHoldForTheNewNumberToo() {
    assertThat(ELEVEN.changedTo(Series.of("8")).sourcedAsItStarted())
        .isEqualTo(ELEVEN.withValue(Series.of("8")));
  }

  @Test
  void asSavedIsWithTheEvidenceAsSavedUnlessTheNumberIsTheSame() {
    var saved = ELEVEN.changedTo(Series.of("8")).withEvidence(Evidence.of(2, "Count"));
    assertThat(saved.changedTo(Series.of("9")).asIn(saved)).isEqualTo(saved);
    var regraded = saved.withEvidence(Evidence.of(1, "Count"));
    assertThat(regraded.asIn(saved)).isEqualTo(regraded);
  }

  @Test
  void onlyThePlanSetsEvidenceAside() {
    var plan = Small.valid().plan().id();
    var sourced =
        Listing.ASSUMPTIONS.changed(
            Small.valid(), "edge-weeks", a -> a.withEvidence(Evidence.of(3, "Paper")));
    var inPlan = sourced.withValue(plan, "edge-weeks", Series.of("52"));
    assertThat(inPlan.assumption("edge-weeks").orElseThrow().evidence()).isNull();
    var late = sourced.withValue("late", "edge-weeks", Series.of("52"));
    assertThat(late.assumption("edge-weeks")).isEqualTo(sourced.assumption("edge-weeks"));
    assertThat(late.inForce("late").evidenceOf(late.assumption("edge-weeks").orElseThrow()))
        .isEqualTo(Evidence.of(3, "Paper"));
  }

  @Test
  void numbersAreTheSameHoweverManyNoughtsTheyAreWrittenWith() {
    assertThat(Series.of("11.0").sameAs(Series.of(new BigDecimal("11")))).isTrue();
    assertThat(Series.of("11").sameAs(Series.yearly("11"))).isFalse();
    assertThat(Series.yearly("1", "2").sameAs(Series.yearly("1.0", "2.00"))).isTrue();
    assertThat(Series.yearly("1", "2").sameAs(Series.yearly("1", "2", "2"))).isFalse();
  }
}
