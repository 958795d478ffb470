package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.checks.Finding;
import org.casewright.model.Listing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Item;
import org.junit.jupiter.api.Test;

/// The details of many findings of one sort: Nottingham has 37 numbers without an owner.
class FindingFormTest {

  private static final Selection OWNERS =
      new Selection.OfFindings(Finding.Kind.MISSING, "No owner");

  private final Inspecting person = Inspecting.example("nottingham-2022").at(OWNERS);

  private String sentence() {
    return person.item(Item.Words.class, "sentence").words();
  }

  private void nameOwners(int number) {
    person.session.edit(
        "Owners",
        c ->
            Listing.ASSUMPTIONS.changed(
                c,
                a ->
                    c.assumptions().indexOf(a) < number
                        ? a.withEvidence(a.evidenceOrNone().withOwner("The board"))
                        : a));
  }

  @Test
  void saysHowManyThereAreWhatTheyMeanAndWhatOneOfThemSays() {
    assertThat(person.model().eyebrow()).isEqualTo("Missing");
    assertThat(person.model().title()).isEqualTo("No owner");
    assertThat(sentence())
        .isEqualTo(
            "37 assumptions: still to be filled in. For example: Nobody is named as responsible for"
                + " “Children supported to stay out of care”: put an owner in its evidence.");
  }

  @Test
  void hasAWayToThePlaceOfEach() {
    assertThat(person.item(Item.Actions.class, "places").actions())
        .hasSize(37)
        .extracting(Action::label)
        .startsWith("Children supported to stay out of care");
    person.press("Agency foster placement");
    assertThat(person.desk.shown().selection())
        .isEqualTo(Selection.assumption("agency-foster-week"));
    assertThat(person.desk.takeSought()).contains("evidence.owner");
  }

  @Test
  void listsThemWhereTheyAreMany() {
    person.press("List them");
    assertThat(person.desk.shown().selection()).isInstanceOf(Selection.OfFinding.class);
    assertThat(person.model().eyebrow()).isEqualTo("No owner");
    assertThat(person.model().title()).isEqualTo("Children supported to stay out of care");
  }

  @Test
  void followsAsTheyAreSeenTo() {
    nameOwners(36);
    assertThat(sentence()).startsWith("1 assumption: still");
    assertThat(person.actions().map(Action::label)).doesNotContain("List them");
    nameOwners(99);
    assertThat(person.model().title()).isEqualTo(Page.FINDINGS.title());
  }
}
