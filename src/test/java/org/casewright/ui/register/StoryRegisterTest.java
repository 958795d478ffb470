package org.casewright.ui.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.casewright.library.Examples;
import org.casewright.model.Listing;
import org.casewright.model.Series;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

class StoryRegisterTest {

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);
  private final RegisterController lists = new RegisterController(desk, Aside.NONE);
  private final String second = session.current().story().get(1).id();

  StoryRegisterTest() {
    desk.show(shown -> shown.withSelection(new Selection.All(Page.STORY)));
  }

  private String title(int row) {
    return lists.model().rows().get(row).cells().get(1).text();
  }

  @Test
  void titlesAreToldWithTheirFiguresAndFollowTheCase() {
    assertThat(title(1)).isEqualTo("Edge of care brings £6.3m of £11.2m a year");
    desk.edit("half", c -> c.withValue("target", "edge-children", Series.of("17")));
    assertThat(title(1)).isEqualTo("Edge of care brings £3.1m of £8.0m a year");
    assertThat(lists.model().rows()).noneMatch(row -> row.words().contains("{"));
  }

  @Test
  void theStepThatIsChosenIsSeenAsTheAudienceSeesIt() {
    assertThat(lists.preview()).isNull();
    desk.show(shown -> shown.withSelection(Selection.step(second)));
    var page = requireNonNull(lists.preview());
    assertThat(page.place()).isEqualTo("2 of 8");
    assertThat(page.slide().title()).isEqualTo(title(1));
    desk.edit("hide", c -> Listing.STORY.changed(c, second, s -> s.withHidden(true)));
    assertThat(requireNonNull(lists.preview()).place()).isEqualTo("hidden");
    assertThat(title(1)).startsWith("Hidden: Edge of care");
  }

  @Test
  void aRowIsMovedByHand() {
    requireNonNull(lists.model().rows().get(1).move()).accept(-1);
    assertThat(session.current().story().getFirst().id()).isEqualTo(second);
    assertThat(session.undoLabel()).startsWith("Move up: ").doesNotContain("{");
  }
}
