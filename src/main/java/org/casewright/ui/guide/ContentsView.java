package org.casewright.ui.guide;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.guide.GuideModel.Row;
import org.casewright.ui.live.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What there is to read: all pages, or what has been found. Typing looks for words, arrows go from
/// row to row while typing goes on, Enter or a click turns to one.
final class ContentsView {

  private final GuideController controller;
  private final Button back = button("Back", "Alt+Left", Feather.ARROW_LEFT);
  private final Button forward = button("Forward", "Alt+Right", Feather.ARROW_RIGHT);
  private final TextField search = new TextField();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ListView<Row> list = new ListView<>(rows);
  private final VBox root;

  ContentsView(GuideController controller) {
    this.controller = controller;
    back.setOnAction(_ -> controller.onBack());
    forward.setOnAction(_ -> controller.onForward());
    var turning = new HBox(back, forward);
    turning.setAlignment(Pos.CENTER_LEFT);
    search.setId("guide-search");
    search.setPromptText("Find in the guide (Ctrl+F)");
    search.setAccessibleText("Find in the guide");
    search.textProperty().subscribe((_, typed) -> controller.onSeek(typed));
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
    root = new VBox(turning, search, list);
    root.getStyleClass().addAll("card", "guide-left");
  }

  private static Button button(String words, String keys, Feather icon) {
    var button = new Button(null, new Icon(icon));
    button.getStyleClass().addAll("flat", "button-icon", "command");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip("%s (%s)".formatted(words, keys)));
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
    }
  }

  /// As high as its words need in the width of the list.
  private static final class RowCell extends ListCell<Row> {
    private static final double BAR = 8; // pixels, however large the text
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
    protected double computePrefHeight(double width) {
      if (getGraphic() == null || getListView() == null) {
        return super.computePrefHeight(width);
      }
      var across = snappedLeftInset() + snappedRightInset();
      var room = getListView().getWidth() - across - BAR;
      return snappedTopInset() + lines.prefHeight(room) + snappedBottomInset();
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
