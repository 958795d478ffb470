package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.casewright.ui.desk.Appearance;
import org.casewright.ui.desk.Command;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// That nobody is left out: on every page each control has a name and a role, is large enough to
/// hit, is reached by Tab once and in the order it is read, is left again, and shows that it has
/// the keyboard. WCAG 2.2: 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 2.5.3, 2.5.8, 3.3.2, 4.1.2.
class ForEverybodyTest extends WindowTest {

  private static final int MOST_STOPS = 250;
  private static final int RING = 4;
  private static final String TABLE =
      "£m\t2022/23\t2023/24\nGross benefit\t0.81\t3.81\nNet benefit\t-2.4\t0.6";

  private final List<String> faults = new ArrayList<>();
  /// What is looked at in place of the window, where anything is.
  private @Nullable Scene presented;

  private void looksAt(String page) {
    settle();
    var here = new ArrayList<String>();
    here.addAll(onScreen(() -> Spoken.faults(root())));
    here.addAll(tabbed());
    here.forEach(each -> faults.add(page + ": " + each));
  }

  private void nothingIsWrong() {
    assertThat(faults).isEmpty();
  }

  private Node root() {
    return scene().getRoot();
  }

  /// What is looked at: the window, or a screen on which a story is told.
  private Scene scene() {
    return presented == null ? stage.getScene() : presented;
  }

  private static <T> T onScreen(Callable<T> asked) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, asked);
  }

  private @Nullable Node owner() {
    return onScreen(() -> scene().getFocusOwner());
  }

  /// Where Tab goes until it comes round.
  private List<Node> tour() {
    var stops = new ArrayList<Node>();
    for (var i = 0; i < MOST_STOPS; i++) {
      Hands.press(KeyCode.TAB);
      var owner = owner();
      if (owner == null || (!stops.isEmpty() && owner.equals(stops.getFirst()))) {
        return stops;
      }
      stops.add(owner);
      if (stops.size() > 1 && owner.equals(stops.get(stops.size() - 2))) {
        return stops;
      }
    }
    return stops;
  }

  private List<String> tabbed() {
    var takers = onScreen(() -> Spoken.takers(root()));
    var places = onScreen(() -> takers.stream().map(ForEverybodyTest::place).toList());
    var stops = tour();
    var found = new ArrayList<String>();
    takers.stream()
        .filter(taker -> !stops.contains(taker))
        .forEach(taker -> found.add("Tab does not reach " + Spoken.words(taker)));
    stops.stream()
        .filter(stop -> !takers.contains(stop))
        .filter(stop -> !stop.equals(root())) // where nothing else takes the keyboard
        .forEach(stop -> found.add("Tab goes astray to " + Spoken.words(stop)));
    if (new HashSet<>(stops).size() < stops.size()) {
      found.add("Tab is caught at " + Spoken.words(stops.getLast()));
    }
    takers.stream()
        .filter(stops::contains)
        .findFirst()
        .ifPresent(
            first -> {
              Collections.rotate(stops, -stops.indexOf(first));
            });
    var left = new HashSet<Node>();
    for (var i = 1; i < stops.size(); i++) {
      var before = stops.get(i - 1);
      var after = stops.get(i);
      var from = Spoken.part(before);
      var to = Spoken.part(after);
      if (from.equals(to)) {
        var one = takers.indexOf(before);
        var other = takers.indexOf(after);
        if (one >= 0 && other >= 0 && isBackwards(places.get(one), places.get(other))) {
          found.add(
              "Tab goes back from %s to %s".formatted(Spoken.words(before), Spoken.words(after)));
        }
      } else {
        left.add(from);
        if (left.contains(to)) {
          found.add(
              "Tab leaves %s and comes back to %s"
                  .formatted(Spoken.words(from), Spoken.words(after)));
        }
      }
    }
    return found;
  }

  private static boolean isBackwards(Bounds before, Bounds after) {
    var isAbove = after.getMaxY() <= before.getMinY() + 1;
    var isBeside = after.getMinX() >= before.getMaxX() - 1;
    var isInRow =
        Math.min(after.getMaxY(), before.getMaxY()) - Math.max(after.getMinY(), before.getMinY())
            > Math.min(after.getHeight(), before.getHeight()) / 2;
    var isLeft = after.getMaxX() <= before.getMinX() + 1;
    return (isAbove && !isBeside) || (isInRow && isLeft);
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// Whether two pixels around each stop of a page become something else when the keyboard comes,
  /// and the stop is in sight then.
  private void showsWhoHasTheKeyboard(String page) {
    settle();
    var number = tour().size();
    for (var i = 0; i < number; i++) {
      var owner = owner();
      if (owner == null) {
        faults.add(page + ": nobody has the keyboard");
        return;
      }
      settle();
      if (!onScreen(() -> isInSight(owner))) {
        faults.add(page + ": out of sight is " + Spoken.words(owner));
      }
      var with = onScreen(() -> around(owner));
      Hands.press(KeyCode.TAB);
      settle();
      var without = onScreen(() -> around(owner));
      var bounds = owner.getLayoutBounds();
      var changed = changed(with, without);
      if (number > 1 && changed < 1.4 * (bounds.getWidth() + bounds.getHeight()) * 2) {
        faults.add(
            "%s: %d pixels tell that %s of %.0f × %.0f has the keyboard"
                .formatted(
                    page, changed, Spoken.words(owner), bounds.getWidth(), bounds.getHeight()));
      }
    }
  }

  private WritableImage around(Node node) {
    var place = place(node);
    var parameters = new SnapshotParameters();
    parameters.setViewport(
        new Rectangle2D(
            Math.floor(place.getMinX()) - RING,
            Math.floor(place.getMinY()) - RING,
            Math.ceil(place.getWidth()) + 2 * RING,
            Math.ceil(place.getHeight()) + 2 * RING));
    return root().snapshot(parameters, null);
  }

  private static int changed(WritableImage one, WritableImage other) {
    var changed = 0;
    for (var y = 0; y < (int) Math.min(one.getHeight(), other.getHeight()); y++) {
      for (var x = 0; x < (int) Math.min(one.getWidth(), other.getWidth()); x++) {
        var before = one.getPixelReader();
        var after = other.getPixelReader();
        if (before.getArgb(x, y) != after.getArgb(x, y)
            && Contrast.between(before.getColor(x, y), after.getColor(x, y)) >= 3) {
          changed++;
        }
      }
    }
    return changed;
  }

  private static boolean isInSight(Node node) {
    var place = place(node);
    for (var around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane pane) {
        var window = pane.localToScene(pane.getLayoutBounds());
        if (place.getMinY() < window.getMinY() - 1
            || (place.getMaxY() > window.getMaxY() + 1 && place.getHeight() < window.getHeight())) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void theChartAndEveryKindOfThing() {
    looksAt("as it begins");
    for (var thing :
        List.of("More foster carers, net", "Fostering", "Costs", "Case", "SEN assessment")) {
      choose(thing);
      looksAt(thing);
    }
    nothingIsWrong();
  }

  @Test
  void anOpportunityWithAllThatIsFoldedOpen() {
    choose("More foster carers, net");
    for (var section : List.of("reductions", "baseline", "cashability", "budget", "about")) {
      open(section);
    }
    looksAt("opened");
    nothingIsWrong();
  }

  @Test
  void listsOfTheCase() {
    for (var list :
        List.of(
            "Assumptions",
            "Scenarios",
            "Comparison",
            "Budget lines",
            "Milestones",
            "Published figures",
            "Findings",
            "All changes",
            "Versions and saves")) {
      choose(list);
      looksAt(list);
    }
    keys(KeyCode.ALT, KeyCode.X);
    looksAt("What has changed");
    nothingIsWrong();
  }

  @Test
  void whatIsAskedAndExplained() {
    choose("More foster carers, net");
    keys(KeyCode.CONTROL, KeyCode.G);
    looksAt("seek");
    clickOn(lookup(".headline-card").nth(1).<Node>query());
    looksAt("explained");
    keys(KeyCode.ALT, KeyCode.W);
    looksAt("comparison");
    nothingIsWrong();
  }

  @Test
  void whatLiesOverThePanes() {
    keys(KeyCode.CONTROL, KeyCode.K);
    looksAt("commands");
    keys(KeyCode.ESCAPE);
    type("edge-children", "40");
    interact(main::onClose);
    looksAt("message");
    nothingIsWrong();
  }

  @Test
  void pastingATable() {
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    interact(() -> lookup("#paste-text").<TextInputControl>query().setText(TABLE));
    looksAt("paste");
    nothingIsWrong();
  }

  @Test
  void bringingInATable() throws IOException {
    answers.open =
        Files.writeString(
            Files.createDirectories(home()).resolve("table.csv"),
            "Description;2022/23;2023/24\nPanels;(120);50\nVisits;tbc;-\n");
    interact(() -> main.onCommand(Command.BRING_TABLE));
    waitUntil(() -> isInSight("#bring"));
    looksAt("bring");
    nothingIsWrong();
  }

  @Test
  void startPageAndNewCase() {
    interact(main::showStart);
    looksAt("start");
    nothingIsWrong();
  }

  @Test
  void theGuide() {
    keys(KeyCode.F1);
    presented = GuideJourneysTest.guides().getFirst().getScene();
    looksAt("guide");
    readable("guide");
    interact(() -> main.wear(Appearance.DARK));
    readable("guide in the dark");
    Hands.press(KeyCode.CONTROL, KeyCode.F);
    Hands.write(GuideJourneysTest.guides().getFirst(), "fee");
    looksAt("found");
    nothingIsWrong();
  }

  @Test
  void presentingToARoom() {
    presents(PresentPictures.ALONE);
    looksAt("room");
    readable("room");
    keys(KeyCode.F1);
    looksAt("keys");
    keys(KeyCode.ESCAPE);
    keys(KeyCode.E);
    looksAt("figures");
    keys(KeyCode.ENTER);
    looksAt("explanation");
    readable("explanation");
    keys(KeyCode.HOME);
    keys(KeyCode.L);
    looksAt("levers");
    moveALever();
    looksAt("what if");
    readable("what if");
    keys(KeyCode.L);
    keys(KeyCode.ESCAPE);
    looksAt("ending");
    readable("ending");
    nothingIsWrong();
  }

  @Test
  void presentingWithNotes() {
    presents(PresentPictures.OTHER, PresentPictures.ALONE);
    looksAt("presenter");
    readable("presenter");
    keys(KeyCode.H);
    moveALever();
    looksAt("hidden and moved");
    readable("hidden and moved");
    nothingIsWrong();
  }

  @Test
  void presentingWithLargeText() {
    interact(() -> main.scaleText(2));
    presents(PresentPictures.OTHER, PresentPictures.ALONE);
    looksAt("presenter at 200 %");
    readable("presenter at 200 %");
    nothingIsWrong();
  }

  /// Tells a story; what the presenter sees is looked at from now on.
  private void presents(Rectangle2D... screens) {
    var presenting = new PresentPictures(this);
    presenting.begin(Stories.nottingham(), screens);
    presented = presenting.scenes().getLast();
  }

  private void moveALever() {
    interact(() -> ((Slider) root().lookup(".lever .slider")).setValue(0.5));
    settle();
  }

  /// Words stand off what is behind them 4.5 to 1 (WCAG 1.4.3), and none is cut off.
  private void readable(String page) {
    settle();
    onScreen(
            () ->
                root().lookupAll(".label").stream()
                    .filter(ForEverybodyTest::isSeen)
                    .map(Label.class::cast)
                    .filter(label -> Contrast.between(ink(label), behind(label)) < 4.5)
                    .map(Label::getText)
                    .toList())
        .forEach(words -> faults.add("%s: “%s” is too pale".formatted(page, words)));
    onScreen(() -> Words.cutOff(root()))
        .forEach(words -> faults.add("%s: “%s” is cut off".formatted(page, words)));
  }

  private static boolean isSeen(Node node) {
    var seen = !(node instanceof Label label) || !label.getText().isBlank();
    for (Node around = node; seen && around != null; around = around.getParent()) {
      seen = around.isVisible();
    }
    return seen;
  }

  private static Color ink(Label label) {
    return (Color) label.getTextFill();
  }

  /// The colour of the nearest ground behind a label.
  private static Color behind(Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (around instanceof Region region && region.getBackground() != null) {
        for (var fill : region.getBackground().getFills().reversed()) {
          if (fill.getFill() instanceof Color colour && colour.isOpaque()) {
            return colour;
          }
        }
      }
    }
    return Color.WHITE;
  }

  @Test
  void largeTextBehindTabs() {
    choose("More foster carers, net");
    interact(() -> main.scaleText(2));
    looksAt("chart at 200 %");
    keys(KeyCode.F6);
    nothingIsWrong();
  }

  @Test
  void arrowsGoThroughButtonsOfWhichOneIsChosen() {
    var chosen = lookup(".segments .left-pill").<ToggleButton>query();
    interact(chosen::requestFocus);
    keys(KeyCode.RIGHT);
    assertThat(chosen.isSelected()).isFalse();
    assertThat(owner()).isEqualTo(chosen.getToggleGroup().getSelectedToggle());
  }

  @Test
  void f6GoesThroughThePanesAndComesRound() {
    choose("More foster carers, net");
    var parts = new ArrayList<Node>();
    for (var i = 0; i < 5; i++) {
      keys(KeyCode.F6);
      var owner = owner();
      assertThat(owner).isNotNull();
      for (var pane :
          List.of(".header", ".headline-card", "#workstreams", "#chart-pane", "#inspector")) {
        for (Node node = owner; node != null; node = node.getParent()) {
          if (lookup(pane).queryAll().contains(node)) {
            parts.add(lookup(pane).query());
          }
        }
      }
    }
    assertThat(new HashSet<>(parts)).hasSize(5);
  }

  @Tag("screens") // takes long: it presses Tab everywhere and looks
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void whoHasTheKeyboardCanBeSeen(Appearance appearance) {
    interact(() -> main.wear(appearance));
    choose("More foster carers, net");
    showsWhoHasTheKeyboard("a chart");
    nothingIsWrong();
  }

  @Test
  void whoHasTheKeyboardCanBeSeenInTheLight() {
    whoHasTheKeyboardCanBeSeenOnOtherPages(Appearance.LIGHT);
  }

  @Tag("screens")
  @ParameterizedTest
  @EnumSource(names = {"DARK", "HIGH_CONTRAST"})
  void whoHasTheKeyboardCanBeSeenOnOtherPages(Appearance appearance) {
    interact(() -> main.wear(appearance));
    interact(main::showStart);
    showsWhoHasTheKeyboard("the start page");
    interact(() -> main.openExample("kent-2015"));
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    showsWhoHasTheKeyboard("pasting");
    interact(() -> lookup("#paste-text").<TextInputControl>query().setText(TABLE));
    showsWhoHasTheKeyboard("a table that is pasted");
    keys(KeyCode.ESCAPE);
    nothingIsWrong();
  }
}
