package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Keyed;
import org.casewright.model.Place;
import org.casewright.model.Series;
import org.casewright.model.Use;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.FieldMaker;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.NumberEdits;
import org.jspecify.annotations.Nullable;

/// What every form of the inspector is made from.
///
/// @param numbers what has been typed into fields and dragged so far
/// @param seeker looks for what numbers must be
record Looking(Desk desk, NumberEdits numbers, Seeker seeker) {

  BusinessCase businessCase() {
    return desk.businessCase();
  }

  /// The value of an assumption under the scenario shown.
  Series inForce(Assumption assumption) {
    return businessCase().inForce(desk.shown().scenario()).valueOf(assumption);
  }

  /// Makes items of something with a name, by which undo calls it.
  Editing editing(String subject) {
    return new Editing(desk, subject);
  }

  FieldMaker fields(String user) {
    return FieldMaker.of(desk, user, numbers);
  }

  /// The field of an assumption at one place.
  Item.OfAssumption number(Place place, String assumption, String user) {
    return new Item.OfAssumption(fields(user).field(new Use(place, assumption, user, "")));
  }

  /// A button that shows something else.
  Action show(String label, Selection selection) {
    return Action.of(label, () -> desk.show(shown -> shown.withSelection(selection)));
  }

  /// A button that goes back to what was looked at before a question was asked.
  Action leave(String label) {
    return new Action(label, desk::leaveQuestion, null, "Esc");
  }

  /// A button that asks what a number must be for a figure to reach a target.
  Action seek(String label) {
    return new Action(
        label,
        () -> desk.carryOut(Command.SEEK),
        null,
        "What must a number be for a figure to reach a target?");
  }

  /// Every word of a closed list, as options.
  static <E extends Enum<E> & Keyed> List<Item.Option> options(
      Class<E> list, Function<E, String> label) {
    return Arrays.stream(list.getEnumConstants())
        .map(each -> new Item.Option(each.key(), label.apply(each)))
        .toList();
  }

  /// Things of the case as options, after “none”, which `none` names.
  static <T> List<Item.Option> optionsOrNone(
      String none, List<T> things, Function<T, String> id, Function<T, String> name) {
    return Stream.concat(Stream.of(new Item.Option("", none)), options(things, id, name).stream())
        .toList();
  }

  /// Things of the case as options.
  static <T> List<Item.Option> options(
      List<T> things, Function<T, String> id, Function<T, String> name) {
    return things.stream().map(each -> new Item.Option(id.apply(each), name.apply(each))).toList();
  }

  /// A form of sections, without inclusion or worth.
  static InspectorModel model(
      Selection selection, String eyebrow, String title, Form.Section... sections) {
    return new InspectorModel(selection, eyebrow, title, null, Form.of(sections), null);
  }

  /// A list that leaves out what is null.
  @SafeVarargs
  static <T> List<T> present(@Nullable T... items) {
    var present = new ArrayList<T>();
    for (var item : items) {
      if (item != null) {
        present.add(item);
      }
    }
    return present;
  }
}
