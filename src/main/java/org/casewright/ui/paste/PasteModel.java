package org.casewright.ui.paste;

import java.util.List;
import org.casewright.session.printed.PlannedCell;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// What the page shows.
///
/// @param problems why the text is no table; empty where it is one, or nothing is there yet
/// @param table null where nothing has been read
record PasteModel(String text, List<String> problems, @Nullable Table table) {

  /// What was read, and what would become of it.
  ///
  /// @param footing whether it adds up, in a sentence
  /// @param slips each sum that does not
  /// @param roundings each sum that misses by its rounding
  /// @param remarks what was left out or taken to mean something
  /// @param notes what is to be known before it is added
  /// @param hasTotals whether there is a total column
  /// @param add what the button says
  /// @param why it cannot be added now; null where it can
  /// @param comparing whether rows are still being compared with the case
  record Table(
      String footing,
      List<String> slips,
      List<String> roundings,
      List<String> remarks,
      List<String> notes,
      Choice unit,
      Choice prices,
      String source,
      boolean hasTotals,
      boolean totals,
      List<Row> rows,
      String add,
      @Nullable String why,
      boolean comparing) {
    Table {
      slips = List.copyOf(slips);
      roundings = List.copyOf(roundings);
      remarks = List.copyOf(remarks);
      notes = List.copyOf(notes);
      rows = List.copyOf(rows);
    }
  }

  /// One of a list.
  ///
  /// @param label for those who cannot see where it stands
  record Choice(String label, List<Item.Option> options, String chosen) {
    Choice {
      options = List.copyOf(options);
    }
  }

  /// A row of the table.
  ///
  /// @param total whether it is read as a sum of rows above it
  /// @param part null where there is nothing to choose
  /// @param scenario so too
  record Row(
      String label,
      boolean total,
      List<Cell> cells,
      Choice figure,
      @Nullable Choice part,
      @Nullable Choice scenario) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /// An amount.
  ///
  /// @param heading its year, or that it is the total
  /// @param words what is said of it
  record Cell(String heading, String amount, String words, PlannedCell.Standing standing) {}

  PasteModel {
    problems = List.copyOf(problems);
  }
}
