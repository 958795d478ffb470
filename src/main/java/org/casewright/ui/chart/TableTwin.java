package org.casewright.ui.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.casewright.charts.PlottedTable;
import org.casewright.model.FigureQuery;
import org.casewright.model.Money;
import org.casewright.ui.live.LiveText;
import org.jspecify.annotations.Nullable;

/// The values of the chart as a table: one row a series, one column a FY. Its cells change in
/// place, so that it can follow a drag.
final class TableTwin {

  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
  private static final String HOW_TO_EXPLAIN =
      "Double-click a figure, or choose it and press Ctrl+E: where it comes from";
  private static final String MARKED = "marked";
  private static final double EM = 13;
  private static final double YEAR_WIDTH = 4.75;
  private static final double ROOMY_YEAR = 7;
  private static final double ROOMY_LABEL = 20;
  private static final double LABEL_WIDTH = 13.5;
  private static final double ROW_HEIGHT = 1.54;
  private static final double SLACK = 8;
  private static final double MEAN_CHARACTER = 0.52;

  /// Of more rows than this the others are scrolled to, so that the chart keeps its room.
  private static final int MOST_ROWS = 9;

  /// What the cells of a row write. The scale belongs to it: when an axis settles, amounts that
  /// stay are written otherwise.
  private record Written(PlottedTable.Row row, Money scale) {}

  /// A row whose values may change under it. Its cells follow it by themselves: were they told
  /// through the table, that would build all its rows anew at every step of a drag.
  private static final class Line {
    private final SimpleObjectProperty<Written> written = new SimpleObjectProperty<>();

    Line(PlottedTable.Row row, Money scale) {
      write(row, scale);
    }

    void write(PlottedTable.Row row, Money scale) {
      written.set(new Written(row, scale));
    }

    PlottedTable.Row row() {
      return written.get().row();
    }
  }

  private final TableView<Line> table = new TableView<>();
  private final TableColumn<Line, PlottedTable.Row> labels = new TableColumn<>();
  private @Nullable PlottedTable shown;
  private @Nullable TableColumn<Line, ?> marked;
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
    table.setTooltip(new Tooltip(HOW_TO_EXPLAIN));
    table.setAccessibleHelp(HOW_TO_EXPLAIN);
    table.setId("table-twin");
    table.getStyleClass().add("twin");
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setRowFactory(_ -> new TotalRow());
    fix(labels);
    labels.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().row()));
    labels.setCellFactory(_ -> new LabelCell());
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
  void choose(Looking looking) {
    if (!Objects.equals(looking.place(), place())) {
      told = true;
      select(looking.place());
      told = false;
    }
    mark(looking.column());
  }

  private void select(@Nullable Place place) {
    var model = table.getSelectionModel();
    var row = place == null ? -1 : row(place.key());
    if (place == null || row < 0 || place.column() + 1 >= table.getColumns().size()) {
      model.clearSelection();
    } else {
      model.clearAndSelect(row, table.getColumns().get(place.column() + 1));
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
    var columns = new ArrayList<TableColumn<Line, ?>>();
    columns.add(labels);
    for (var year = 0; year < plotted.columns().size(); year++) {
      columns.add(yearColumn(plotted.columns().get(year), year));
    }
    table.getColumns().setAll(columns);
    table
        .getItems()
        .setAll(plotted.rows().stream().map(row -> new Line(row, plotted.scale())).toList());
  }

  private TableColumn<Line, String> yearColumn(String heading, int year) {
    var column = new TableColumn<Line, String>(heading);
    fix(column);
    column.getStyleClass().add("figure");
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(text(cell.getValue().row(), year)));
    column.setCellFactory(_ -> new FigureCell(year));
    return column;
  }

  private String text(PlottedTable.Row row, int year) {
    return shown == null || year >= shown.columns().size() ? "" : shown.text(row, year);
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
    var years = shown.columns().size();
    var room = table.getWidth() - (shown.rows().size() > MOST_ROWS ? em : 0);
    var spread = (room - Math.max(ROOMY_LABEL, longest()) * em) / years;
    var least = shown.years().isEmpty() ? ROOMY_YEAR : YEAR_WIDTH; // dates are longer than amounts
    var year = Math.rint(Math.clamp(spread, least * em, ROOMY_YEAR * em));
    var left = room - years * year - 2;
    var label = Math.max(Math.rint(LABEL_WIDTH * em), left);
    var changed = labels.getPrefWidth() != label;
    labels.setMinWidth(label);
    labels.setPrefWidth(label);
    if (changed) {
      table.refresh(); // names may fit now, or no longer
    }
    table.getColumns().stream()
        .skip(1)
        .forEach(
            column -> {
              column.setMinWidth(year);
              column.setPrefWidth(year);
            });
    var rowHeight = Math.rint(ROW_HEIGHT * em);
    var wide = label + years * year > room;
    table.pseudoClassStateChanged(WIDE, wide);
    var bar = wide ? em : 0;
    table.setFixedCellSize(rowHeight);
    var rows = Math.min(MOST_ROWS, shown.rows().size());
    var height = rowHeight * (rows + 1) + SLACK + bar;
    table.setMinHeight(height);
    table.setPrefHeight(height);
    table.setMaxHeight(height);
  }

  /// What the longest name takes, in em.
  private double longest() {
    return shown == null
        ? 0
        : shown.rows().stream()
            .mapToDouble(row -> row.label().split(" \\(", 2)[0].length() * MEAN_CHARACTER + 3)
            .max()
            .orElse(0);
  }

  /// A name that is too long for its column does without what stands in brackets, as in the chart.
  private String fitting(String name) {
    var bracket = name.indexOf(" (");
    return bracket < 0 || fits(name) ? name : name.substring(0, bracket);
  }

  private boolean fits(String name) {
    return name.length() * MEAN_CHARACTER < labels.getWidth() / em - 3;
  }

  /// A row that stands out when it is a total.
  private static final class TotalRow extends TableRow<Line> {
    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(TOTAL, !empty && line != null && line.row().role().total());
    }
  }

  /// A cell that follows the row of its line.
  private abstract static class FollowingCell<T> extends TableCell<Line, T> {
    private Subscription following = Subscription.EMPTY;

    abstract void show(PlottedTable.Row row);

    abstract void clear();

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      following.unsubscribe();
      following = Subscription.EMPTY;
      if (empty || item == null) {
        clear();
      } else {
        following =
            getTableView().getItems().get(getIndex()).written.subscribe(to -> show(to.row()));
      }
    }
  }

  /// A figure of one year.
  private final class FigureCell extends FollowingCell<String> {
    private final int year;
    private final LiveText figure = new LiveText(HPos.RIGHT);

    FigureCell(int year) {
      this.year = year;
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setGraphic(figure);
      widthProperty()
          .subscribe(
              width ->
                  figure.reserve(width.doubleValue() - snappedLeftInset() - snappedRightInset()));
    }

    @Override
    void show(PlottedTable.Row row) {
      figure.show(text(row, year));
      setAccessibleText(text(row, year));
    }

    @Override
    void clear() {
      figure.show("");
      setAccessibleText(null);
    }
  }

  /// The name of a row after the colour it has in the chart.
  private final class LabelCell extends FollowingCell<PlottedTable.Row> {
    private final Region swatch = new Region();
    private @Nullable Color colour;

    LabelCell() {
      swatch.getStyleClass().add("swatch");
    }

    @Override
    void clear() {
      setText(null);
      setGraphic(null);
    }

    @Override
    void show(PlottedTable.Row row) {
      if (fitting(row.label()).equals(getText()) && Objects.equals(row.colour(), colour)) {
        return; // only its values have changed
      }
      colour = row.colour();
      setText(fitting(row.label()));
      setTooltip(fits(row.label()) ? null : new Tooltip(row.label()));
      setAccessibleText(row.label());
      if (colour != null) {
        swatch.setStyle(
            "-fx-background-color: rgb(%d, %d, %d);"
                .formatted(colour.getRed(), colour.getGreen(), colour.getBlue()));
      }
      setGraphic(colour == null ? null : swatch);
    }
  }
}
