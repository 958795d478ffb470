package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An opportunity or a cost that is chosen in the medium-term plan is edited like any other.
class InThePlanTest {

  private final Inspecting person = Inspecting.example("nottingham-2022");

  private static Stream<Thing> things() {
    var written = Inspecting.example("nottingham-2022").now();
    return Stream.of(
        new Thing.Opportunity(written.opportunities().getFirst().id()),
        new Thing.Cost(written.costs().getLast().id()));
  }

  @ParameterizedTest
  @MethodSource("things")
  void itsNumbersAreDragged(Thing thing) {
    person.at(new Selection.InPlan(thing));
    var fields = Inspecting.fields(person.inspector);
    assertThat(fields).isNotEmpty();
    var before = person.now();
    for (var field : fields) {
      var id = field.assumption();
      var entry = field.entries().getFirst();
      var low = BigDecimal.valueOf(entry.slide().low());
      var numbers = person.inspector.numbers();
      numbers.onGrab(id);
      numbers.onSlide(id, 0, low.compareTo(entry.value()) == 0 ? low.add(BigDecimal.ONE) : low);
      numbers.onRelease(id);
      assertThat(person.now()).as(id).isNotEqualTo(before);
      person.session.undo();
      assertThat(person.now()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("things")
  void whatCanBeDoneWithItIsWhatCanBeDoneWithItInTheTree(Thing thing) {
    person.at(thing);
    var form = person.model();
    var can = Arrays.stream(Command.values()).filter(this::isOfThing).toList();
    assertThat(can).contains(Command.DUPLICATE, Command.REMOVE);
    person.at(new Selection.InPlan(thing));
    assertThat(Arrays.stream(Command.values()).filter(this::isOfThing))
        .containsExactlyElementsOf(can);
    assertThat(person.model().title()).isEqualTo(form.title());
  }

  private boolean isOfThing(Command command) {
    return command.menu() == Command.Menu.CASE && command.isEnabled(person.desk);
  }
}
