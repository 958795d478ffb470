package org.casewright.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.checks.Finding;
import org.casewright.library.Examples;
import org.casewright.model.BudgetLine;
import org.casewright.model.Extras;
import org.casewright.model.Listing;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many findings of one sort stand in one row: Nottingham has ten opportunities without a baseline,
/// 37 numbers without an owner, and four findings that stand for themselves.
class FoldedFindingsTest {

  private static final Selection BASELINES =
      new Selection.OfFindings(Finding.Kind.MISSING, "No baseline");
  private static final Selection OWNERS =
      new Selection.OfFindings(Finding.Kind.MISSING, "No owner");

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"), new Origin.Fresh(), InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);
  private final RegisterController lists = new RegisterController(desk, Aside.NONE);

  @BeforeEach
  void showFindings() {
    choose(new Selection.All(Page.FINDINGS));
  }

  private void choose(Selection selection) {
    desk.show(shown -> shown.withSelection(selection));
  }

  private List<String> column(int index) {
    return lists.model().rows().stream().map(row -> row.cells().get(index).text()).toList();
  }

  private List<Selection> rows() {
    return lists.model().rows().stream().map(Register.Row::selection).toList();
  }

  private Selection chosen() {
    return desk.shown().selection();
  }

  private List<String> pressed() {
    return lists.model().filters().stream()
        .filter(Register.Filter::on)
        .map(filter -> "%s %d".formatted(filter.label(), filter.number()))
        .toList();
  }

  private void press(String pill) {
    lists.onFilter(
        lists.model().filters().stream()
            .filter(filter -> filter.label().equals(pill))
            .findFirst()
            .orElseThrow()
            .key());
  }

  private int index(String heading, int number) {
    var ofIt = desk.findings().stream().filter(f -> f.heading().equals(heading)).toList();
    return desk.findings().indexOf(ofIt.get(number));
  }

  private void nameOwners(int number) {
    session.edit(
        "Owners",
        c ->
            c.withAssumptions(
                c.assumptions().stream()
                    .map(
                        a ->
                            c.assumptions().indexOf(a) < number
                                ? a.withEvidence(a.evidenceOrNone().withOwner("The board"))
                                : a)
                    .toList()));
  }

  @Test
  void manyOfOneSortStandInOneRowAndAFewForThemselves() {
    assertThat(column(0)).containsExactly("Missing", "Missing", "Missing", "Odd", "Odd", "Weak");
    assertThat(column(1))
        .startsWith("Children's Integrated Services", "10 opportunities", "37 assumptions")
        .contains("Avoid children coming into care and 4 others");
    assertThat(column(2).get(1))
        .isEqualTo(
            "No baseline: “Avoid children coming into care”, “Friends-and-family placements to"
                + " special guardianship”, “Reunify more children safely” and 7 more");
    assertThat(pressed()).isEmpty();
  }

  @Test
  void openingARowListsItsFindingsOneByOne() {
    lists.onOpen(BASELINES);
    assertThat(column(1)).hasSize(10).startsWith("Avoid children coming into care");
    assertThat(chosen()).isEqualTo(new Selection.OfFinding(index("No baseline", 0)));
    assertThat(pressed()).containsExactly("No baseline 10");
    lists.onOpen(chosen());
    assertThat(chosen()).as("its place").isEqualTo(Selection.opportunity("edge"));
  }

  @Test
  void thePillThatIsPressedLeadsBackToTheRow() {
    lists.onOpen(OWNERS);
    choose(new Selection.OfFinding(index("No owner", 30)));
    press("No owner");
    assertThat(chosen()).isEqualTo(OWNERS);
    assertThat(rows()).hasSize(6).contains(OWNERS, BASELINES);
    assertThat(pressed()).isEmpty();
  }

  @Test
  void theWayBackLeadsToTheRow() {
    choose(OWNERS);
    lists.onOpen(OWNERS);
    desk.goBack();
    assertThat(chosen()).isEqualTo(OWNERS);
    assertThat(rows()).hasSize(6).contains(OWNERS);
  }

  @Test
  void askingForTheListAgainShowsAllOfIt() {
    lists.onOpen(OWNERS);
    choose(new Selection.All(Page.FINDINGS));
    assertThat(rows()).hasSize(6);
  }

  @Test
  void aKindIsShownFoldedToo() {
    press("Missing");
    assertThat(rows()).hasSize(3).contains(OWNERS, BASELINES);
    lists.onOpen(OWNERS);
    assertThat(pressed()).containsExactly("No owner 37");
    press("Missing");
    assertThat(pressed()).containsExactly("Missing 48");
    assertThat(chosen()).isEqualTo(OWNERS);
    lists.onOpen(OWNERS);
    press("Odd");
    assertThat(column(0)).containsExactly("Odd", "Odd");
  }

  @Test
  void aSearchIsForTheSingleFindings() {
    lists.onSearch("block beds owner");
    assertThat(column(1)).isNotEmpty().allMatch(label -> label.contains("lock"));
    lists.onSearch("no baseline");
    assertThat(rows()).hasSize(10);
    choose(new Selection.OfFinding(index("No baseline", 4)));
    assertThat(rows()).as("still what was searched for").hasSize(10);
    assertThat(pressed()).isEmpty();
    lists.onSearch("");
    assertThat(rows()).as("what was found stays in sight").hasSize(10).contains(chosen());
    assertThat(pressed()).containsExactly("No baseline 10");
    lists.onSearch("care");
    assertThat(rows()).as("of those that are listed").hasSizeBetween(1, 9);
  }

  @Test
  void aSearchFindsWhatTheRowOfManySays() {
    lists.onSearch("budget lines not filled in");
    assertThat(column(1)).containsExactly("Children's Integrated Services");
  }

  @Test
  void aFindingThatIsChosenElsewhereIsShownInTheListItIsIn() {
    press("Odd");
    lists.onSearch("care");
    choose(Selection.opportunity("edge"));
    choose(new Selection.OfFinding(index("No owner", 5)));
    assertThat(rows()).hasSize(37).contains(chosen());
    assertThat(lists.wanted().words()).isEmpty();
    choose(Selection.opportunity("edge"));
    choose(new Selection.OfFinding(index("Overlap not stated", 1)));
    assertThat(rows()).hasSize(6).contains(chosen());
  }

  @Test
  void theListStaysWhileItsFindingsAreSeenToAndIsLeftAfterTheLast() {
    lists.onOpen(OWNERS);
    nameOwners(34);
    assertThat(rows()).as("too few to be folded now").hasSize(3).contains(chosen());
    choose(new Selection.OfFinding(index("No owner", 2)));
    nameOwners(36);
    assertThat(rows()).hasSize(1).contains(chosen());
    nameOwners(99);
    assertThat(chosen()).isEqualTo(new Selection.All(Page.FINDINGS));
    assertThat(rows()).hasSize(5).contains(BASELINES);
    session.undo();
    session.undo();
    session.undo();
    assertThat(rows()).hasSize(6).contains(OWNERS);
  }

  @Test
  void afterTheLastOfTheListOneThatIsLeftOfItIsChosen() {
    lists.onOpen(BASELINES);
    choose(new Selection.OfFinding(index("No baseline", 9)));
    var name = desk.findings().get(index("No baseline", 9)).label();
    session.edit(
        "Gone",
        c ->
            c.withOpportunities(
                c.opportunities().stream().filter(each -> !each.name().equals(name)).toList()));
    assertThat(rows()).hasSize(9);
    assertThat(chosen()).isEqualTo(new Selection.OfFinding(index("No baseline", 8)));
  }

  @Test
  void afterOneThatStandsForItselfComesTheRowBelow() {
    choose(new Selection.OfFinding(0));
    session.edit(
        "A budget",
        c ->
            Listing.BUDGET_LINES.changed(
                c,
                line ->
                    line.withBudget(
                        new BudgetLine.Budget.Growing(
                            BigDecimal.valueOf(50_000_000), null, Extras.NONE))));
    assertThat(chosen()).isEqualTo(BASELINES);
  }

  @Test
  void aFilterOfWhichNothingIsLeftIsGone() {
    press("Weak");
    session.edit("Only what is missing", _ -> Examples.open("kent-2014"));
    assertThat(rows()).as("the list is not empty").hasSize(4);
    assertThat(pressed()).isEmpty();
  }

  @Test
  void whoeverComesBackToAListThatHasBeenSeenToFindsTheRest() {
    lists.onOpen(OWNERS);
    choose(Selection.opportunity("edge"));
    nameOwners(99);
    desk.goBack();
    assertThat(rows()).hasSize(5).contains(BASELINES);
  }

  @Test
  void theTableThatIsSavedHasThemOneByOne() {
    assertThat(lists.table("").rows()).hasSameSizeAs(desk.findings());
    press("Odd");
    assertThat(lists.table("").rows()).hasSize(2);
  }
}
