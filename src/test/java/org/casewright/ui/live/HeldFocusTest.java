package org.casewright.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.casewright.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Where the keyboard goes when what has it is made anew, hidden or gone. The first button of the
/// window, where it would go by itself, is Undo.
@ExtendWith(Toolkit.class)
class HeldFocusTest {

  private final Button undo = new Button("Undo");
  private final VBox list = new VBox();
  private final VBox details = new VBox(new TextField("beside"));
  private final HBox panes = new HBox(list, details);

  /// A window whose list has these rows, the keyboard being in one of them.
  private void begin(int row, String... rows) {
    Toolkit.show(
        () -> {
          fill(rows);
          var scene = new Scene(new VBox(undo, panes), 300, 200);
          HeldFocus.in(scene);
          list.getChildren().get(row).requestFocus();
          return scene;
        });
  }

  private void fill(String... rows) {
    list.getChildren().setAll(Stream.of(rows).map(Button::new).toList());
  }

  private Node owner() {
    return Toolkit.asked(() -> undo.getScene().getFocusOwner());
  }

  private String words() {
    return owner() instanceof Button button ? button.getText() : owner().getClass().getSimpleName();
  }

  @Test
  void aListMadeAnewKeepsItInTheSameRow() {
    begin(1, "a", "b", "c");
    Toolkit.done(() -> fill("A", "B", "C"));
    assertThat(words()).isEqualTo("B");
  }

  @Test
  void aRowThatIsGoneLeavesItToTheOneThatTookItsPlaceAndTheLastToTheOneBefore() {
    begin(1, "a", "b", "c");
    Toolkit.done(() -> list.getChildren().remove(1));
    assertThat(words()).isEqualTo("c");
    Toolkit.done(() -> list.getChildren().remove(1));
    assertThat(words()).isEqualTo("a");
  }

  @Test
  void aListThatIsEmptyLeavesItToWhatStandsBeside() {
    begin(0, "a");
    Toolkit.done(() -> list.getChildren().clear());
    assertThat(words()).isEqualTo("TextField");
  }

  @Test
  void whatIsKnownByItsNameIsFoundWhereverItStandsNow() {
    begin(0, "a");
    Toolkit.done(
        () -> {
          var name = new TextField();
          name.setId("name");
          details.getChildren().setAll(List.of(name));
          name.requestFocus();
        });
    Toolkit.done(
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
    Toolkit.done(
        () -> {
          list.getChildren().setAll(List.of(pane));
          pane.requestFocus();
        });
    Toolkit.done(
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
    Toolkit.done(
        () -> {
          list.getChildren().add(pane);
          field.requestFocus();
        });
    Toolkit.done(() -> pane.getChildren().clear());
    assertThat(owner()).isSameAs(pane);
  }

  @Test
  void whatIsHiddenOrDisabledLosesItToItsNeighbour() {
    begin(2, "a", "b", "c");
    Toolkit.done(() -> list.getChildren().get(2).setDisable(true));
    assertThat(words()).isEqualTo("b");
    Toolkit.done(() -> list.setVisible(false));
    assertThat(words()).isEqualTo("TextField");
  }

  @Test
  void whatHadItBeforeAnybodyWatchedIsKeptToo() {
    Toolkit.show(
        () -> {
          fill("a", "b");
          var scene = new Scene(new VBox(undo, panes), 300, 200);
          list.getChildren().get(1).requestFocus();
          HeldFocus.in(scene);
          return scene;
        });
    Toolkit.done(() -> fill("A", "B"));
    assertThat(words()).isEqualTo("B");
  }

  @Test
  void whoeverAsksForItGetsIt() {
    begin(1, "a", "b", "c");
    Toolkit.done(
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
    Toolkit.done(
        () -> {
          details.getChildren().setAll(new CheckBox("include"), name);
          var _ = Focus.begin(details);
        });
    assertThat(owner()).isSameAs(name);
    Toolkit.done(
        () -> {
          details.getChildren().remove(name);
          undo.requestFocus();
          var _ = Focus.begin(details);
        });
    assertThat(owner()).isInstanceOf(CheckBox.class);
  }
}
