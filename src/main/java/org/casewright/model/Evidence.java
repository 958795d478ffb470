package org.casewright.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a number comes from and how far it can be trusted.
///
/// @param grade 1 (best) to 6; absent means ungraded
/// @param source publication and place in it, empty where none is given
/// @param priceYear the FY in whose prices the source states an amount; absent means not known
/// @param unitCost id of the published unit cost it was taken from; empty where it was not
/// @param template id of the template whose starting value it is, not yet anybody's own; empty
///     where it is none
/// @param date when the source was published or the number last confirmed
/// @param owner who answers for the number
/// @param signedOffBy who has accepted it
public record Evidence(
    @Nullable Integer grade,
    String source,
    @Nullable FinancialYear priceYear,
    String unitCost,
    String template,
    @Nullable LocalDate date,
    String owner,
    String signedOffBy,
    String note,
    Extras extras) {

  private static final int JUDGED = 5;

  public static final int WORST_GRADE = 6;

  public static final Evidence NONE =
      new Evidence(null, "", null, "", "", null, "", "", "", Extras.NONE);

  public Evidence {
    Problem.require(
        grade == null || (grade >= 1 && grade <= WORST_GRADE),
        "grade",
        "An evidence grade is a whole number from 1 (best) to 6.");
  }

  /// A grade and a source, and nothing else.
  ///
  /// @param grade null means ungraded
  public static Evidence of(@Nullable Integer grade, String source) {
    return new Evidence(grade, source, null, "", "", null, "", "", "", Extras.NONE);
  }

  /// Whether it says no more than that somebody judged it so: no source and no date, nobody's
  /// acceptance, and no grade better than 5. Such evidence goes with its number when that changes.
  public boolean isJudgement() {
    return (grade == null || grade >= JUDGED)
        && source.isBlank()
        && unitCost.isBlank()
        && template.isBlank()
        && date == null
        && signedOffBy.isBlank();
  }

  public Evidence withGrade(@Nullable Integer grade) {
    return new Evidence(
        grade, source, priceYear, unitCost, template, date, owner, signedOffBy, note, extras);
  }

  public Evidence withSource(String source) {
    return new Evidence(
        grade, source, priceYear, unitCost, template, date, owner, signedOffBy, note, extras);
  }

  public Evidence withPriceYear(@Nullable FinancialYear priceYear) {
    return new Evidence(
        grade, source, priceYear, unitCost, template, date, owner, signedOffBy, note, extras);
  }

  public Evidence withUnitCost(String unitCost) {
    return new Evidence(
        grade, source, priceYear, unitCost, template, date, owner, signedOffBy, note, extras);
  }

  public Evidence withTemplate(String template) {
    return new Evidence(
        grade, source, priceYear, unitCost, template, date, owner, signedOffBy, note, extras);
  }

  public Evidence withDate(@Nullable LocalDate date) {
    return new Evidence(
        grade, source, priceYear, unitCost, template, date, owner, signedOffBy, note, extras);
  }

  public Evidence withOwner(String owner) {
    return new Evidence(
        grade, source, priceYear, unitCost, template, date, owner, signedOffBy, note, extras);
  }

  public Evidence withSignedOffBy(String signedOffBy) {
    return new Evidence(
        grade, source, priceYear, unitCost, template, date, owner, signedOffBy, note, extras);
  }

  public Evidence withNote(String note) {
    return new Evidence(
        grade, source, priceYear, unitCost, template, date, owner, signedOffBy, note, extras);
  }

  /// `grade 4`, `ungraded`.
  public String gradeWords() {
    return grade == null ? "ungraded" : "grade " + grade;
  }
}
