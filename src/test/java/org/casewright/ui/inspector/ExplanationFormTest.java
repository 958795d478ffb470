package org.casewright.ui.inspector;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Scope;
import org.casewright.session.edits.Removals;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Item;
import org.junit.jupiter.api.Test;

class ExplanationFormTest {

  private final Inspecting person = Inspecting.example("nottingham-2022");

  private void explain(Scope scope) {
    var last = person.now().timeline().year(7);
    person.at(
        new Selection.Explained(
            FigureQuery.of(Figure.GROSS_BENEFIT).in(last).of(scope), List.of()));
  }

  @Test
  void itLeadsDownToAnAssumptionAndBackUp() {
    explain(Scope.ALL);
    var whole = person.model().title();
    assertThat(person.actions()).noneMatch(action -> action.label().startsWith("Back to"));
    var deep = 0;
    while (person.actions().noneMatch(action -> action.label().equals("Show the assumption"))) {
      person.press("Explain");
      assertThat(++deep).isLessThan(8);
    }
    assertThat(requireNonNull(person.model().worth()).formula()).isEqualTo(whole);
    person.press("Back to " + whole);
    assertThat(person.model().worth()).as("what stands above already").isNull();
    assertThat(person.model().title()).isEqualTo(whole);
    while (person.actions().noneMatch(action -> action.label().equals("Show the assumption"))) {
      person.press("Explain");
    }
    person.press("Show the assumption");
    assertThat(person.desk.shown().selection())
        .isInstanceOfSatisfying(
            Selection.Of.class, of -> assertThat(of.thing()).isInstanceOf(Thing.Assumption.class));
  }

  @Test
  void itSaysOfWhichPartTheFigureIs() {
    explain(Scope.ALL);
    assertThat(person.model().eyebrow()).isEqualTo("How it comes about");
    explain(Scope.workstream("fostering"));
    assertThat(person.model().eyebrow()).isEqualTo("How it comes about · Fostering");
  }

  @Test
  void itIsLeftByItsButtonForWhatWasThereBefore() {
    person.at(Selection.workstream("fostering"));
    explain(Scope.ALL);
    assertThat(ways()).containsExactly("Leave the explanation");
    person.press("Explain");
    assertThat(ways()).as("where it was").startsWith("Leave the explanation").hasSize(2);
    person.press("Leave the explanation");
    assertThat(person.desk.shown().selection()).isEqualTo(Selection.workstream("fostering"));
  }

  private List<String> ways() {
    return person.item(Item.Actions.class, "up").actions().stream().map(Action::label).toList();
  }

  @Test
  void itSaysExactlyWhatFosterCarersAreWorth() {
    explain(Scope.opportunity("foster-carers"));
    assertThat(person.item(Item.Words.class, "words").heading()).isEqualTo("£1.26m");
    var query =
        FigureQuery.of(Figure.GROSS_BENEFIT)
            .in(person.now().timeline().year(7))
            .of(Scope.opportunity("foster-carers"));
    assertThat(person.desk.now().answer(query).number().orElseThrow())
        .isCloseTo(1_261_146, within(0.5));
  }

  @Test
  void whatItExplainsMayGoFromTheCase() {
    explain(Scope.opportunity("foster-carers"));
    person.session.edit(
        "Remove",
        Removals.options(person.now(), new Thing.Opportunity("foster-carers")).getFirst().edit());
    assertThat(person.model().title()).isNotBlank();
    assertThat(person.desk.shown().selection()).isNotInstanceOf(Selection.Explained.class);

    person.at(
        new Selection.Explained(
            FigureQuery.of(Figure.DO_NOTHING).of(Scope.budgetLine("childrens-services")),
            List.of()));
    assertThat(person.model().title()).isNotBlank();
    person.session.edit(
        "Remove",
        Removals.options(person.now(), new Thing.BudgetLine("childrens-services"))
            .getFirst()
            .edit());
    assertThat(person.model().title()).isNotBlank();
  }
}
