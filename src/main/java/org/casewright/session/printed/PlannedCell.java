package org.casewright.session.printed;

import org.casewright.model.PublishedFigure;
import org.casewright.session.printed.PrintedTable.Column;
import org.jspecify.annotations.Nullable;

/// An amount of a printed table, and what would become of it.
///
/// @param row index of its row
/// @param words what is to be said beside it
/// @param figure to be added, or there already; null where it is neither
public record PlannedCell(
    int row,
    Column column,
    PrintedAmount amount,
    Standing standing,
    String words,
    @Nullable PublishedFigure figure) {

  /// What is to be said of an amount.
  public enum Standing {
    TIES,
    DOES_NOT_TIE,
    /// It is a published figure already.
    ALREADY,
    /// It cannot be added; its words say why.
    CANNOT,
    LEFT_OUT
  }

  static PlannedCell without(
      int row, Column column, PrintedAmount amount, Standing standing, String words) {
    return new PlannedCell(row, column, amount, standing, words, null);
  }

  /// Whether it would be added.
  public boolean isAdded() {
    return standing == Standing.TIES || standing == Standing.DOES_NOT_TIE;
  }
}
