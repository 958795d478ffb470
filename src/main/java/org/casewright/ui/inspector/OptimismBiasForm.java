package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.GradeAdjustment;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;
import org.jspecify.annotations.Nullable;

/// The table by evidence grade: what the risk-adjusted view takes off benefits and adds to costs.
record OptimismBiasForm(BusinessCase businessCase, Editing editing) {

  static Section of(Looking looking) {
    return new OptimismBiasForm(looking.businessCase(), looking.editing("Optimism bias")).section();
  }

  private Section section() {
    var isEmpty = businessCase.optimismBias().isEmpty();
    var items = new ArrayList<Item>();
    items.add(
        new Item.Words(
            "bias-help",
            "",
            "The risk-adjusted view takes these shares off benefits and adds them to costs, by the"
                + " worst evidence grade behind each; what is ungraded counts as the worst row."
                + " Left empty, nothing is adjusted."));
    items.add(
        row(
            "bias-benefit",
            "Taken off benefits",
            Reading.SHARE,
            GradeAdjustment::benefit,
            (r, share) -> new GradeAdjustment(r.grade(), share, r.cost(), r.extras())));
    items.add(
        row(
            "bias-cost",
            "Added to costs",
            Reading.PERCENT,
            GradeAdjustment::cost,
            (r, share) -> new GradeAdjustment(r.grade(), r.benefit(), share, r.extras())));
    if (!isEmpty) {
      items.add(
          new Item.Actions(
              "bias-clear",
              List.of(
                  editing.action(
                      "Adjust nothing",
                      "Optimism bias: adjust nothing",
                      c -> c.withOptimismBias(List.of())))));
    }
    return Section.closed(
        "optimism-bias", "Optimism bias", isEmpty ? "none set" : "by evidence grade", items);
  }

  /// What one share, typed, makes of the row of a grade.
  private interface Adjusting {
    GradeAdjustment with(GradeAdjustment row, BigDecimal share);
  }

  private Item row(
      String key,
      String label,
      Reading<BigDecimal> reading,
      Function<GradeAdjustment, BigDecimal> share,
      Adjusting adjusting) {
    var entries = new ArrayList<Item.Entry>();
    for (var each = 1; each <= Evidence.WORST_GRADE; each++) {
      var grade = each;
      var row = row(grade);
      entries.add(
          editing.entry(
              "grade " + grade,
              "%s at grade %d, in %%".formatted(label, grade),
              reading,
              row == null ? null : share.apply(row),
              "",
              (c, typed) -> with(c, adjusting.with(orNothing(row, grade), typed))));
    }
    return new Item.Amounts(key, label, "%", entries);
  }

  private @Nullable GradeAdjustment row(int grade) {
    return businessCase.optimismBias().stream()
        .filter(row -> row.grade() == grade)
        .findFirst()
        .orElse(null);
  }

  private static GradeAdjustment orNothing(@Nullable GradeAdjustment row, int grade) {
    return row == null
        ? new GradeAdjustment(grade, BigDecimal.ZERO, BigDecimal.ZERO, Extras.NONE)
        : row;
  }

  /// A table that did not exist begins with no adjustment at any grade. In one that did only the
  /// row of this grade changes: one more could become the worst, which weighs on all that is
  /// ungraded.
  private BusinessCase with(BusinessCase in, GradeAdjustment changed) {
    var rows = new ArrayList<GradeAdjustment>();
    for (var grade = 1; grade <= Evidence.WORST_GRADE; grade++) {
      var row = row(grade);
      if (grade == changed.grade()) {
        rows.add(changed);
      } else if (row != null || in.optimismBias().isEmpty()) {
        rows.add(orNothing(row, grade));
      }
    }
    return in.withOptimismBias(rows);
  }
}
