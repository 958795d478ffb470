package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetShare;
import org.casewright.model.Extras;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;

/// The budget lines of an opportunity or a cost. One line takes all; several are typed in per cent
/// and must add to 100.
record BudgetShares(Looking looking, String name, List<BudgetShare> shares) {

  Section section(String heading, Editing.Edit<List<BudgetShare>> edit) {
    var editing = looking.editing(name);
    var lines = looking.businessCase().budgetLines();
    var items = new ArrayList<Item>();
    items.add(
        editing.choice(
            "line",
            "All of it to",
            Looking.optionsOrNone(
                shares.size() > 1 ? "Several lines" : "No line",
                lines,
                BudgetLine::id,
                BudgetLine::name),
            shares.size() == 1 ? shares.getFirst().line() : "",
            (c, line) ->
                edit.apply(
                    c,
                    line.isEmpty()
                        ? List.of()
                        : List.of(new BudgetShare(line, BigDecimal.ONE, Extras.NONE)))));
    if (lines.size() > 1) {
      items.add(
          editing.words(
              "split",
              "Or split it, in per cent, in the order of the lines",
              split(),
              lines.stream().map(BudgetLine::name).collect(Collectors.joining("; ")),
              (c, text) -> edit.apply(c, parsed(text))));
    }
    return Section.closed("budget", heading, summary(), items);
  }

  private String summary() {
    return switch (shares.size()) {
      case 0 -> "none";
      case 1 -> nameOf(shares.getFirst().line());
      default -> shares.size() + " lines";
    };
  }

  private String nameOf(String line) {
    return looking.businessCase().budgetLine(line).map(BudgetLine::name).orElse(line);
  }

  private String split() {
    if (shares.size() < 2) {
      return "";
    }
    return looking.businessCase().budgetLines().stream()
        .map(line -> Reading.PERCENT.write().apply(shareOf(line.id())))
        .collect(Collectors.joining("; "));
  }

  private BigDecimal shareOf(String line) {
    return shares.stream()
        .filter(share -> share.line().equals(line))
        .map(BudgetShare::share)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private List<BudgetShare> parsed(String text) {
    var lines = looking.businessCase().budgetLines();
    var parts = text.split(";", -1);
    if (parts.length != lines.size()) {
      throw Editing.refused(
          "Type one share for each of the %d lines, with semicolons between."
              .formatted(lines.size()));
    }
    var parsed = new ArrayList<BudgetShare>();
    for (var i = 0; i < parts.length; i++) {
      var typed = parts[i];
      var share =
          Reading.SHARE
              .parse()
              .apply(typed)
              .orElseThrow(() -> Editing.refused(Reading.SHARE.advice(typed)));
      if (share.signum() != 0) {
        parsed.add(new BudgetShare(lines.get(i).id(), share, Extras.NONE));
      }
    }
    return parsed;
  }
}
