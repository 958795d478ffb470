package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Field;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// A list of everything of one sort.
///
/// @param help a sentence on what it is for
/// @param filters to see fewer rows; empty where there is nothing to choose between
/// @param empty what is said where there are no rows: what to do next
record Register(
    String title,
    String help,
    List<Column> columns,
    List<Row> rows,
    List<Filter> filters,
    List<Action> actions,
    String empty) {

  /// Whether any cell can be typed into.
  boolean isEditable() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.change() != null);
  }

  Register {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    filters = List.copyOf(filters);
    actions = List.copyOf(actions);
  }

  /// The same with other rows.
  ///
  /// @param none what is said where there are none
  Register with(List<Row> others, String none) {
    return new Register(title, help, columns, others, filters, actions, none);
  }

  /// @param width in em of the text; 0 takes what is left
  /// @param figure whether its cells are figures, which stand at the right
  record Column(String key, String heading, double width, boolean figure) {
    static Column words(String key, String heading, double width) {
      return new Column(key, heading, width, false);
    }

    static Column figures(String key, String heading, double width) {
      return new Column(key, heading, width, true);
    }
  }

  /// @param key the same for as long as the row means the same
  /// @param selection what choosing the row shows
  /// @param actions what else can be done about it
  /// @param also words by which it is found besides those that it shows; may be empty
  /// @param move moves it down by so many rows, up where negative; null where it stands where it
  ///     must
  record Row(
      String key,
      Selection selection,
      List<Cell> cells,
      List<Action> actions,
      String also,
      @Nullable IntConsumer move) {
    Row(String key, Selection selection, List<Cell> cells, List<Action> actions) {
      this(key, selection, cells, actions, "", null);
    }

    Row {
      cells = List.copyOf(cells);
      actions = List.copyOf(actions);
    }

    static Row of(String key, Selection selection, List<Cell> cells) {
      return new Row(key, selection, cells, List.of());
    }

    /// The same with its first cell marked, and the finding in its menu.
    Row signed(Field.@Nullable Sign sign) {
      if (sign == null) {
        return this;
      }
      var marked = new ArrayList<>(cells);
      marked.set(0, cells.getFirst().with(sign));
      var more = new ArrayList<>(actions);
      more.add(Action.of("See what is found here", sign.open()));
      return new Row(key, selection, marked, more, also, move);
    }

    /// The same, to be moved by hand.
    Row moving(IntConsumer move) {
      return new Row(key, selection, cells, actions, also, move);
    }

    /// The same, found by other words too.
    Row also(String words) {
      return new Row(key, selection, cells, actions, words, move);
    }

    /// Everything by which it is found.
    String words() {
      return String.join(" ", cells.stream().map(Cell::text).toList()) + " " + also;
    }
  }

  /// How a cell looks; never the only way in which it says something.
  enum Look {
    PLAIN,
    QUIET,
    STRONG,
    GOOD,
    BAD
  }

  /// @param change makes the edit where the cell can be typed into; null where it cannot
  /// @param sign what the findings say of the row; null where they say nothing
  record Cell(String text, Look look, Item.@Nullable Change change, Field.@Nullable Sign sign) {
    Cell(String text, Look look, Item.@Nullable Change change) {
      this(text, look, change, null);
    }

    Cell with(Field.@Nullable Sign sign) {
      return new Cell(text, look, change, sign);
    }

    static Cell of(String text) {
      return new Cell(text, Look.PLAIN, null);
    }

    static Cell of(String text, Look look) {
      return new Cell(text, look, null);
    }
  }

  /// A choice of rows.
  ///
  /// @param number of rows it would show
  record Filter(String key, String label, int number, boolean on) {
    /// What its button says.
    String words() {
      return label + " " + number;
    }
  }
}
