package org.casewright.ui.guide;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.library.guide.Place;
import org.casewright.ui.desk.Command;
import org.casewright.ui.guide.GuideModel.Row;
import org.casewright.ui.live.Hint;
import org.casewright.ui.live.Icon;
import org.casewright.ui.live.WrappingCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What there is to read: all pages, or what has been found. Typing looks for words, arrows go from
/// row to row while typing goes on, Enter or a click turns to one. In a narrow window the list is
/// folded away until it is asked for, or words are looked for, and again once a page is turned to.
final class ContentsView {

  private final GuideController controller;
  private final Button back = button("Back", Command.BACK.keysText(), Feather.ARROW_LEFT);
  private final Button forward =
      button("Forward", GuideView.FORWARD.getDisplayText(), Feather.ARROW_RIGHT);
  private final TextField search = new TextField();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ListView<Row> list = new ListView<>(rows);
  private final HBox turning = new HBox(back, forward);
  private final ToggleButton unfold = new ToggleButton("Contents");
  private final VBox root = new VBox();
  private boolean narrow;

  ContentsView(GuideController controller) {
    this.controller = controller;
    back.setOnAction(_ -> controller.onBack());
    forward.setOnAction(_ -> controller.onForward());
    turning.setAlignment(Pos.CENTER_LEFT);
    turning.setMinWidth(Region.USE_PREF_SIZE);
    unfold.setId("guide-unfold");
    unfold.setMinWidth(Region.USE_PREF_SIZE);
    unfold.selectedProperty().subscribe(this::fold);
    search.setId("guide-search");
    search.setAccessibleText("Find in the guide");
    search.textProperty().subscribe((_, typed) -> seek(typed));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setId("guide-contents");
    list.getStyleClass().addAll("options", "guide-contents");
    list.setAccessibleText("Contents of the guide");
    list.setCellFactory(_ -> cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.widthProperty().subscribe(list::refresh); // words take another number of lines
    var nothing = new Label("No section has all of these words. Try fewer, or others.");
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    nothing.setAlignment(Pos.TOP_LEFT);
    nothing.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    root.getStyleClass().addAll("card", "guide-left");
    arrange(false);
  }

  private void seek(String typed) {
    unfold.setSelected(!typed.isBlank());
    controller.onSeek(typed);
  }

  /// Arranges it beside the page, or above it.
  void arrange(boolean above) {
    if (narrow == above && !root.getChildren().isEmpty()) {
      return;
    }
    narrow = above;
    search.setPromptText(Command.FIND.withKeys(narrow ? "Find" : "Find in the guide"));
    root.getChildren().clear();
    if (narrow) {
      var row = new HBox(turning, search, unfold);
      row.getStyleClass().add("guide-row");
      HBox.setHgrow(search, Priority.ALWAYS);
      root.getChildren().addAll(row, list);
    } else {
      root.getChildren().addAll(turning, search, list);
    }
    fold();
  }

  private void fold() {
    var shown = !narrow || unfold.isSelected();
    list.setVisible(shown);
    list.setManaged(shown);
  }

  /// How high the list is where it stands above the page.
  void height(double wanted) {
    list.setPrefHeight(wanted);
  }

  /// Folds the list away.
  ///
  /// @return whether it was there to be
  boolean foldAway() {
    var was = narrow && unfold.isSelected();
    unfold.setSelected(false);
    return was;
  }

  /// Shows where in the contents the reader is.
  void read(Place place) {
    for (var i = 0; i < rows.size(); i++) {
      if (rows.get(i).kind() != Row.Kind.FOUND
          && rows.get(i).leadsTo(place)
          && i != list.getSelectionModel().getSelectedIndex()) {
        select(i);
      }
    }
  }

  private static Button button(String words, String keys, Feather icon) {
    var button = new Button(null, new Icon(icon));
    button.getStyleClass().addAll("flat", "button-icon", "command");
    button.setAccessibleText(words);
    button.setTooltip(new Hint("%s (%s)".formatted(words, keys)));
    return button;
  }

  Region root() {
    return root;
  }

  /// A row by itself: a click beside all of them, on the scroll bar or a heading, leads nowhere.
  private RowCell cell() {
    var cell = new RowCell();
    cell.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            follow(cell.getItem());
          }
        });
    return cell;
  }

  void show(GuideModel model) {
    back.setDisable(!model.canGoBack());
    forward.setDisable(!model.canGoOn());
    var isFoundAnew = !model.rows().equals(rows) && !search.getText().isBlank();
    if (!model.rows().equals(rows)) {
      rows.setAll(model.rows());
    }
    if (isFoundAnew) {
      list.getSelectionModel().clearSelection(); // also of what is shown: Enter opens the best
      list.scrollTo(0);
    } else if (model.here() >= 0) {
      select(model.here());
    } else {
      list.getSelectionModel().clearSelection();
    }
  }

  /// Takes the keyboard to the words that are looked for.
  void seek() {
    search.requestFocus();
    search.selectAll();
  }

  /// Looks for nothing.
  ///
  /// @return whether there was something that was looked for
  boolean clear() {
    var sought = !search.getText().isEmpty();
    search.clear();
    return sought;
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, KP_DOWN -> step(1);
      case UP, KP_UP -> step(-1);
      case ENTER -> turn();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// Goes to the next row that leads anywhere.
  private void step(int by) {
    unfold.setSelected(true);
    var at = list.getSelectionModel().getSelectedIndex();
    do {
      at += by;
    } while (at >= 0 && at < rows.size() && rows.get(at).place() == null);
    if (at >= 0 && at < rows.size()) {
      select(at);
    }
  }

  private void select(int row) {
    list.getSelectionModel().select(row);
    list.getFocusModel().focus(row);
    list.scrollTo(Math.max(0, row - 4));
  }

  /// Where no row is chosen yet, to the first that leads anywhere: the best of what was found.
  private void turn() {
    if (list.getSelectionModel().isEmpty()) {
      step(1);
    }
    follow(list.getSelectionModel().getSelectedItem());
  }

  private void follow(@Nullable Row row) {
    if (row != null && row.place() != null) {
      controller.onFollow(row.place());
      unfold.setSelected(false);
    }
  }

  private static final class RowCell extends WrappingCell<Row> {
    private static final List<PseudoClass> KINDS =
        List.of(Row.Kind.values()).stream().map(RowCell::look).toList();

    private final Label words = new Label();
    private final Label detail = new Label();
    private final VBox lines = new VBox(words, detail);

    RowCell() {
      words.setWrapText(true);
      detail.setWrapText(true);
      detail.getStyleClass().add("quiet");
      setPrefWidth(0);
    }

    private static PseudoClass look(Row.Kind kind) {
      return PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      KINDS.forEach(kind -> pseudoClassStateChanged(kind, false));
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        setDisable(false);
        return;
      }
      pseudoClassStateChanged(look(row.kind()), true);
      setDisable(row.place() == null);
      words.setText(row.words());
      detail.setText(row.detail());
      detail.setVisible(!row.detail().isEmpty());
      detail.setManaged(detail.isVisible());
      setGraphic(lines);
      setAccessibleText(row.detail().isEmpty() ? row.words() : row.words() + ", " + row.detail());
    }
  }
}
