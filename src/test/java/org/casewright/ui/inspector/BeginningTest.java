package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.model.BusinessCase;
import org.casewright.model.Timeline;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Item;
import org.junit.jupiter.api.Test;

/// Beside a list, the inspector asks only for what can be done there.
class BeginningTest {

  private static String words(Inspecting person, Page page) {
    person.at(new Selection.All(page));
    return person.item(Item.Words.class, "choose").words();
  }

  @Test
  void nobodyIsAskedToChooseWhereThereIsNothing() {
    var empty = new Inspecting(BusinessCase.of("Empty", Timeline.of(2025, 3)));
    for (var page : Page.values()) {
      if (page != Page.CHART) {
        assertThat(words(empty, page)).as("%s", page).doesNotContain("Choose one");
      }
    }
  }

  @Test
  void everyListSaysWhatCanBeDoneNextAndDoesIt() {
    var nottingham = Inspecting.example("nottingham-2022");
    for (var page : Page.values()) {
      if (page != Page.CHART) {
        nottingham.at(new Selection.All(page));
        assertThat(nottingham.item(Item.Actions.class, "begin").actions())
            .as("%s", page)
            .hasSizeBetween(1, 3);
      }
    }
    nottingham.at(new Selection.All(Page.RISKS)).press("Add a risk");
    assertThat(nottingham.now().risks()).hasSize(1);
    nottingham.at(new Selection.All(Page.FINDINGS)).press("See the first one");
    assertThat(nottingham.desk.shown().selection()).isEqualTo(new Selection.OfFinding(0));
    var kent = Inspecting.example("kent-2014").at(new Selection.All(Page.FINDINGS));
    kent.press("See the first one");
    assertThat(kent.model().title())
        .as("six stand in one row")
        .isEqualTo("Budget lines not filled in");
    assertThat(
            Inspecting.example("nottingham-2022")
                .at(new Selection.All(Page.HISTORY))
                .action("Undo")
                .why())
        .isEqualTo("There is nothing to take back.");

    var empty = new Inspecting(BusinessCase.of("Empty", Timeline.of(2025, 3)));
    assertThat(empty.at(Selection.Whole.NOTHING).actions().map(Action::label))
        .containsExactly("Add a workstream", "Add an opportunity…");
  }

  @Test
  void aListOfThingsAsksToChooseOneAndTheListOfChangesDoesNot() {
    var nottingham = Inspecting.example("nottingham-2022");
    assertThat(words(nottingham, Page.ASSUMPTIONS)).startsWith("Choose one");
    assertThat(words(nottingham, Page.FINDINGS)).startsWith("Choose one");
    nottingham.session.edit("Call it so", c -> c.withTitle("So"));
    assertThat(words(nottingham, Page.HISTORY)).startsWith("Right-click a change");
  }
}
