package org.casewright.ui.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casewright.ui.desk.Desk;

/// Makes the list that the selection calls for, as far as a person wants to see it.
final class Registers {

  private Registers() {}

  static Register of(Desk desk, RegisterController.Wanted wanted) {
    var filter = wanted.filter();
    var page = desk.shown().selection().page();
    var register =
        switch (page) {
          case ASSUMPTIONS -> AssumptionsRegister.of(desk, filter);
          case BUDGETS -> BudgetsRegister.of(desk);
          case SCENARIOS -> ScenariosRegister.of(desk, filter);
          case RISKS -> RisksRegister.of(desk);
          case MILESTONES -> MilestonesRegister.of(desk);
          case PUBLISHED -> PublishedRegister.of(desk, filter);
          case FINDINGS -> FindingsRegister.of(desk, filter);
          case HISTORY -> HistoryRegister.of(desk);
          case CHART -> throw new IllegalStateException("the chart is no list");
        };
    return searched(register, wanted.words());
  }

  private static Register searched(Register register, String words) {
    if (words.isEmpty()) {
      return register;
    }
    var parts = Arrays.asList(words.toLowerCase(Locale.UK).split("\\s+"));
    return new Register(
        register.title(),
        register.help(),
        register.columns(),
        register.rows().stream().filter(row -> has(row, parts)).toList(),
        register.filters(),
        register.actions(),
        "Nothing here has “%s” in it.".formatted(words));
  }

  private static boolean has(Register.Row row, List<String> parts) {
    var words = row.words().toLowerCase(Locale.UK);
    return parts.stream().allMatch(words::contains);
  }
}
