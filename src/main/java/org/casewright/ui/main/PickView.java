package org.casewright.ui.main;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.live.WrappingCell;
import org.jspecify.annotations.Nullable;

/// A list to choose from, over the panes. Typing narrows it, arrows move in it while typing goes
/// on, Enter or a click chooses, Esc closes.
final class PickView {

  private final StackPane root = new StackPane();
  private final Label title = new Label();
  private final TextField search = new TextField();
  private final ObservableList<Pick.Option> found = FXCollections.observableArrayList();
  private final ListView<Pick.Option> list = new ListView<>(found);
  private final Label empty = new Label();
  private final VBox card = new VBox(title, search, list);
  private @Nullable Pick offered;
  private Runnable close = () -> {};

  PickView() {
    root.getStyleClass().add("message-ground");
    root.setId("pick");
    root.setVisible(false);
    title.getStyleClass().add("heading");
    empty.getStyleClass().add("empty");
    empty.setWrapText(true);
    list.setPlaceholder(empty);
    list.setCellFactory(_ -> new OptionCell());
    list.getStyleClass().add("options");
    list.setFocusTraversable(false);
    list.setOnMouseClicked(_ -> choose());
    card.getStyleClass().addAll("card", "message", "pick");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setMaxWidth(Region.USE_PREF_SIZE);
    card.setAccessibleRole(AccessibleRole.DIALOG);
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    search.textProperty().subscribe(this::narrow);
    StackPane.setAlignment(card, Pos.TOP_CENTER);
  }

  Region root() {
    return root;
  }

  boolean isOpen() {
    return root.isVisible();
  }

  /// @param close puts the panel away, before what was chosen is done
  void show(Pick pick, Runnable close) {
    this.close = close;
    offered = pick;
    title.setText(pick.title());
    empty.setText(pick.empty());
    search.setPromptText(pick.prompt());
    search.setAccessibleText(pick.title() + ". " + pick.prompt());
    card.setAccessibleText(pick.title());
    root.getChildren().setAll(card); // a list outside the scene fills itself with rows of no style
    search.clear();
    narrow("");
    root.setVisible(true);
    search.requestFocus();
  }

  void hide() {
    root.setVisible(false);
    root.getChildren().clear(); // what is not offered is not styled either
    offered = null;
    found.clear();
  }

  private void narrow(String typed) {
    found.setAll(offered == null ? List.of() : offered.offered(typed));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> close.run();
      case ENTER -> choose();
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(8);
      case PAGE_UP -> step(-8);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    if (!found.isEmpty()) {
      var at = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, found.size() - 1);
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 3));
    }
  }

  private void choose() {
    var option = list.getSelectionModel().getSelectedItem();
    if (option != null && option.whyNot().isEmpty()) {
      close.run();
      option.chosen().run();
    }
  }

  /// What it is, and quiet words below.
  private static final class OptionCell extends WrappingCell<Pick.Option> {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Label label = new Label();
    private final Label detail = new Label();
    private final VBox lines = new VBox(label, detail);
    private final HBox sideBySide = new HBox();

    OptionCell() {
      detail.getStyleClass().add("quiet");
      label.setWrapText(true);
      detail.setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Pick.@Nullable Option option, boolean empty) {
      super.updateItem(option, empty);
      pseudoClassStateChanged(IMPOSSIBLE, option != null && !option.whyNot().isEmpty());
      if (empty || option == null) {
        setGraphic(null);
        return;
      }
      label.setText(option.label());
      var beside =
          Stream.of(option.detail(), option.whyNot())
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(" · "));
      detail.setText(beside);
      detail.setVisible(!beside.isEmpty());
      detail.setManaged(!beside.isEmpty());
      var brief = beside.length() <= 24 && option.label().length() <= 50;
      if (brief) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        lines.getChildren().clear();
        sideBySide.getChildren().setAll(label, detail);
        setGraphic(sideBySide);
      } else {
        sideBySide.getChildren().clear();
        lines.getChildren().setAll(label, detail);
        setGraphic(lines);
      }
      setAccessibleText(
          option.label() + (option.whyNot().isEmpty() ? ", " : ", not now, ") + beside);
    }
  }
}
