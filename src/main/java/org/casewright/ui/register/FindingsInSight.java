package org.casewright.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casewright.checks.Alike;
import org.casewright.checks.Finding;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.register.RegisterController.Wanted;
import org.jspecify.annotations.Nullable;

/// Keeps what is chosen among the findings in sight, wherever it is chosen and while findings are
/// seen to.
final class FindingsInSight {

  private final Desk desk;
  private final Function<Wanted, List<Register.Row>> rows;
  private List<Finding> before = List.of();
  private @Nullable Selection known;

  /// @param rows that the list has where this is wanted of it
  FindingsInSight(Desk desk, Function<Wanted, List<Register.Row>> rows) {
    this.desk = desk;
    this.rows = rows;
  }

  /// What is to be chosen once findings have changed, where that is something else: a finding that
  /// stands elsewhere in the list now is followed; in place of one that has been seen to comes the
  /// next one of those shown, or the whole list.
  Optional<Selection> follow(Wanted wanted) {
    var selection = desk.shown().selection();
    var earlier = before;
    before = selection instanceof Selection.OfFinding ? desk.findings() : List.of();
    if (selection instanceof Selection.OfFinding(var index)
        && index < earlier.size()
        && !before.equals(earlier)) {
      return Optional.of(
          now(earlier.get(index))
              .<Selection>map(this::itself)
              .orElseGet(() -> next(earlier.subList(index, earlier.size()), wanted)));
    }
    return Optional.empty();
  }

  /// The finding that says of the same place what an earlier one said; fixes are made anew each
  /// time.
  private Optional<Finding> now(Finding earlier) {
    return before.stream()
        .filter(
            each ->
                each.kind() == earlier.kind()
                    && each.heading().equals(earlier.heading())
                    && each.where().equals(earlier.where()))
        .findFirst();
  }

  private Selection.OfFinding itself(Finding finding) {
    return new Selection.OfFinding(desk.findings().indexOf(finding));
  }

  /// Where findings are listed one by one, the list is not left before all of them are seen to.
  private Selection next(List<Finding> further, Wanted wanted) {
    var shown = shown(wanted);
    var last =
        shown.isEmpty() || !FindingsRegister.isOfAlike(wanted.filter())
            ? new Selection.All(Page.FINDINGS)
            : shown.getLast();
    return further.stream()
        .flatMap(each -> now(each).stream())
        .flatMap(each -> row(each, shown).stream())
        .findFirst()
        .orElse(last);
  }

  private List<Selection> shown(Wanted wanted) {
    return rows.apply(wanted).stream().map(Register.Row::selection).toList();
  }

  /// The row of a finding: its own, or the one in which it stands with others.
  private Optional<Selection> row(Finding finding, List<Selection> shown) {
    return Stream.<Selection>of(
            itself(finding), new Selection.OfFindings(finding.kind(), finding.heading()))
        .filter(shown::contains)
        .findFirst();
  }

  /// The row of the finding that is chosen.
  Optional<Selection> row(Wanted wanted) {
    return desk.shown().selection() instanceof Selection.OfFinding(var index)
            && index < desk.findings().size()
        ? row(desk.findings().get(index), shown(wanted))
        : Optional.empty();
  }

  /// What of the list is to be seen: as was wanted, unless that hides what has just been chosen, or
  /// nothing is left of it.
  Wanted inSight(Wanted wanted) {
    var selection = desk.shown().selection();
    var chosen = !selection.equals(known);
    known = selection;
    if (selection.page() != Page.FINDINGS) {
      return wanted;
    }
    var there = isThere(wanted.filter()) ? wanted : new Wanted(wanted.words(), "");
    if (!chosen) {
      return there;
    }
    return switch (selection) {
      case Selection.OfFinding(var index) when index < desk.findings().size() ->
          shown(there).contains(selection)
              ? there
              : new Wanted("", filter(desk.findings().get(index)));
      case Selection.OfFindings _ -> shown(there).contains(selection) ? there : Wanted.EVERYTHING;
      default -> FindingsRegister.isOfAlike(there.filter()) ? new Wanted(there.words(), "") : there;
    };
  }

  /// Nothing is searched for any more: what was found stays in sight.
  void searched() {
    known = null;
  }

  private boolean isThere(String filter) {
    return filter.isEmpty()
        || Alike.of(desk.findings()).stream()
            .anyMatch(alike -> FindingsRegister.fits(alike, filter));
  }

  /// The filter under which a finding has a row of its own.
  private String filter(Finding finding) {
    return new Selection.OfFindings(finding.kind(), finding.heading())
        .among(desk.findings())
        .filter(Alike::areMany)
        .map(FindingsRegister::key)
        .orElse("");
  }
}
