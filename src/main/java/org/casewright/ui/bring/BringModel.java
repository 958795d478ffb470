package org.casewright.ui.bring;

import java.util.List;
import org.casewright.session.brought.MappedRow;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// What the page shows.
///
/// @param file its name
/// @param choices how the table as a whole is to be understood
/// @param problems what is to be settled before rows can be shown; a sentence each
/// @param remarks what is to be known of the table; a sentence each
/// @param summary how many rows become what
/// @param rejected each cell that cannot be used
/// @param more how many rows there are besides those shown; empty where there are none
/// @param add what the button says
/// @param why nothing can be brought in now; null where something can
record BringModel(
    String file,
    List<Choice> choices,
    List<Column> columns,
    List<String> problems,
    List<String> remarks,
    String summary,
    List<String> rejected,
    List<Row> rows,
    String more,
    String add,
    @Nullable String why) {

  BringModel {
    choices = List.copyOf(choices);
    columns = List.copyOf(columns);
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
    rejected = List.copyOf(rejected);
    rows = List.copyOf(rows);
  }

  /// One of a list.
  record Choice(Asked asked, List<Item.Option> options, String chosen) {
    Choice {
      options = List.copyOf(options);
    }
  }

  /// What is asked of the table as a whole.
  enum Asked {
    SHEET("Sheet"),
    KIND("Its rows are"),
    SCALE("Pounds are in"),
    INCREMENTS("Each amount is"),
    SIGN("Savings are printed"),
    WORKSTREAM("They go into"),
    UNIT("Numbers without a unit are"),
    LINES("Lines that the case has"),
    ASSUMPTIONS("Assumptions that the case has");

    private final String label;

    Asked(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /// A column of the table.
  ///
  /// @param index 0 being A
  /// @param label its letter and what stands over it
  /// @param sample what stands in it first
  record Column(int index, String label, String sample, List<Item.Option> options, String chosen) {
    Column {
      options = List.copyOf(options);
    }
  }

  /// A row of the table.
  ///
  /// @param name its number and name
  /// @param rejected its cells that cannot be used
  /// @param brought whether it is brought in
  /// @param toChoose whether a person can choose that
  record Row(
      int number,
      String name,
      String words,
      List<String> rejected,
      MappedRow.Standing standing,
      boolean brought,
      boolean toChoose) {
    Row {
      rejected = List.copyOf(rejected);
    }
  }
}
