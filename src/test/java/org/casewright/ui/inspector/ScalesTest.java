package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casewright.library.Templates;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Scenario;
import org.casewright.model.Timeline;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Slide;
import org.junit.jupiter.api.Test;

/// The slider of a number runs over the same scale as long as what it has to show has room there.
class ScalesTest {

  private final BusinessCase made =
      Templates.find("net-foster-carers")
          .orElseThrow()
          .addTo(BusinessCase.of("New", Timeline.of(2025, 5)));
  private final Inspecting person =
      new Inspecting(made).at(Selection.opportunity(made.opportunities().getFirst().id()));

  private Slide scale() {
    var field = person.item(Item.OfAssumption.class, "number-carers").field();
    return field.entries().getFirst().slide();
  }

  private void type(String number) {
    person.inspector.numbers().onType("carers", 0, number);
    person.inspector.numbers().onCommit("carers");
  }

  @Test
  void itStaysWhenTheNumberIsTypedSavedAndReplaced() {
    var first = scale();
    type("11");
    assertThat(scale()).isEqualTo(first);
    person.session.saved(person.session.draft("", ""), Path.of("new.case.json"), null);
    assertThat(scale()).as("after a save").isEqualTo(first);

    person.session.edit("Add", c -> Listing.SCENARIOS.added(c, Scenario.of("low", "Low")));
    person.under("low");
    type("14");
    assertThat(scale()).as("in another scenario").isEqualTo(first);
    person.under(person.now().plan().id());
    assertThat(scale()).isEqualTo(first);
  }

  @Test
  void itStaysWhereTheNumberIsNothingAndCouldNotBeLess() {
    var first = scale();
    type("0");
    assertThat(scale()).isEqualTo(first);
  }

  @Test
  void itGrowsWhereTheNumberHasNoRoomAndShrinksWhereItIsLostInIt() {
    var first = scale();
    type("5000");
    assertThat(scale().high()).isGreaterThan(5000);
    type("11");
    assertThat(scale().high()).isLessThan(3 * first.high());
  }
}
