package org.casewright.ui.guide;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A table whose columns are as wide as their words, as far as there is room: what is short stays
/// in one line, and what is long shares what is left.
final class TableGrid extends Region {

  private static final double LETTER = 1.2; // of the usual width of one

  /// A cell, with what of it cannot be broken into lines.
  ///
  /// @param unbreakable its longest word, as a share of all of it
  private record Cell(WordsFlow words, double unbreakable) {
    static Cell of(WordsFlow words, String text) {
      var longest = Arrays.stream(text.split("\\s+", -1)).mapToInt(String::length).max().orElse(0);
      return new Cell(words, Math.min(1, LETTER * longest / Math.max(1, text.length())));
    }

    double least() {
      var insets = words.getInsets().getLeft() + words.getInsets().getRight();
      return insets + unbreakable * (words.prefWidth(-1) - insets);
    }
  }

  private final int columns;
  private final List<Cell> cells;

  /// @param columns how many
  /// @param cells row by row, the head first
  TableGrid(int columns, List<WordsFlow> cells) {
    this.columns = columns;
    this.cells = cells.stream().map(words -> Cell.of(words, words.words())).toList();
    getStyleClass().add("guide-table");
    for (var i = 0; i < cells.size(); i++) {
      cells.get(i).getStyleClass().add(i < columns ? "guide-head" : "guide-cell");
    }
    getChildren().addAll(cells);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return sum(widest(cell -> cell.words().prefWidth(-1)));
  }

  @Override
  protected double computeMinWidth(double height) {
    return sum(widest(Cell::least));
  }

  @Override
  protected double computePrefHeight(double width) {
    return sum(heights(widths(width < 0 ? prefWidth(-1) : width)));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    var widths = widths(getWidth());
    var heights = heights(widths);
    var y = 0.0;
    for (var row = 0; row < heights.length; row++) {
      var x = 0.0;
      for (var column = 0; column < columns; column++) {
        cell(row, column).words().resizeRelocate(x, y, widths[column], heights[row]);
        x += widths[column];
      }
      y += heights[row];
    }
  }

  private Cell cell(int row, int column) {
    return cells.get(row * columns + column);
  }

  private int rows() {
    return cells.size() / columns;
  }

  private double[] widest(ToDoubleFunction<Cell> width) {
    return IntStream.range(0, columns)
        .mapToDouble(
            column ->
                IntStream.range(0, rows())
                    .mapToDouble(row -> width.applyAsDouble(cell(row, column)))
                    .max()
                    .orElse(0))
        .map(Math::ceil)
        .toArray();
  }

  /// Columns that need less than an equal share of the room have what they need. The others share
  /// the rest, those with more words having more of it, though not as much more.
  private double[] widths(double room) {
    var wanted = widest(cell -> cell.words().prefWidth(-1));
    if (sum(wanted) <= room) {
      return wanted;
    }
    var least = widest(Cell::least);
    var widths = new double[columns];
    var left = room;
    var waiting = columns;
    for (var column : narrowestFirst(wanted)) {
      var fair = left / waiting;
      if (wanted[column] > fair) {
        break;
      }
      widths[column] = wanted[column];
      left -= wanted[column];
      waiting--;
    }
    var shares = 0.0;
    for (var column = 0; column < columns; column++) {
      if (widths[column] == 0) {
        left -= least[column];
        shares += Math.sqrt(wanted[column]);
      }
    }
    for (var column = 0; column < columns; column++) {
      if (widths[column] == 0) {
        var more = Math.max(0, left) * Math.sqrt(wanted[column]) / shares;
        widths[column] = Math.floor(least[column] + more);
      }
    }
    return widths;
  }

  private static int[] narrowestFirst(double[] wanted) {
    return IntStream.range(0, wanted.length)
        .boxed()
        .sorted((one, other) -> Double.compare(wanted[one], wanted[other]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double[] heights(double[] widths) {
    return IntStream.range(0, rows())
        .mapToDouble(
            row ->
                IntStream.range(0, columns)
                    .mapToDouble(column -> cell(row, column).words().prefHeight(widths[column]))
                    .max()
                    .orElse(0))
        .map(Math::ceil)
        .toArray();
  }

  private static double sum(double[] sizes) {
    return Arrays.stream(sizes).sum();
  }
}
