package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.List;

/// Makes a grid of lines of which one has years as headings and those below it are rows.
final class UprightGrid {

  private static final int WORDS_OF_PROSE = 3;

  /// What points to a footnote after a label.
  private static final String NOTE = "\\(\\d\\)";

  private final List<Line> lines;
  private final int heading;
  private final boolean tabbed;
  private final List<String> firsts;
  private final List<Heading> headings;
  private final List<Grid.Row> rows = new ArrayList<>();
  private final List<Integer> leftOut = new ArrayList<>();
  private final List<Line> waiting = new ArrayList<>();
  private final List<Grid.Row> numbered = new ArrayList<>();

  /// @param heading index of the line with the years
  UprightGrid(List<Line> lines, int heading) {
    this.lines = lines;
    this.heading = heading;
    this.tabbed = lines.get(heading).hasTabs();
    var cells = new ArrayList<>(lines.get(heading).headings());
    if (Heading.isYear(cells.getFirst())) {
      cells.addFirst("");
    }
    var first = 0;
    while (!Heading.isYear(cells.get(first))) {
      first++;
    }
    this.firsts = List.copyOf(cells.subList(0, first));
    this.headings =
        new ArrayList<>(cells.subList(first, cells.size()).stream().map(Heading::of).toList());
  }

  Grid grid() {
    var from = heading + 1;
    if (from < lines.size() && takeUnits(lines.get(from))) {
      from++;
    }
    for (var line : lines.subList(from, lines.size())) {
      var cells = line.hasTabs() ? tabbed(line) : spaced(line);
      if (cells.isEmpty()) {
        waiting.add(line);
      } else {
        add(line, cells);
      }
    }
    leaveOut();
    return new Grid(headings, rows, unit(), remarks());
  }

  /// A line of units below the years.
  private boolean takeUnits(Line line) {
    var cells = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    if (cells.isEmpty() || !cells.stream().allMatch(UnitWords::isAll)) {
      return false;
    }
    for (var i = 0; i < headings.size(); i++) {
      var cell = cells.get(Math.max(0, cells.size() - Math.max(1, headings.size() - i)));
      var each = headings.get(i);
      headings.set(i, new Heading(each.text(), each.year(), each.total(), UnitWords.in(cell)));
    }
    return true;
  }

  /// A label and a cell for each heading; empty for a line without amounts.
  private List<String> tabbed(Line line) {
    var cells = new ArrayList<>(line.cells());
    var labels = tabbed ? firsts.size() : Math.max(1, cells.size() - headings.size());
    while (cells.size() < labels + headings.size()) {
      cells.add("");
    }
    var after = cells.subList(labels, cells.size());
    while (after.size() > headings.size() && after.getLast().isEmpty()) {
      after.removeLast();
    }
    if (after.size() > headings.size()) {
      throw new UnreadableTable(
          "Line %d, “%s”, has %d cells where the headings have %d. Take out what is too much."
              .formatted(
                  line.number(), line.shown(), labels + after.size(), labels + headings.size()));
    }
    var label = String.join(" ", cells.subList(0, labels)).strip();
    if (after.stream().allMatch(String::isEmpty)) {
      return List.of();
    }
    return joined(label, after);
  }

  private List<String> spaced(Line line) {
    var cells = line.ending(headings.size());
    var amounts = cells.size() - 1;
    var words = cells.getFirst().isEmpty() ? 0 : cells.getFirst().split(" ").length;
    if (amounts == headings.size()) {
      return joined(cells.getFirst(), cells.subList(1, cells.size()));
    }
    if (amounts == 0 || (2 * amounts <= headings.size() && words >= WORDS_OF_PROSE)) {
      return List.of();
    }
    throw new UnreadableTable(
        ("Line %d, “%s”, ends in %s where the table has %d columns. Put a tab between its cells,"
                + " and a dash where nothing is printed.")
            .formatted(
                line.number(),
                line.shown(),
                amounts == 1 ? "1 amount" : amounts + " amounts",
                headings.size()));
  }

  private static List<String> joined(String label, List<String> cells) {
    var all = new ArrayList<String>();
    all.add(label);
    all.addAll(cells);
    return all;
  }

  private void add(Line line, List<String> cells) {
    var label = cells.getFirst();
    if (goesOn(label)) {
      var words = new ArrayList<>(waiting.stream().map(Line::shown).toList());
      words.add(label);
      label = String.join(" ", words).strip();
      waiting.clear();
    }
    leaveOut();
    var row = new Grid.Row("Line " + line.number(), label, cells.subList(1, cells.size()));
    rows.add(row);
    if (endsInNumber(label) && (!line.hasTabs() || firsts.size() > 1)) {
      numbered.add(row);
    }
  }

  /// Whether what is taken for the end of a label could be an amount: of a column whose heading is
  /// not understood, or the first part of 1 234.
  private static boolean endsInNumber(String label) {
    var last = label.substring(label.lastIndexOf(' ') + 1);
    return !last.matches(NOTE) && CellText.of(last).filter(cell -> !cell.isBlank()).isPresent();
  }

  /// Whether a label is the rest of the lines before it, which had no amounts.
  private boolean goesOn(String label) {
    return !waiting.isEmpty()
        && (label.isEmpty()
            || Character.isLowerCase(label.charAt(0))
            || waiting.getLast().text().strip().endsWith("-"));
  }

  private void leaveOut() {
    waiting.forEach(line -> leftOut.add(line.number()));
    waiting.clear();
  }

  /// The unit that the headings say, or a line above them.
  private String unit() {
    var candidates = new ArrayList<>(firsts);
    candidates.addAll(lines.subList(0, heading).stream().map(Line::text).toList().reversed());
    return candidates.stream()
        .map(UnitWords::in)
        .filter(unit -> !unit.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<String> remarks() {
    var remarks = new ArrayList<String>();
    if (!leftOut.isEmpty()) {
      remarks.add(
          leftOut.size() == 1
              ? "Line %d has no amounts and is left out.".formatted(leftOut.getFirst())
              : "Lines %s have no amounts and are left out.".formatted(listed()));
    }
    if (!numbered.isEmpty()) {
      var first = numbered.getFirst();
      remarks.add(
          ("%s%s has a number before its amounts, which is read as part of its name, “%s”. If it"
                  + " is an amount, put a tab before it and a year over it.")
              .formatted(
                  first.where(),
                  numbered.size() == 1 ? "" : ", as %d more,".formatted(numbered.size() - 1),
                  first.label()));
    }
    return remarks;
  }

  private String listed() {
    return String.join(
            ", ", leftOut.subList(0, leftOut.size() - 1).stream().map(String::valueOf).toList())
        + " and "
        + leftOut.getLast();
  }
}
