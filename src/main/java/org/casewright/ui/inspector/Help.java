package org.casewright.ui.inspector;

import org.casewright.session.edits.Part;
import org.casewright.ui.desk.Capital;
import org.jspecify.annotations.Nullable;

/// What the optional parts are, for somebody who has not met them.
final class Help {

  private Help() {}

  /// What an evidence grade says of a number, as it is commonly used.
  ///
  /// @param grade null where nobody has given one
  static String grade(@Nullable Integer grade) {
    return switch (grade == null ? 0 : grade) {
      case 1 -> "Counted in our own records, and the effect proved by a trial; under a year old.";
      case 2 -> "From our own statistics, or an effect proved by a trial elsewhere.";
      case 3 -> "From areas like ours, or an effect that somebody independent has measured.";
      case 4 -> "A national average, or an effect told by those who do the work.";
      case 5 -> "From similar schemes, or from abroad.";
      case 6 -> "A judgement, with nothing yet to back it.";
      default ->
          "Grades go from 1, our own records and a trial, to 6, a judgement. The weaker the"
              + " evidence, the more the risk-adjusted view takes off; ungraded counts as the"
              + " weakest.";
    };
  }

  static String title(Part part) {
    return Capital.first(part.label());
  }

  static String of(Part part) {
    return switch (part) {
      case WEEKS -> "How many weeks each one lasts. Without it, each lasts to the end of the case.";
      case PER_START ->
          "How many each start counts for: children for each carer, say. Otherwise 1.";
      case WEEKLY_COST_AFTER -> "What a week still costs afterwards. Otherwise nothing.";
      case ONE_OFF_COST -> "Support that each start needs, once. It counts as a programme cost.";
      case MULTIPLIER -> "Counts so much of the published pounds. Otherwise all of them.";
      case START -> "The month in which it begins. Otherwise it begins at once.";
      case BUILD_UP ->
          "How many months it takes to reach its full volume. Otherwise it does so at once.";
      case DEADWEIGHT -> "The share that would have happened without the programme.";
      case OVERLAP -> "The share that another project, or another opportunity, already counts.";
      case BREAKDOWN -> "The share that does not last: children who come back into care, say.";
      case BASELINE -> "How many there are a year now, against which the change is judged.";
      case POPULATION -> "How many there are at one time, so that no more are avoided than exist.";
      case FROM -> "The month in which the cost begins. Otherwise at once.";
      case TO -> "The month from which it is no longer paid. Otherwise it runs to the end.";
      case THRESHOLD -> "The yearly saving below which nothing of the fee is due.";
      case LAG -> "How many months after the saving the fee falls due.";
      case FIXED -> "A part that is due whatever is saved, spread over its months.";
      case FIXED_FROM -> "The month in which the fixed part begins.";
      case FIXED_TO -> "The month from which the fixed part is no longer paid.";
      case CHANCE -> "How likely it is.";
      case RISK_COST -> "What it would cost if it happens.";
    };
  }
}
