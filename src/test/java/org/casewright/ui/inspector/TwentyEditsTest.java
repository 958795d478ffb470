package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casewright.file.CaseFile;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.junit.jupiter.api.Test;

/// Whatever is done can be undone, to the last byte of the file.
class TwentyEditsTest {

  private final Inspecting person = Inspecting.example("nottingham-2022");

  private String file() {
    return new String(CaseFile.write(person.now()), StandardCharsets.UTF_8);
  }

  private void number(String assumption, String typed) {
    person.inspector.numbers().onType(assumption, 0, typed);
    person.inspector.numbers().onCommit(assumption);
  }

  private void remove(Thing thing) {
    person.at(thing);
    Things.act(person.desk, Command.REMOVE);
    if (!person.said.isEmpty()) {
      person.said.removeLast().choices().getFirst().action().run();
    }
  }

  private List<Runnable> edits() {
    return List.of(
        () -> number("edge-children", "41"),
        () -> person.type("name", "Keep children at home"),
        () -> person.press("Would have happened anyway"),
        () -> person.choose("shape", "stepped"),
        () -> person.type("step-1", 0, "9"),
        () -> person.type("cashable", "0.0"),
        () -> person.type("avoidance", "80"),
        () -> Things.act(person.desk, Command.DUPLICATE),
        () -> Things.act(person.desk, Command.MOVE_UP),
        () -> remove(new Thing.Opportunity("repeat-cp")),
        () -> remove(new Thing.Assumption("agency-foster-week")),
        () -> Things.addition(person.desk, Page.SCENARIOS).run().run(),
        () -> person.press("Show this scenario"),
        () -> person.at(Selection.opportunity("beds")).type("avoidance", "10"),
        () -> number("block-occupancy", "90"),
        () -> person.inspector.onInclude(false),
        () -> person.at(Selection.Whole.PROGRAMME).type("title", "Ours"),
        () -> person.type("inflation", "2; 3"),
        () -> person.type("bias-cost", 3, "12"),
        () -> person.press("Adjust nothing"),
        () -> person.at(new Thing.BudgetLine("childrens-services")).choose("budget-kind", "typed"),
        () -> person.type("budget-values", 3, "1m"),
        () -> Things.addition(person.desk, Page.RISKS).run().run(),
        () -> remove(new Thing.Scenario("stretch")),
        () -> remove(new Thing.Workstream("fostering")));
  }

  @Test
  void twentyMixedEditsAreUndoneToTheSameFileAndDoneAgain() {
    var before = file();
    edits().forEach(Runnable::run);
    var after = file();
    assertThat(after).isNotEqualTo(before);
    assertThat(person.session.changes()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(person.session.changes())
        .allSatisfy(change -> assertThat(change.label()).isNotBlank().doesNotContain("null"));

    while (person.session.canUndo()) {
      person.session.undo();
      person.model();
    }
    assertThat(file()).isEqualTo(before);
    assertThat(person.session.isDirty()).isFalse();

    while (person.session.canRedo()) {
      person.session.redo();
      person.model();
    }
    assertThat(file()).isEqualTo(after);
  }
}
