package org.casewright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.casewright.charts.PlottedTable;
import org.casewright.model.FigureQuery;
import org.casewright.ui.desk.Command;
import org.casewright.ui.live.Hint;
import org.jspecify.annotations.Nullable;

/// The values of the chart as a table: one row a series, one column a FY. Its cells change in
/// place, so that it can follow a drag.
final class TableTwin {

  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
  private static final String HOW_TO_EXPLAIN =
      "Double-click a figure, or choose it and press %s: where it comes from"
          .formatted(Command.EXPLAIN.keysText());
  private static final String MARKED = "marked";
  private static final double EM = 13;

  private final TableView<TwinLine> table = new TableView<>();
  private final TableColumn<TwinLine, PlottedTable.Row> labels = new TableColumn<>();
  private @Nullable PlottedTable shown;
  private @Nullable TableColumn<TwinLine, ?> marked;
  private boolean told;
  private double em;

  /// @param explain shows how a figure comes about
  /// @param choose is told which cell is chosen; null for none
  TableTwin(Consumer<FigureQuery> explain, Consumer<@Nullable Place> choose) {
    table
        .getSelectionModel()
        .getSelectedCells()
        .addListener(
            (ListChangeListener<Object>)
                _ -> {
                  if (!told) {
                    choose.accept(place());
                  }
                });
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            chosen().ifPresent(explain);
          }
        });
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(explain);
          }
        });
    table.setTooltip(new Hint(HOW_TO_EXPLAIN));
    table.setAccessibleHelp(HOW_TO_EXPLAIN);
    table.setPlaceholder(new Label());
    table.setId("table-twin");
    table.getStyleClass().add("twin");
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setRowFactory(_ -> new TotalRow());
    fix(labels);
    labels.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().row()));
    labels.setCellFactory(_ -> new TwinCell.Name(this::fits));
    table.widthProperty().subscribe(this::sizeColumns);
  }

  Region root() {
    return table;
  }

  /// Whether it has the keyboard.
  boolean isFocused() {
    return table.isFocused();
  }

  /// The figure in the cell that is chosen; none where it is no figure.
  Optional<FigureQuery> chosen() {
    var place = place();
    return place == null || shown == null
        ? Optional.empty()
        : shown.query(shown.row(place.key()).orElseThrow(), place.column());
  }

  /// The cell that is chosen; null where none with a value is.
  private @Nullable Place place() {
    var cells = table.getSelectionModel().getSelectedCells();
    if (cells.isEmpty() || shown == null) {
      return null;
    }
    var cell = cells.getFirst();
    var year = cell.getColumn() - 1;
    return year < 0 || cell.getRow() < 0 || cell.getRow() >= shown.rows().size()
        ? null
        : new Place(shown.rows().get(cell.getRow()).key(), year);
  }

  /// Chooses the cell that somebody looks at elsewhere, and marks the column.
  void choose(Viewing viewing) {
    if (!Objects.equals(viewing.place(), place())) {
      told = true;
      select(viewing.place());
      told = false;
    }
    mark(viewing.column());
  }

  private void select(@Nullable Place place) {
    var model = table.getSelectionModel();
    var row = place == null ? -1 : row(place.key());
    if (place == null || row < 0 || place.column() + 1 >= table.getColumns().size()) {
      model.clearSelection();
    } else {
      model.clearAndSelect(row, table.getColumns().get(place.column() + 1));
      bringIntoSight(row);
    }
  }

  /// With the row above it, so that it is seen what stands there.
  private void bringIntoSight(int row) {
    if (table.getHeight() < table.getFixedCellSize() * (table.getItems().size() + 1)) {
      table.scrollTo(Math.max(0, row - 1));
    }
  }

  private int row(String key) {
    for (var i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).row().key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private void mark(@Nullable Integer column) {
    var to =
        column == null || column + 1 >= table.getColumns().size()
            ? null
            : table.getColumns().get(column + 1);
    if (!Objects.equals(to, marked)) {
      if (marked != null) {
        marked.getStyleClass().remove(MARKED);
      }
      if (to != null) {
        to.getStyleClass().add(MARKED);
      }
      marked = to;
    }
  }

  void show(PlottedTable plotted, double textScale) {
    var before = shown;
    shown = plotted;
    em = EM * textScale;
    if (before == null || !keys(before).equals(keys(plotted))) {
      rebuild(plotted);
    } else {
      for (var i = 0; i < plotted.rows().size(); i++) {
        table.getItems().get(i).write(plotted.rows().get(i), plotted.scale());
      }
    }
    labels.setText(plotted.heading());
    table.setAccessibleText("The figures of the chart, " + plotted.heading());
    sizeColumns();
  }

  private static List<Object> keys(PlottedTable plotted) {
    var keys = new ArrayList<Object>(plotted.columns());
    plotted.rows().forEach(row -> keys.add(row.key()));
    return keys;
  }

  private void rebuild(PlottedTable plotted) {
    var columns = new ArrayList<TableColumn<TwinLine, ?>>();
    columns.add(labels);
    for (var year = 0; year < plotted.columns().size(); year++) {
      columns.add(yearColumn(plotted.columns().get(year), year));
    }
    table.getColumns().setAll(columns);
    table
        .getItems()
        .setAll(plotted.rows().stream().map(row -> new TwinLine(row, plotted.scale())).toList());
  }

  private TableColumn<TwinLine, String> yearColumn(String heading, int year) {
    var column = new TableColumn<TwinLine, String>(heading);
    fix(column);
    column.getStyleClass().add("figure");
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().text(year)));
    column.setCellFactory(_ -> new TwinCell.Figure(year));
    return column;
  }

  private static void fix(TableColumn<?, ?> column) {
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
  }

  private void sizeColumns() {
    if (shown == null || em == 0) {
      return;
    }
    var size = TwinSize.of(shown, em, table.getWidth());
    var changed = labels.getPrefWidth() != size.name();
    fix(labels, size.name());
    if (changed) {
      table.refresh(); // names may fit now, or no longer
    }
    table.getColumns().stream().skip(1).forEach(column -> fix(column, size.figure()));
    table.pseudoClassStateChanged(WIDE, size.wide());
    table.setFixedCellSize(size.row());
    table.setMinHeight(size.height());
    table.setPrefHeight(size.height());
    table.setMaxHeight(size.height());
  }

  private static void fix(TableColumn<?, ?> column, double width) {
    column.setMinWidth(width);
    column.setPrefWidth(width);
  }

  private boolean fits(String name) {
    return TwinSize.fits(name, labels.getWidth() / em);
  }

  /// A row that stands out when it is a total.
  private static final class TotalRow extends TableRow<TwinLine> {
    @Override
    protected void updateItem(@Nullable TwinLine line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(TOTAL, !empty && line != null && line.row().role().total());
    }
  }
}
