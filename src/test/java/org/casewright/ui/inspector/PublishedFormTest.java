package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.checks.CaseChecks;
import org.casewright.checks.Finding;
import org.casewright.model.Figure;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.session.edits.Thing;
import org.casewright.ui.form.Item;
import org.junit.jupiter.api.Test;

class PublishedFormTest {

  private final Inspecting person = Inspecting.example("kent-2015");

  private PublishedFigure figure(String id) {
    return person.now().published().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String verdict() {
    return person.item(Item.Words.class, "verdict").heading();
  }

  @Test
  void itSaysWhyARatioDoesNotTie() {
    person.at(new Thing.PublishedFigure("stretch-annual-ratio"));
    assertThat(verdict()).isEqualTo("It does not tie");
    assertThat(person.item(Item.Words.class, "verdict").words())
        .contains("printed as 5.5:1", "comes to 5.1:1");
  }

  @Test
  void correctingWhatIsPrintedMakesItTie() {
    person.at(new Thing.PublishedFigure("stretch-annual-ratio"));
    assertThat(person.type("printed", "about five")).hasSize(1);
    assertThat(person.type("printed", "5.1")).isEmpty();
    assertThat(verdict()).isEqualTo("It ties");
  }

  @Test
  void anotherFigureIsPrintedInAUnitThatSuitsIt() {
    person.at(new Thing.PublishedFigure("stretch-annual-ratio"));
    assertThat(figure("stretch-annual-ratio").unit()).isEqualTo("ratio");
    person.choose("figure", Figure.NET_BENEFIT.key());
    assertThat(figure("stretch-annual-ratio").unit()).isEqualTo("£");
    person.choose("unit", "£m");
    person.choose("figure", Figure.GROSS_BENEFIT.key());
    assertThat(figure("stretch-annual-ratio").unit()).as("it suits").isEqualTo("£m");
  }

  @Test
  void whatIsHeldAgainstANumberIsCountedAsTheNumberIs() {
    var other = Inspecting.example("kent-2014").at(new Thing.Assumption("phase-2-months"));
    var before = other.now().published();
    other.choose("unit", "£/week");
    var after = other.now().published();
    assertThat(after).filteredOn(each -> !before.contains(each)).hasSize(1);
    assertThat(after).filteredOn(each -> each.unit().equals("£/week")).hasSize(1);
    assertThat(CaseChecks.findings(other.now()))
        .extracting(Finding::kind)
        .doesNotContain(Finding.Kind.ERROR);
    other.session.undo();
    assertThat(other.now().published()).isEqualTo(before);
  }

  @Test
  void whatIsPrintedInTheNumbersOwnUnitFollowsIt() {
    var other = Inspecting.example("kent-2014").at(new Thing.Assumption("phase-2-months"));
    other.choose("unit", "£/week");
    other.choose("unit", "£/year");
    assertThat(other.now().published())
        .extracting(PublishedFigure::unit)
        .as("a yearly amount is not printed as one a week")
        .doesNotContain("£/week");
    other.choose("unit", "children");
    other.choose("unit", "plans");
    assertThat(other.now().published()).extracting(PublishedFigure::unit).contains("plans");
  }

  @Test
  void aSumAddsTakesOffAndLeavesOutByName() {
    person.at(new Thing.PublishedFigure("target-adds-up"));
    assertThat(verdict()).isEqualTo("It ties");
    assertThat(person.item(Item.Slot.class, "sum-0").label()).startsWith("plus ");
    person.press("Take it off");
    assertThat(((Claim.Sum) figure("target-adds-up").claim()).of()).startsWith("-target-2014");
    person.press("Add it");
    pressOfLast("Leave it out");
    assertThat(((Claim.Sum) figure("target-adds-up").claim()).of()).endsWith("target-2017");
    assertThat(verdict()).isEqualTo("It does not tie");
    person.press("Add a printed figure to the sum…");
    var first = figure("target-2018").label();
    person.offered.getLast().offered(first).getFirst().chosen().run();
    assertThat(((Claim.Sum) figure("target-adds-up").claim()).of()).endsWith("target-2018");
    assertThat(verdict()).isEqualTo("It ties");
  }

  private void pressOfLast(String label) {
    person
        .actions()
        .filter(action -> action.label().equals(label))
        .reduce((_, last) -> last)
        .orElseThrow()
        .run()
        .run();
  }

  @Test
  void anotherFigureKeepsYearScenarioAndScope() {
    person.at(new Thing.PublishedFigure("stretch-fee"));
    person.choose("figure", Figure.PROGRAMME_COST.key());
    var query = ((Claim.Computed) figure("stretch-fee").claim()).query();
    assertThat(query.scenario()).isEqualTo("stretch");
    assertThat(query.year()).hasToString("2018/19");
    assertThat(person.type("year", "")).isEmpty();
    person.choose("scope", person.item(Item.Choice.class, "scope").options().get(1).id());
    assertThat(((Claim.Computed) figure("stretch-fee").claim()).query().scope().workstreams())
        .hasSize(1);
    assertThat(person.type("year", "2031/32")).hasSize(1);

    person.choose("figure", "sum");
    assertThat(figure("stretch-fee").claim()).isInstanceOf(Claim.Sum.class);
    person.choose("figure", Figure.COUNT.key());
    person.choose("counted", "workstreams");
    assertThat(figure("stretch-fee").claim())
        .isInstanceOfSatisfying(
            Claim.Counted.class, counted -> assertThat(counted.of()).isEqualTo("workstreams"));
  }

  @Test
  void aCountKeepsTheSeveralPartsItSpeaksOf() {
    person.at(new Thing.PublishedFigure("strands"));
    assertThat(person.item(Item.Choice.class, "scope").chosen()).isEqualTo("Several");
    assertThat(verdict()).isEqualTo("It ties");
    person.choose("scope", "");
    assertThat(((Claim.Counted) figure("strands").claim()).query().scope().isAll()).isTrue();
  }
}
