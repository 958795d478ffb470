package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetShare;
import org.casewright.session.edits.BudgetSplit;
import org.casewright.ui.desk.Action;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;

/// The budget lines of an opportunity or a cost: one that takes all, or several with a share each,
/// which together are always all of it.
record BudgetShares(Looking looking, String name, List<BudgetShare> shares) {

  Section section(String heading, Editing.Edit<List<BudgetShare>> edit) {
    var editing = looking.editing(name);
    var items = new ArrayList<Item>();
    if (shares.size() < 2) {
      items.add(whole(editing, edit));
    } else {
      shares.forEach(share -> items.add(share(editing, share, edit)));
      items.add(new Item.Words("shares-sum", "", "Together 100 %. " + room()));
      items.add(new Item.Actions("shares-out", takeOut(editing, edit)));
    }
    var free =
        looking.businessCase().budgetLines().stream()
            .filter(line -> shares.stream().noneMatch(share -> share.line().equals(line.id())))
            .toList();
    if (!shares.isEmpty() && !free.isEmpty()) {
      items.add(
          editing.choice(
              "share-more",
              shares.size() == 1 ? "Split it with another line" : "Add a line",
              Looking.optionsOrNone("Choose a line", free, BudgetLine::id, BudgetLine::name),
              "",
              (c, line) -> edit.apply(c, BudgetSplit.added(shares, line))));
    }
    return Section.closed("budget", heading, summary(), items);
  }

  private Item whole(Editing editing, Editing.Edit<List<BudgetShare>> edit) {
    return editing.choice(
        "line",
        "All of it to",
        Looking.optionsOrNone(
            "No line", looking.businessCase().budgetLines(), BudgetLine::id, BudgetLine::name),
        shares.isEmpty() ? "" : shares.getFirst().line(),
        (c, line) -> edit.apply(c, line.isEmpty() ? List.of() : List.of(BudgetShare.whole(line))));
  }

  private Item share(Editing editing, BudgetShare share, Editing.Edit<List<BudgetShare>> edit) {
    return editing.needed(
        "share-" + share.line(),
        nameOf(share.line()),
        "%",
        Reading.SHARE,
        share.share(),
        (c, typed) -> edit.apply(c, BudgetSplit.with(shares, share.line(), typed)));
  }

  /// Which line makes room for another.
  private String room() {
    var first = shares.getFirst().line();
    return "What another line gains, “%s” loses; what that one gains, “%s” loses."
        .formatted(nameOf(first), nameOf(BudgetSplit.balancing(shares, first)));
  }

  private List<Action> takeOut(Editing editing, Editing.Edit<List<BudgetShare>> edit) {
    return shares.stream()
        .map(BudgetShare::line)
        .map(
            line ->
                editing.action(
                    "Take out “%s”".formatted(nameOf(line)),
                    "%s: nothing to %s".formatted(name, nameOf(line)),
                    c -> edit.apply(c, BudgetSplit.without(shares, line))))
        .toList();
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
}
