package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.ActionButtons;
import org.jspecify.annotations.Nullable;

/// A card: the list's name and purpose, what to search for, filters and buttons, and its rows.
final class RegisterView {

  private static final double EM = 13;
  private static final double LEAST_REST = 12;
  private static final double HEADING_MARGIN = 12;
  private static final double LEAST_LIST = 22;
  private static final double LEAST_PREVIEW = 12;

  /// How much of their width columns need at least.
  private static final double LEAST_SHARE = 0.85;

  /// The heads of its columns and a few rows: where the window is short for its text, the pane
  /// scrolls.
  private static final double LEAST_TABLE = 14;

  private final RegisterController controller;
  private final Label title = new Label();
  private final Label help = new Label();
  private final TextField search = new TextField();
  private final FlowPane tools = new FlowPane(search);
  private final ActionButtons buttons = new ActionButtons(tools);
  private final FlowPane filters = new FlowPane();
  private final TableView<RegisterLine> table = new TableView<>();
  private final Label empty = new Label();
  private final SlidePreview preview = new SlidePreview();
  private final VBox root = new VBox(title, help, tools, filters, table, preview);
  private List<Register.Column> columns = List.of();
  private @Nullable Page page;
  private double em = EM;
  private final CellKeys keys = new CellKeys(table);
  private boolean showing;

  RegisterView(RegisterController controller) {
    this.controller = controller;
    title.getStyleClass().add("heading");
    help.getStyleClass().add("quiet");
    help.setWrapText(true);
    help.setMinHeight(Region.USE_PREF_SIZE);
    empty.setWrapText(true);
    empty.getStyleClass().add("empty");
    search.setPromptText("Search this list");
    search.setAccessibleText("Search this list");
    search.textProperty().subscribe(this::searched);
    tools.getStyleClass().add("actions");
    filters.getStyleClass().add("filters");
    table.setId("register");
    table.getStyleClass().add("register");
    table.setPlaceholder(empty);
    table.setRowFactory(_ -> new RegisterRow(this::open));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    RegisterRow.byKeyboard(table);
    RowDrag.in(table);
    table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    table.widthProperty().subscribe(this::sizeColumns);
    title.fontProperty().subscribe(table::refresh); // rows keep the height of their former text
    VBox.setVgrow(table, Priority.ALWAYS);
    root.getStyleClass().addAll("card", "register-card");
    root.setId("register-pane");
    root.heightProperty().subscribe(this::sizePreview);
    root.widthProperty().subscribe(this::sizePreview);
  }

  Region root() {
    return root;
  }

  void focus() {
    table.requestFocus();
  }

  /// The words on the clipboard; empty where there are none.
  String clipboard() {
    var words = Clipboard.getSystemClipboard().getString();
    return words == null ? "" : words;
  }

  /// Half of the height at most, and the list keeps at least what it needs to be used.
  private void sizePreview() {
    var high = Math.min(root.getWidth() * 9 / 16, root.getHeight() - LEAST_LIST * em);
    preview.setPrefHeight(high < LEAST_PREVIEW * em ? 0 : Math.min(high, root.getHeight() / 2));
  }

  /// Shows the step that is chosen as the audience sees it; null where none is.
  void preview(SlidePreview.@Nullable Page page) {
    sizePreview();
    preview.show(preview.getPrefHeight() > 0 ? page : null);
  }

  void show(
      Page page,
      Register register,
      RegisterController.Wanted wanted,
      Selection selection,
      double textScale) {
    showing = true;
    em = EM * textScale;
    table.setMinHeight(LEAST_TABLE * em);
    title.setText(register.title());
    help.setText(register.help());
    help.setVisible(!register.help().isEmpty());
    help.setManaged(!register.help().isEmpty());
    empty.setText(register.empty());
    if (!search.getText().strip().equals(wanted.words())) {
      search.setText(wanted.words());
    }
    buttons.show(register.actions());
    showFilters(register.filters());
    var anew = page != this.page;
    this.page = page;
    if (anew || !columns.equals(register.columns())) {
      columns = register.columns();
      buildColumns();
      table.getItems().clear();
    }
    keys.byCell(register.isEditable());
    showRows(register.rows());
    select(selection);
    table.setAccessibleText(register.title());
    showing = false;
  }

  private void searched(String words) {
    if (!showing) {
      controller.onSearch(words);
    }
  }

  private void showFilters(List<Register.Filter> shown) {
    filters.setVisible(!shown.isEmpty());
    filters.setManaged(!shown.isEmpty());
    while (filters.getChildren().size() > shown.size()) {
      filters.getChildren().removeLast();
    }
    for (var i = 0; i < shown.size(); i++) {
      if (i == filters.getChildren().size()) {
        filters.getChildren().add(new ToggleButton());
      }
      var filter = shown.get(i);
      var button = (ToggleButton) filters.getChildren().get(i);
      button.getStyleClass().setAll("toggle-button", "filter");
      button.setText(filter.words());
      button.setSelected(filter.on());
      button.setOnAction(_ -> filter(button, filter.key()));
    }
  }

  /// A button that leads out of what it stands for is gone then, and leaves the keyboard to the
  /// list.
  private void filter(ToggleButton button, String key) {
    var hadKeyboard = button.isFocused();
    controller.onFilter(key);
    if (hadKeyboard && !filters.getChildren().contains(button)) {
      table.requestFocus();
    }
  }

  private void buildColumns() {
    var made = new ArrayList<TableColumn<RegisterLine, ?>>();
    for (var i = 0; i < columns.size(); i++) {
      made.add(column(i));
    }
    table.getColumns().setAll(made);
    sizeColumns();
  }

  private TableColumn<RegisterLine, Register.Cell> column(int index) {
    var shown = columns.get(index);
    var heading = new Label(shown.heading());
    heading.setWrapText(true);
    var column = new TableColumn<RegisterLine, Register.Cell>();
    column.setGraphic(heading);
    heading.maxWidthProperty().bind(column.widthProperty().subtract(HEADING_MARGIN));
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
    if (shown.figure()) {
      column.getStyleClass().add("figure");
    }
    column.setCellValueFactory(
        features ->
            features
                .getValue()
                .rowProperty()
                .map(row -> row.cells().get(index))
                .orElse(Register.Cell.of("")));
    column.setCellFactory(_ -> new RegisterCell());
    return column;
  }

  private void sizeColumns() {
    var fixed = columns.stream().mapToDouble(Register.Column::width).sum() * em;
    var open = columns.stream().filter(column -> column.width() == 0).count();
    var bar = 1.2 * em;
    var room = table.getWidth() - bar;
    var share = (room - open * LEAST_REST * em) / fixed;
    var drawnIn = share >= LEAST_SHARE && share < 1 ? share : 1; // rather than cut the last one off
    var rest = open == 0 ? 0 : Math.max(LEAST_REST * em, (room - fixed * drawnIn) / open);
    for (var i = 0; i < Math.min(columns.size(), table.getColumns().size()); i++) {
      var width = columns.get(i).width() == 0 ? rest : columns.get(i).width() * em * drawnIn;
      table.getColumns().get(i).setMinWidth(Math.rint(width));
      table.getColumns().get(i).setPrefWidth(Math.rint(width));
    }
  }

  /// Rows that stay keep their place, so that what is chosen and typed stays too.
  private void showRows(List<Register.Row> rows) {
    var items = table.getItems();
    var keys = items.stream().map(line -> line.row().key()).toList();
    var wanted = rows.stream().map(Register.Row::key).toList();
    if (keys.equals(wanted)) {
      for (var i = 0; i < rows.size(); i++) {
        items.get(i).show(rows.get(i));
      }
    } else {
      items.setAll(rows.stream().map(RegisterLine::new).toList());
    }
  }

  private void select(Selection selection) {
    if (keys.isByCell()) {
      return; // what has the keyboard there is a cell
    }
    var chosen = table.getSelectionModel().getSelectedItem();
    if (chosen != null && chosen.row().selection().equals(selection)) {
      return;
    }
    // Rows that lead nowhere stand for the whole list; where that is shown, none of them is meant.
    var rows = selection instanceof Selection.All ? List.<RegisterLine>of() : table.getItems();
    for (var line : rows) {
      if (line.row().selection().equals(selection)) {
        table.getSelectionModel().select(line);
        table.scrollTo(line);
        return;
      }
    }
    table.getSelectionModel().clearSelection();
  }

  /// Enter goes to what the row is about; where cells are typed into, it begins to type.
  private void pressed(KeyEvent event) {
    var line = table.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && !keys.isByCell() && line != null) {
      open(line);
      event.consume();
    }
  }

  private void open(RegisterLine line) {
    if (!keys.isByCell()) {
      controller.onOpen(line.row().selection());
    }
  }

  private void chosen(@Nullable RegisterLine line) {
    if (!showing && line != null) {
      controller.onSelect(line.row().selection());
    }
  }
}
