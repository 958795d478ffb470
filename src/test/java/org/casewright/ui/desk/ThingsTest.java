package org.casewright.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Opportunity;
import org.casewright.model.Series;
import org.casewright.model.Workstream;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.session.edits.Removals;
import org.casewright.session.edits.Thing;
import org.junit.jupiter.api.Test;

class ThingsTest {

  private final Session session = session("nottingham-2022");
  private final Desk desk = new Desk(session, Runnable::run);
  private final List<Message> said = new ArrayList<>();

  ThingsTest() {
    desk.onSay(said::add);
  }

  private static Session session(String example) {
    return new Session(
        Examples.open(example), new Origin.Example(example), InstantSource.fixed(Instant.EPOCH));
  }

  private void select(Selection selection) {
    desk.show(shown -> shown.withSelection(selection));
  }

  private void act(Command command) {
    assertThat(command.isEnabled(desk)).as(command.text()).isTrue();
    Things.act(desk, command);
  }

  private List<String> opportunities() {
    return desk.businessCase().opportunities().stream().map(Opportunity::id).toList();
  }

  @Test
  void whatIsNewIsShownAtOnceOnEveryPage() {
    // Steps are captured, and versions named, by commands of the window.
    for (var page : EnumSet.complementOf(EnumSet.of(Page.STORY, Page.VERSIONS))) {
      var before = Thing.all(desk.businessCase());
      Things.addition(desk, page).run().run();
      var added = new ArrayList<>(Thing.all(desk.businessCase()));
      added.removeAll(before);
      assertThat(added).as(page.title()).contains(chosen());
      assertThat(session.undoLabel()).startsWith("Add ").contains("New ");
    }
  }

  private Thing chosen() {
    return ((Selection.Of) desk.shown().selection()).thing();
  }

  @Test
  void aDuplicateStandsAfterItsOriginalAndIsShown() {
    select(Selection.opportunity("beds"));
    var figure = desk.now();
    act(Command.DUPLICATE);
    assertThat(opportunities()).endsWith("beds", chosen().id());
    assertThat(chosen().label(desk.businessCase())).isEqualTo("More block residential beds (copy)");
    assertThat(desk.now()).isNotSameAs(figure);
  }

  @Test
  void thingsMoveWithinTheirListAndNoFarther() {
    select(Selection.workstream(desk.businessCase().workstreams().getFirst().id()));
    assertThat(Command.MOVE_UP.isEnabled(desk)).isFalse();
    var names = desk.businessCase().workstreams().stream().map(Workstream::id).toList();
    act(Command.MOVE_DOWN);
    assertThat(desk.businessCase().workstreams().stream().map(Workstream::id))
        .startsWith(names.get(1), names.get(0));
    assertThat(session.undoLabel()).startsWith("Move down: ");
    act(Command.MOVE_UP);
    assertThat(desk.businessCase()).isEqualTo(session.saved());
  }

  /// Its list is by date: there a move would change nothing that is seen.
  @Test
  void aMilestoneMovesByItsDateAlone() {
    Things.addition(desk, Page.MILESTONES).run().run();
    Things.addition(desk, Page.MILESTONES).run().run();
    assertThat(Command.MOVE_UP.whyNot(desk))
        .hasValue("Milestones stand by their dates. Change its date instead.");
    assertThat(Things.actions(desk, desk.shown().selection()))
        .extracting(Action::label)
        .containsExactly("Duplicate", "Remove…");
  }

  @Test
  void whatNothingUsesGoesAtOnce() {
    Things.addition(desk, Page.MILESTONES).run().run();
    act(Command.REMOVE);
    assertThat(said).isEmpty();
    assertThat(desk.businessCase()).isEqualTo(session.saved());
    assertThat(desk.shown().selection()).isEqualTo(new Selection.All(Page.MILESTONES));
  }

  @Test
  void whatIsInUseIsAskedAboutWithItsUsesAndEveryWay() {
    var thing = new Thing.Assumption("agency-foster-week");
    select(new Selection.Of(thing));
    act(Command.REMOVE);

    var message = said.getFirst();
    assertThat(message.title()).isEqualTo("Remove “Agency foster placement”?");
    assertThat(message.sentences())
        .containsAll(Removals.usesOf(desk.businessCase(), thing))
        .anyMatch(sentence -> sentence.contains("More foster carers, net"));
    var ways = Removals.options(desk.businessCase(), thing);
    assertThat(message.choices())
        .extracting(Message.Choice::text)
        .startsWith(ways.getFirst().label())
        .hasSize(ways.size() + 1)
        .endsWith("Keep it");
    assertThat(message.escape().text()).isEqualTo("Keep it");
    assertThat(session.canUndo()).as("nothing yet").isFalse();
    message.choices().getFirst().action().run();
    assertThat(desk.businessCase().assumption("agency-foster-week")).isEmpty();
    assertThat(session.undoLabel()).isEqualTo(ways.getFirst().label());
  }

  @Test
  void everyThingOfEveryExampleIsRemovedOrSaysWhyNot() {
    for (var name : Examples.names()) {
      var other = new Desk(session(name), Runnable::run);
      var asked = new ArrayList<Message>();
      other.onSay(asked::add);
      for (var thing : Thing.all(other.businessCase())) {
        other.show(shown -> shown.withSelection(new Selection.Of(thing)));
        var remove = Things.actions(other, other.shown().selection()).getLast();
        if (remove.why() == null) {
          remove.run().run();
          asked.forEach(message -> message.choices().getFirst().action().run());
          asked.clear();
          assertThat(thing.isIn(other.businessCase())).as(thing + " of " + name).isFalse();
          other.session().undo();
        } else {
          assertThat(remove.why()).endsWith(".");
        }
      }
    }
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    assertThat(Things.change(desk, "No title", c -> c.withWorkstreams(List.of()))).isFalse();
    assertThat(said.getFirst().sentences()).isNotEmpty();
    assertThat(session.canUndo()).isFalse();
  }

  @Test
  void everyFindingLeadsToSomethingThatIsThereAndFixesApply() {
    for (var name : Examples.names()) {
      var other = new Desk(session(name), Runnable::run);
      for (var finding : other.findings()) {
        var place = Places.of(other.businessCase(), finding.where());
        other.show(shown -> shown.withSelection(place));
        assertThat(other.shown().selection()).as(finding.where()).isEqualTo(place);
        if (finding.where().contains("[")) {
          assertThat(place).as(finding.where()).isInstanceOf(Selection.Of.class);
        }
        var fix = finding.fix();
        if (fix != null) {
          assertThat(other.edit(fix.label(), fix.change())).isEmpty();
          assertThat(other.findings()).as(fix.label()).doesNotContain(finding);
          other.session().undo();
        }
      }
    }
  }

  @Test
  void aPinnedStateIsWhatIsComparedWithUntilItIsUnpinned() {
    volume("36");
    desk.pin();
    var pinned = desk.businessCase();
    volume("37");
    volume("38");
    assertThat(before()).isEqualTo(pinned);
    assertThat(Command.PIN.text(desk)).isEqualTo("Unpin");
    session.undo();
    assertThat(before()).isEqualTo(pinned);
    desk.pin();
    assertThat(value(before())).isEqualByComparingTo("36");
  }

  private void volume(String number) {
    desk.edit(number, c -> c.withValue("target", "edge-children", Series.of(number)));
  }

  private BusinessCase before() {
    return Objects.requireNonNull(desk.before()).resolved().written();
  }

  private static BigDecimal value(BusinessCase businessCase) {
    return businessCase.assumption("edge-children").orElseThrow().value().held(0);
  }

  @Test
  void aScenarioThatIsRemovedIsNoLongerShown() {
    desk.show(shown -> shown.withScenario("slip-6"));
    select(Selection.scenario("slip-6"));
    act(Command.REMOVE);
    said.forEach(message -> message.choices().getFirst().action().run());
    assertThat(desk.shown().scenario()).isEqualTo("target");
    assertThat(desk.shown().selection()).isEqualTo(new Selection.All(Page.SCENARIOS));
  }

  @Test
  void anotherScenarioBecomesThePlanInOneStep() {
    var businessCase = desk.businessCase();
    Things.makePlan(desk, "stretch");
    assertThat(desk.businessCase().plan().id()).isEqualTo("stretch");
    assertThat(desk.session().undoLabel()).isEqualTo("Make Stretch the plan");
    assertThat(Command.MAKE_PLAN.isEnabled(desk)).as("the former plan is still shown").isTrue();
    desk.session().undo();
    assertThat(desk.businessCase()).isEqualTo(businessCase);
    assertThat(Command.MAKE_PLAN.isEnabled(desk)).isFalse();
  }
}
