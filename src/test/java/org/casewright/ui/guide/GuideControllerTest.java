package org.casewright.ui.guide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.casewright.library.Examples;
import org.casewright.library.guide.Place;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.InFront;
import org.casewright.ui.guide.GuideModel.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuideControllerTest {

  private static final Place STORY = new Place("how-to/tell-a-story.md", "");
  private static final Place PRESENT = new Place("how-to/present.md", "");

  /// Shows nothing, and is as far down as it is told.
  private static final class Fake implements Display {
    private @Nullable GuideModel shown;
    private double scrolled;
    private int came;
    private String copied = "";
    private boolean closed;

    @Override
    public void show(GuideModel model) {
      shown = model;
    }

    @Override
    public void comeForward() {
      came++;
    }

    @Override
    public double scrolled() {
      return scrolled;
    }

    @Override
    public void copy(String words) {
      copied = words;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Fake display = new Fake();
  private final GuideController guide =
      new GuideController(new Desk(session, Runnable::run), _ -> display);

  private GuideModel shown() {
    return requireNonNull(display.shown);
  }

  private String here() {
    return shown().visit().place().anchor();
  }

  @Test
  void itOpensAtWhatIsInFrontAndComesForward() {
    guide.open(InFront.CHOSEN);
    assertThat(here()).isEqualTo("opportunity");
    assertThat(shown().canGoBack()).isFalse();
    guide.open(InFront.START);
    assertThat(here()).isEqualTo("start-page");
    assertThat(shown().canGoBack()).isTrue();
    assertThat(display.came).isEqualTo(2);
  }

  @Test
  void theWayBackLeadsToWhereOneHadScrolledAndForwardAgain() {
    guide.onFollow(STORY);
    display.scrolled = 0.4;
    guide.onFollow(PRESENT);
    display.scrolled = 0.7;

    guide.onBack();
    assertThat(shown().visit()).isEqualTo(new GuideModel.Visit(STORY, 0.4));
    assertThat(shown().canGoBack()).isFalse();
    assertThat(shown().canGoOn()).isTrue();

    guide.onForward();
    assertThat(shown().visit()).isEqualTo(new GuideModel.Visit(PRESENT, 0.7));
    guide.onForward();
    assertThat(shown().page().path()).as("there is no further way").isEqualTo(PRESENT.page());

    guide.onBack();
    guide.onFollow(new Place("guide/words.md", ""));
    assertThat(shown().canGoOn()).as("another way was taken").isFalse();
  }

  @Test
  void theSamePlaceAgainIsNoWay() {
    guide.onFollow(STORY);
    var turn = shown().turn();
    guide.onFollow(STORY);
    assertThat(shown().turn()).as("it is turned to anew").isGreaterThan(turn);
    assertThat(shown().canGoBack()).isFalse();
  }

  @Test
  void belowThePageThatIsShownStandItsSections() {
    guide.onFollow(STORY);
    assertThat(shown().rows()).noneMatch(row -> row.words().equals("Opportunity"));
    guide.open(InFront.CHOSEN);
    assertThat(shown().rows())
        .anyMatch(row -> row.kind() == Row.Kind.SECTION && row.words().equals("Opportunity"));
    assertThat(shown().rows().get(shown().here()).words()).isEqualTo("Opportunity");
  }

  @Test
  void whatIsFoundStandsInPlaceOfTheContentsAndThePageStaysWhereItIs() {
    guide.open(InFront.CHOSEN);
    var turn = shown().turn();
    guide.onSeek("peak funding");
    assertThat(shown().rows().getFirst())
        .isEqualTo(
            new Row(
                Row.Kind.FOUND,
                "Peak funding",
                "The figures, one by one",
                new Place("guide/figures.md", "peak-funding")));
    assertThat(shown().turn()).isEqualTo(turn);
    guide.onSeek("peak zebra");
    assertThat(shown().rows()).isEmpty();
    guide.onSeek(" ");
    assertThat(shown().rows().getFirst().kind()).isEqualTo(Row.Kind.GROUP);
  }

  @Test
  void onceClosedItRemembersNothing() {
    guide.onFollow(STORY);
    guide.onFollow(PRESENT);
    guide.onSeek("fee");
    guide.onClose();
    assertThat(display.closed).isTrue();
    guide.onClosed();

    guide.open(InFront.CHOSEN);
    assertThat(shown().canGoBack()).isFalse();
    assertThat(shown().rows().getFirst().kind()).isEqualTo(Row.Kind.GROUP);
  }

  @Test
  void aSectionIsCopiedAsWords() {
    guide.open(InFront.HEADER);
    var page = shown().page();
    guide.onCopy(page.section(shown().visit().place()).orElseThrow());
    assertThat(display.copied)
        .startsWith("Menus and switches\n\nAt the top left")
        .contains("Real, Cash\tin the prices of one year, or in the pounds of each year");
  }
}
