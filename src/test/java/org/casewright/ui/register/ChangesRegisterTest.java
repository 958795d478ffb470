package org.casewright.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Series;
import org.casewright.session.edits.Additions;
import org.casewright.ui.desk.Against;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.main.MainController;
import org.junit.jupiter.api.Test;

class ChangesRegisterTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  private final Desk desk =
      new Desk(MainController.exampleSession("nottingham-2022", CLOCK), Runnable::run);
  private final RegisterController controller = new RegisterController(desk, Aside.NONE);

  private void set(String assumption, String value) {
    desk.edit(
        assumption + " " + value, c -> c.withValue(c.plan().id(), assumption, Series.of(value)));
  }

  private static BusinessCase with(BusinessCase in, String assumption, String value) {
    return in.withValue(in.plan().id(), assumption, Series.of(value));
  }

  private String number() {
    return desk.businessCase().opportunities().getFirst().uses().getFirst().assumption();
  }

  private String another() {
    return desk.businessCase().opportunities().getLast().uses().getFirst().assumption();
  }

  private Register.Row row(String words) {
    return controller.model().rows().stream()
        .filter(row -> row.words().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private String label(String id) {
    return desk.businessCase().assumption(id).orElseThrow().label();
  }

  @Test
  void nothingHasChangedAtFirst() {
    desk.compareWith(new Against.Saved());
    assertThat(controller.model().rows()).isEmpty();
    assertThat(controller.model().empty())
        .isEqualTo("Nothing has changed against the case as it was opened.");
  }

  @Test
  void everyChangeSinceTheSaveStandsWithWhatItDoesAloneAndTogetherTheyAreTheTotal() {
    var first = number();
    var second = another();
    set(first, "1");
    set(second, "2");
    desk.compareWith(new Against.Saved());
    assertThat(row("2 differences, together").cells().getLast().text()).matches("[+−]£.*");
    assertThat(row(label(first) + ":").cells().get(1).text()).matches("[+−]£.*");
    assertThat(row("What they do only together")).isNotNull();
  }

  @Test
  void oneChangeIsPutBackAndTheOthersStay() {
    var first = number();
    var second = another();
    var before = desk.businessCase();
    set(first, "1");
    set(second, "2");
    desk.compareWith(new Against.Saved());
    row(label(first) + ":").actions().getFirst().run().run();
    assertThat(desk.businessCase().assumption(first)).isEqualTo(before.assumption(first));
    assertThat(desk.businessCase().assumption(second).orElseThrow().value())
        .isEqualTo(Series.of("2"));
    assertThat(desk.session().undoLabel()).contains("Put back", label(first));
    desk.session().undo();
    assertThat(desk.businessCase().assumption(first).orElseThrow().value())
        .isEqualTo(Series.of("1"));
  }

  @Test
  void oneChangeOfAnotherFileIsTakenOver() {
    var first = number();
    var second = another();
    var other = with(with(desk.businessCase(), first, "1"), second, "2");
    desk.compareWith(new Against.Other("theirs.case.json", other));
    assertThat(controller.model().help()).contains("theirs.case.json");
    row(label(first) + ":").actions().getFirst().run().run();
    assertThat(desk.businessCase().assumption(first)).isEqualTo(other.assumption(first));
    assertThat(desk.businessCase().assumption(second)).isNotEqualTo(other.assumption(second));
    assertThat(controller.model().rows())
        .noneMatch(row -> row.words().contains(label(first) + ":"));
  }

  @Test
  void everythingOfAnotherFileIsTakenOverButItsHistory() {
    var other = with(desk.businessCase(), number(), "1");
    desk.compareWith(new Against.Other("theirs.case.json", other));
    controller.model().actions().stream()
        .filter(each -> each.label().equals("Take everything over"))
        .findFirst()
        .orElseThrow()
        .run()
        .run();
    assertThat(desk.businessCase()).isEqualTo(other);
    assertThat(controller.model().rows()).isEmpty();
  }

  @Test
  void aNamedVersionIsComparedWithAndWhatIsPutBackKeepsTheVersions() {
    var added = Additions.version(desk.businessCase(), "Cabinet", Instant.EPOCH, "Jo");
    desk.edit("Version", _ -> added.after());
    var first = number();
    set(first, "1");
    desk.compareWith(new Against.Named(added.thing().id()));
    assertThat(controller.model().help()).contains("“Cabinet”");
    row(label(first) + ":").actions().getFirst().run().run();
    assertThat(desk.businessCase()).isEqualTo(added.after());
    assertThat(desk.businessCase().versions()).hasSize(1);
  }

  @Test
  void withoutTheVersionItComparesWithWhatWasSaved() {
    var added = Additions.version(desk.businessCase(), "Cabinet", Instant.EPOCH, "Jo");
    desk.edit("Version", _ -> added.after());
    desk.compareWith(new Against.Named(added.thing().id()));
    desk.edit("Gone", c -> Listing.VERSIONS.without(c, List.of(added.thing().id())));
    assertThat(desk.against()).isEqualTo(new Against.Saved());
  }

  @Test
  void aChangeInAScenarioIsWorthSomethingInThatScenario() {
    var first = number();
    desk.edit("Stretch", c -> c.withValue("stretch", first, Series.of("99")));
    desk.compareWith(new Against.Saved());
    var words = label(first);
    assertThat(row(words).cells().getLast().text()).as("of the plan").isEqualTo("–");
    desk.show(shown -> shown.withScenario("stretch"));
    assertThat(row(words).cells().getLast().text()).matches("\\+£.*");
    assertThat(controller.model().help()).endsWith("alone does in Stretch.");
  }
}
