package org.casewright.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.casewright.checks.Finding;
import org.casewright.library.Examples;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

/// What is chosen in the list of findings while they are seen to: Kent has one figure that does not
/// tie, three things missing and a range that is odd.
class FindingsRegisterTest {

  private final Desk desk =
      new Desk(
          new Session(
              Examples.open("kent-2015"), new Origin.Fresh(), InstantSource.fixed(Instant.EPOCH)),
          Runnable::run);
  private final RegisterController lists = new RegisterController(desk, Aside.NONE);

  private void choose(Finding.Kind filter, String heading) {
    desk.show(shown -> shown.withSelection(new Selection.All(Page.FINDINGS)));
    lists.onFilter(filter.key());
    desk.show(shown -> shown.withSelection(new Selection.OfFinding(index(heading))));
  }

  private int index(String label) {
    return desk.findings().stream().map(Finding::label).toList().indexOf(label);
  }

  private void fix(String label) {
    var fix = desk.findings().get(index(label)).fix();
    assertThat(fix).isNotNull();
    if (fix != null) {
      desk.edit(fix.label(), fix.change());
    }
  }

  private String chosen() {
    return desk.shown().selection() instanceof Selection.OfFinding(var index)
        ? desk.findings().get(index).label()
        : "none";
  }

  @Test
  void afterOneIsSeenToTheNextOfThoseShownIsChosen() {
    choose(Finding.Kind.MISSING, "Savings as published");
    fix("Savings as published");
    assertThat(chosen()).isEqualTo("Saving at which the fee is due in full");
  }

  @Test
  void afterTheLastOfThoseShownNoneIsChosen() {
    desk.show(shown -> shown.withSelection(new Selection.All(Page.FINDINGS)));
    choose(Finding.Kind.MISSING, "Saving at which the fee is due in full");
    desk.edit(
        "Another title",
        c ->
            c.withAssumptions(
                c.assumptions().stream()
                    .map(a -> a.withEvidence(a.evidenceOrNone().withOwner("The programme office")))
                    .toList()));
    assertThat(chosen()).as("the one after it is odd, and not shown").isEqualTo("none");
    assertThat(desk.shown().selection().page()).isEqualTo(Page.FINDINGS);
  }

  @Test
  void oneThatMovesUpTheListStaysChosen() {
    choose(Finding.Kind.MISSING, "Saving at which the fee is due in full");
    fix("Savings as published");
    assertThat(chosen()).isEqualTo("Saving at which the fee is due in full");
  }
}
