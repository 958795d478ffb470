package org.casewright.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Where the keyboard goes when what has it is made anew, hidden or gone. The first button of the
/// window, where it would go by itself, is Undo.
class HeldFocusTest {

  @SuppressWarnings("NullAway.Init") // before every test
  private static Stage stage;

  private final Button undo = new Button("Undo");
  private final VBox list = new VBox();
  private final VBox details = new VBox(new TextField("beside"));
  private final HBox panes = new HBox(list, details);

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
  }

  private static <T> T onFx(Callable<T> what) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
  }

  private static void frames() {
    WaitForAsyncUtils.sleep(150, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// A window whose list has these rows, the keyboard being in one of them.
  private void begin(int row, String... rows) {
    onFx(
        () -> {
          fill(rows);
          var scene = new Scene(new VBox(undo, panes), 300, 200);
          HeldFocus.in(scene);
          stage.setScene(scene);
          stage.show();
          list.getChildren().get(row).requestFocus();
          return true;
        });
    frames();
  }

  private void fill(String... rows) {
    list.getChildren().setAll(Stream.of(rows).map(Button::new).toList());
  }

  private static void change(Runnable change) {
    onFx(
        () -> {
          change.run();
          return true;
        });
    frames();
  }

  private static Node owner() {
    return onFx(() -> stage.getScene().getFocusOwner());
  }

  private static String words() {
    return owner() instanceof Button button ? button.getText() : owner().getClass().getSimpleName();
  }

  @Test
  void aListMadeAnewKeepsItInTheSameRow() {
    begin(1, "a", "b", "c");
    change(() -> fill("A", "B", "C"));
    assertThat(words()).isEqualTo("B");
  }

  @Test
  void aRowThatIsGoneLeavesItToTheOneThatTookItsPlaceAndTheLastToTheOneBefore() {
    begin(1, "a", "b", "c");
    change(() -> list.getChildren().remove(1));
    assertThat(words()).isEqualTo("c");
    change(() -> list.getChildren().remove(1));
    assertThat(words()).isEqualTo("a");
  }

  @Test
  void aListThatIsEmptyLeavesItToWhatStandsBeside() {
    begin(0, "a");
    change(() -> list.getChildren().clear());
    assertThat(words()).isEqualTo("TextField");
  }

  @Test
  void whatIsKnownByItsNameIsFoundWhereverItStandsNow() {
    begin(0, "a");
    change(
        () -> {
          var name = new TextField();
          name.setId("name");
          details.getChildren().setAll(List.of(name));
          name.requestFocus();
        });
    change(
        () -> {
          var name = new TextField("anew");
          name.setId("name");
          details.getChildren().setAll(new Button("first"), name);
        });
    assertThat(owner().getId()).isEqualTo("name");
  }

  @Test
  void aPaneOfTheSameNameMadeAnewTakesIt() {
    var pane = new ListView<String>();
    pane.setId("tree");
    begin(0, "a");
    change(
        () -> {
          list.getChildren().setAll(List.of(pane));
          pane.requestFocus();
        });
    change(
        () -> {
          var anew = new ListView<String>();
          anew.setId("tree");
          list.getChildren().setAll(new Button("heading"), anew);
        });
    assertThat(owner()).isInstanceOf(ListView.class).isNotSameAs(pane);
  }

  @Test
  void whatIsInAPaneThatTakesItLeavesItToThatPane() {
    var field = new TextField();
    var pane = new StackPane(field);
    pane.setFocusTraversable(true);
    begin(0, "a");
    change(
        () -> {
          list.getChildren().add(pane);
          field.requestFocus();
        });
    change(() -> pane.getChildren().clear());
    assertThat(owner()).isSameAs(pane);
  }

  @Test
  void whatIsHiddenOrDisabledLosesItToItsNeighbour() {
    begin(2, "a", "b", "c");
    change(() -> list.getChildren().get(2).setDisable(true));
    assertThat(words()).isEqualTo("b");
    change(() -> list.setVisible(false));
    assertThat(words()).isEqualTo("TextField");
  }

  @Test
  void whatHadItBeforeAnybodyWatchedIsKeptToo() {
    onFx(
        () -> {
          fill("a", "b");
          var scene = new Scene(new VBox(undo, panes), 300, 200);
          list.getChildren().get(1).requestFocus();
          HeldFocus.in(scene);
          stage.setScene(scene);
          stage.show();
          return true;
        });
    frames();
    change(() -> fill("A", "B"));
    assertThat(words()).isEqualTo("B");
  }

  @Test
  void whoeverAsksForItGetsIt() {
    begin(1, "a", "b", "c");
    change(
        () -> {
          fill("A", "B", "C");
          details.getChildren().getFirst().requestFocus();
        });
    assertThat(words()).isEqualTo("TextField");
  }

  @Test
  void aPaneBeginsBeyondItsTicks() {
    begin(0, "a");
    var name = new TextField();
    change(
        () -> {
          details.getChildren().setAll(new CheckBox("include"), name);
          var _ = Focus.begin(details);
        });
    assertThat(owner()).isSameAs(name);
    change(
        () -> {
          details.getChildren().remove(name);
          undo.requestFocus();
          var _ = Focus.begin(details);
        });
    assertThat(owner()).isInstanceOf(CheckBox.class);
  }
}
