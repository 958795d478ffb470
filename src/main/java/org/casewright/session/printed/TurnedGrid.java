package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a grid of lines that begin with years, below a line that names their columns.
final class TurnedGrid {

  private static final int LEAST_YEARS = 2;

  private final List<Line> lines;

  TurnedGrid(List<Line> lines) {
    this.lines = lines;
  }

  /// The grid, turned so that its years are columns; empty where the lines are no such table.
  Optional<Grid> grid() {
    var years = lines.stream().map(TurnedGrid::ofYear).flatMap(Optional::stream).toList();
    if (years.size() < LEAST_YEARS) {
      return Optional.empty();
    }
    var width = years.getFirst().size();
    if (years.stream().anyMatch(each -> each.size() != width)) {
      throw new UnreadableTable(
          "The lines that begin with a year do not have the same number of amounts. Put a tab"
              + " between their cells, and a dash where nothing is printed.");
    }
    var first = firstYear();
    var body = new ArrayList<>(years);
    total(width).ifPresent(body::add);
    return Optional.of(Grid.turned(names(first, width), body, unit(first)));
  }

  private int firstYear() {
    var first = 0;
    while (ofYear(lines.get(first)).isEmpty()) {
      first++;
    }
    return first;
  }

  /// A year and its amounts; empty for any other line.
  private static Optional<List<String>> ofYear(Line line) {
    var cells = cells(line);
    return cells.size() > 1
            && Heading.isYear(cells.getFirst())
            && cells.stream().skip(1).allMatch(cell -> CellText.of(cell).isPresent())
        ? Optional.of(cells)
        : Optional.empty();
  }

  private static List<String> cells(Line line) {
    var cells = line.cells();
    return !line.hasTabs() && cells.size() == 1 ? List.of(line.text().strip().split(" +")) : cells;
  }

  /// A line below the years that names a total, or nothing.
  private Optional<List<String>> total(int width) {
    for (var line : lines.subList(firstYear() + 1, lines.size())) {
      var cells = new ArrayList<>(cells(line));
      if (!line.hasTabs() && cells.size() == width - 1) {
        cells.addFirst("");
      }
      if (cells.size() == width
          && (cells.getFirst().isEmpty() || Heading.of(cells.getFirst()).total())
          && cells.stream().skip(1).allMatch(cell -> CellText.of(cell).isPresent())) {
        return Optional.of(cells);
      }
    }
    return Optional.empty();
  }

  private List<String> names(int first, int width) {
    for (var line : lines.subList(0, first).reversed()) {
      var cells = line.cells();
      if (cells.size() == width) {
        return cells.subList(1, width);
      }
      if (cells.size() == width - 1) {
        return cells;
      }
    }
    throw new UnreadableTable(
        "The lines begin with years, but no line above line %d names %s of amounts."
            .formatted(
                lines.get(first).number(),
                width == 2 ? "their column" : "their %d columns".formatted(width - 1)));
  }

  private String unit(int first) {
    return lines.subList(0, first).reversed().stream()
        .filter(line -> line.cells().size() == 1)
        .map(line -> UnitWords.in(line.text()))
        .filter(unit -> !unit.isEmpty())
        .findFirst()
        .orElse("");
  }
}
