package org.casewright.ui.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casewright.ui.desk.Desk;

/// Makes the list that the selection calls for, as far as a person wants to see it.
final class Registers {

  private Registers() {}

  static Register of(Desk desk, RegisterController.Wanted wanted) {
    var page = desk.shown().selection().page();
    var register =
        switch (page) {
          case CHART,
              ASSUMPTIONS,
              BUDGETS,
              SCENARIOS,
              RISKS,
              MILESTONES,
              PUBLISHED,
              FINDINGS,
              HISTORY ->
              new Register(page.title(), "", List.of(), List.of(), List.of(), List.of(), "");
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
        register.rows().stream()
            .filter(row -> parts.stream().allMatch(row.words().toLowerCase(Locale.UK)::contains))
            .toList(),
        register.filters(),
        register.actions(),
        "Nothing here has “%s” in it.".formatted(words));
  }
}
