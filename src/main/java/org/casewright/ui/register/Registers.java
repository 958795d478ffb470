package org.casewright.ui.register;

import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Sought;
import org.casewright.ui.form.FieldMaker;

/// Makes the list that the selection calls for, as far as a person wants to see it.
final class Registers {

  private Registers() {}

  /// @param folded whether many findings that are alike stand in one row
  static Register of(
      Desk desk,
      Differences differences,
      MediumTerm mediumTerm,
      RegisterController.Wanted wanted,
      boolean folded) {
    var filter = wanted.filter();
    var page = desk.shown().selection().page();
    var register =
        switch (page) {
          case ASSUMPTIONS -> AssumptionsRegister.of(desk, filter);
          case BUDGETS -> BudgetsRegister.of(desk);
          case SCENARIOS -> ScenariosRegister.of(desk, filter);
          case COMPARISON -> ComparisonRegister.of(desk, differences, filter);
          case MEDIUM_TERM -> MediumTermRegister.of(desk, mediumTerm, filter);
          case RISKS -> RisksRegister.of(desk);
          case MILESTONES -> MilestonesRegister.of(desk);
          case PUBLISHED -> PublishedRegister.of(desk, filter);
          case STORY -> StoryRegister.of(desk);
          case FINDINGS -> FindingsRegister.of(desk, filter, folded);
          case VERSIONS -> VersionsRegister.of(desk);
          case CHANGES -> ChangesRegister.of(desk, differences);
          case HISTORY -> HistoryRegister.of(desk);
          case CHART -> throw new IllegalStateException("the chart is no list");
        };
    return searched(signed(desk, register), wanted.words());
  }

  /// Things that a finding is about are marked in their lists.
  private static Register signed(Desk desk, Register register) {
    return register.with(
        register.rows().stream()
            .map(row -> row.signed(FieldMaker.sign(desk, row.selection())))
            .toList(),
        register.empty());
  }

  private static Register searched(Register register, String words) {
    if (words.isEmpty()) {
      return register;
    }
    var sought = Sought.of(words);
    return register.with(
        register.rows().stream().filter(row -> sought.isIn(row.words())).toList(),
        "Nothing here has “%s” in it.".formatted(words));
  }
}
