package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.checks.Alike;
import org.casewright.engine.RandomCases;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Item;
import org.junit.jupiter.api.Test;

/// Whatever is in a case can be looked at under every scenario, and nothing in any form fails.
class EverythingOpensTest {

  private static Stream<BusinessCase> cases(int random) {
    return Stream.concat(Examples.names().stream().map(Examples::open), RandomCases.first(random));
  }

  private static List<Selection> all(Inspecting person) {
    var all = new ArrayList<Selection>();
    Thing.all(person.now()).forEach(thing -> all.add(new Selection.Of(thing)));
    all.add(Selection.Whole.COSTS);
    all.add(Selection.Whole.PROGRAMME);
    for (var page : Page.values()) {
      all.add(new Selection.All(page));
    }
    IntStream.range(0, person.desk.findings().size())
        .forEach(index -> all.add(new Selection.OfFinding(index)));
    Alike.of(person.desk.findings()).forEach(each -> all.add(Selection.OfFindings.of(each)));
    var last = person.now().timeline().year(person.now().timeline().years() - 1);
    for (var figure : List.of(Figure.NET_BENEFIT, Figure.CASHABLE)) {
      all.add(new Selection.Explained(FigureQuery.of(figure).in(last), List.of()));
      all.add(new Selection.Explained(FigureQuery.of(figure).in(last), List.of(0, 0, 9)));
    }
    return all;
  }

  @Test
  void everyThingOfEveryCaseOpensInEveryScenario() {
    cases(50)
        .forEach(
            businessCase -> {
              var person = new Inspecting(businessCase);
              for (var scenario : businessCase.allScenarios()) {
                person.under(scenario.id());
                for (var selection : all(person)) {
                  var model = person.at(selection).model();
                  assertThat(model.title()).as("title of %s", selection).isNotBlank();
                  for (var section : model.form().sections()) {
                    assertThat(section.items().stream().map(Item::key))
                        .as("keys of %s in %s", selection, businessCase.title())
                        .doesNotHaveDuplicates();
                  }
                }
              }
            });
  }

  @Test
  void nothingThatCanBeTypedChosenOrPressedFails() {
    Stream.concat(
            Stream.of("nottingham-2022", "kent-2015").map(Examples::open), RandomCases.first(5))
        .forEach(
            businessCase -> {
              var person = new Inspecting(businessCase);
              var scenarios = businessCase.allScenarios();
              for (var scenario : List.of(scenarios.getFirst(), scenarios.getLast())) {
                person.under(scenario.id());
                for (var selection : fewOfEachKind(all(person))) {
                  tryAll(person, scenario.id(), selection);
                }
              }
            });
  }

  /// One test tries them all out, so that of things of one kind the first and the last must do.
  private static List<Selection> fewOfEachKind(List<Selection> all) {
    var kinds = new LinkedHashMap<Object, List<Selection>>();
    for (var each : all) {
      var kind = each instanceof Selection.Of(var thing) ? thing.getClass() : each.getClass();
      kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(each);
    }
    return kinds.values().stream()
        .flatMap(kind -> Stream.of(kind.getFirst(), kind.get(kind.size() / 2), kind.getLast()))
        .distinct()
        .toList();
  }

  private static void tryAll(Inspecting person, String scenario, Selection selection) {
    var items = person.at(selection).model().form().items().toList();
    for (var item : items) {
      switch (item) {
        case Item.Line line -> {
          tried(person, scenario, selection, line.key(), line.change(), "12.5");
          tried(person, scenario, selection, line.key(), line.change(), "x.y; 1.2.3% after 1..2");
          tried(person, scenario, selection, line.key(), line.change(), "");
        }
        case Item.Amounts amounts -> {
          var entry = amounts.entries().getFirst();
          for (var typed : List.of("12.5", "-7", "x", "")) {
            tried(person, scenario, selection, amounts.key(), entry.change(), typed);
          }
        }
        case Item.Choice choice ->
            firstAndLast(choice.options())
                .forEach(
                    option ->
                        tried(
                            person,
                            scenario,
                            selection,
                            choice.key(),
                            choice.change(),
                            option.id()));
        default ->
            Inspecting.actions(item)
                .forEach(
                    action -> {
                      if (action.why() == null) {
                        tried(
                            person,
                            scenario,
                            selection,
                            action.label(),
                            _ -> {
                              action.run().run();
                              return List.of();
                            },
                            "");
                      }
                    });
      }
    }
  }

  private static Stream<Item.Option> firstAndLast(List<Item.Option> options) {
    return Stream.of(options.getFirst(), options.get(options.size() / 2), options.getLast())
        .distinct();
  }

  /// Does it, looks at what has come of it, and takes it back.
  private static void tried(
      Inspecting person,
      String scenario,
      Selection selection,
      String what,
      Item.Change change,
      String typed) {
    var before = person.now();
    try {
      var sentences = change.to(typed);
      if (!sentences.isEmpty()) {
        assertThat(person.now()).isSameAs(before);
        assertThat(sentences).allMatch(sentence -> sentence.matches("(?s)[A-Z“£0-9].*[.?]"));
      }
      person.model();
      while (person.session.canUndo()) {
        assertThat(person.session.undoLabel()).isNotBlank().doesNotContain("null");
        person.session.undo();
      }
      person.under(scenario).at(selection);
      assertThat(person.now()).isEqualTo(before);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(
          "%s of %s under %s of %s, given “%s”"
              .formatted(what, selection, scenario, before.title(), typed),
          e);
    }
  }
}
