package org.casewright.model;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// One number that drives the result, or one a year, with its unit, range and evidence. All
/// assumptions stand in one flat register; opportunities and costs name them by id.
///
/// @param growth real growth a year, a fraction, on pounds only; absent means none. The value in FY
///     y is value · (1 + growth)^y (the calculation, §7)
/// @param startedFrom the number it had before it was changed by hand, with the evidence that was
///     given for that one; absent where the evidence is of the number that stands
public record Assumption(
    String id,
    String label,
    Unit unit,
    Series value,
    @Nullable BigDecimal growth,
    @Nullable Range range,
    @Nullable Evidence evidence,
    @Nullable Replacement startedFrom,
    Extras extras) {

  public Assumption {
    Problem.requireId(id);
    Problem.requireName("label", label);
    Problem.require(
        growth == null || unit.isPounds(),
        "growth",
        "“%s” is in %s; only pounds can grow from year to year.".formatted(label, unit.label()));
    Problem.require(
        growth == null
            || (growth.compareTo(BigDecimal.valueOf(-0.5)) >= 0
                && growth.compareTo(BigDecimal.ONE) <= 0),
        "growth",
        "“%s”: growth is a fraction between −0.5 and 1, such as 0.01 for 1 %% a year."
            .formatted(label));
  }

  public static Assumption of(String id, String label, Unit unit, String value) {
    return new Assumption(id, label, unit, Series.of(value), null, null, null, null, Extras.NONE);
  }

  /// The evidence, or none.
  public Evidence evidenceOrNone() {
    return evidence == null ? Evidence.NONE : evidence;
  }

  /// Where one number becomes a series by year, or the reverse, its range stays between the same
  /// amounts: of one number they are stated as they are, of a series as multiples of it.
  public Assumption withValue(Series value) {
    return new Assumption(
        id, label, unit, value, growth, rangeFor(value), evidence, startedFrom, extras);
  }

  private @Nullable Range rangeFor(Series next) {
    if (range == null) {
      return null;
    }
    if (value instanceof Series.Single(var number) && next instanceof Series.Yearly) {
      return number.signum() == 0
          ? null
          : range.scaled(bound -> bound.divide(number, MathContext.DECIMAL32));
    }
    if (value instanceof Series.Yearly && next instanceof Series.Single(var number)) {
      return range.scaled(bound -> bound.multiply(number));
    }
    return range;
  }

  public Assumption withGrowth(@Nullable BigDecimal growth) {
    return new Assumption(id, label, unit, value, growth, range, evidence, startedFrom, extras);
  }

  public Assumption withRange(@Nullable Range range) {
    return new Assumption(id, label, unit, value, growth, range, evidence, startedFrom, extras);
  }

  public Assumption withEvidence(@Nullable Evidence evidence) {
    return new Assumption(id, label, unit, value, growth, range, evidence, startedFrom, extras);
  }

  public Assumption withStartedFrom(@Nullable Replacement startedFrom) {
    return new Assumption(id, label, unit, value, growth, range, evidence, startedFrom, extras);
  }

  /// The assumption with its number changed by hand. Evidence is of the number it was given for:
  /// where it is more than a judgement it is set aside together with that number, as what the new
  /// one started from, and the new one is ungraded and without a source until somebody says
  /// otherwise. Who answers for it stays. Changed back to where it started, the number has its
  /// evidence again.
  public Assumption changedTo(Series value) {
    var own = evidenceOrNone();
    if (value.sameAs(this.value)) {
      return withValue(value);
    }
    if (startedFrom != null
        && startedFrom.value().sameAs(value)
        && own.isJudgement()
        && own.note().isBlank()) {
      return backToStart();
    }
    if (own.isJudgement()) {
      return withValue(value);
    }
    return withValue(value)
        .withEvidence(own.owner().isBlank() ? null : Evidence.NONE.withOwner(own.owner()))
        .withStartedFrom(new Replacement(this.value, own, Extras.NONE));
  }

  /// The assumption with the number it started from, and the evidence of that one; who answers for
  /// it stays. The same where it started from nothing else.
  public Assumption backToStart() {
    if (startedFrom == null) {
      return this;
    }
    var owner = evidenceOrNone().owner();
    var before = startedFrom.evidence();
    var back =
        owner.isEmpty() || (before != null && before.owner().equals(owner))
            ? before
            : (before == null ? Evidence.NONE : before).withOwner(owner);
    return withValue(startedFrom.value()).withEvidence(back).withStartedFrom(null);
  }

  /// The assumption with its number and evidence as an earlier state of it has them; the same where
  /// the number has not changed since.
  public Assumption asIn(Assumption earlier) {
    return value.sameAs(earlier.value())
        ? this
        : withValue(earlier.value())
            .withEvidence(earlier.evidence())
            .withStartedFrom(earlier.startedFrom());
  }

  /// The assumption with its present number, and the evidence of the one it started from for this
  /// one too: the source prints it as well, or it was put right. The same where it started from
  /// nothing else.
  public Assumption sourcedAsItStarted() {
    return startedFrom == null ? this : backToStart().withValue(value);
  }

  public Assumption withId(String id) {
    return new Assumption(id, label, unit, value, growth, range, evidence, startedFrom, extras);
  }

  public Assumption withLabel(String label) {
    return new Assumption(id, label, unit, value, growth, range, evidence, startedFrom, extras);
  }

  public Assumption withUnit(Unit unit) {
    return new Assumption(id, label, unit, value, growth, range, evidence, startedFrom, extras);
  }
}
