package org.casewright.ui.inspector;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Field;
import org.casewright.ui.form.Item;

/// Somebody at the inspector: chooses, types, ticks and presses by the words on screen, and hears
/// what is said and offered.
final class Inspecting {

  final Session session;
  final Desk desk;
  final InspectorController inspector;
  final List<Message> said = new ArrayList<>();
  final List<Pick> offered = new ArrayList<>();

  Inspecting(BusinessCase businessCase) {
    session =
        new Session(
            businessCase,
            new Origin.Example("nottingham-2022"),
            InstantSource.fixed(Instant.EPOCH));
    desk = new Desk(session, Runnable::run);
    inspector = new InspectorController(desk, Aside.NONE);
    desk.onSay(said::add);
    desk.onPick(offered::add);
  }

  static Inspecting example(String name) {
    return new Inspecting(Examples.open(name));
  }

  Inspecting at(Selection selection) {
    desk.show(shown -> shown.withSelection(selection));
    return this;
  }

  Inspecting at(Thing thing) {
    return at(new Selection.Of(thing));
  }

  Inspecting under(String scenario) {
    desk.show(shown -> shown.withScenario(scenario));
    return this;
  }

  BusinessCase now() {
    return session.current();
  }

  InspectorModel model() {
    return inspector.model();
  }

  /// The numbers there are to be typed.
  static List<Field> fields(InspectorController inspector) {
    return inspector
        .model()
        .form()
        .items()
        .filter(Item.OfAssumption.class::isInstance)
        .map(item -> ((Item.OfAssumption) item).field())
        .toList();
  }

  <T extends Item> T item(Class<T> type, String key) {
    return model().form().item(type, key);
  }

  /// What stands in a line.
  String text(String line) {
    return item(Item.Line.class, line).text();
  }

  /// What is said when this is typed into a line.
  List<String> type(String line, String typed) {
    return item(Item.Line.class, line).change().to(typed);
  }

  /// What is said when this is typed into one of several numbers.
  List<String> type(String amounts, int entry, String typed) {
    return item(Item.Amounts.class, amounts).entries().get(entry).change().to(typed);
  }

  /// What is said when this is chosen.
  List<String> choose(String choice, String option) {
    return item(Item.Choice.class, choice).change().to(option);
  }

  /// The buttons there are, wherever they stand.
  Stream<Action> actions() {
    return model().form().items().flatMap(Inspecting::actions);
  }

  static Stream<Action> actions(Item item) {
    return switch (item) {
      case Item.OfAssumption(var field) ->
          field.more() == null ? Stream.empty() : field.more().get().stream();
      case Item.Slot slot -> slot.actions().stream();
      case Item.Actions row -> row.actions().stream();
      default -> Stream.empty();
    };
  }

  Action action(String label) {
    return actions()
        .filter(action -> action.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no button " + label));
  }

  void press(String label) {
    action(label).run().run();
  }

  /// Presses a button of the number with this id.
  void press(String assumption, String label) {
    actions(item(Item.OfAssumption.class, "number-" + assumption))
        .filter(action -> action.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no button " + label))
        .run()
        .run();
  }
}
