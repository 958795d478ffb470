package org.casewright.ui.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The cells of a row, or of a column, as they come out of a spreadsheet.
///
/// @param cells at least two, the last one not empty
/// @param isBlock whether there are several rows of several cells
record PastedRow(List<String> cells, boolean isBlock) {

  private static final List<String> NIL = List.of("-", "–", "—", "−", "£-", "nil");

  PastedRow {
    cells = List.copyOf(cells);
  }

  /// What becomes of the cells.
  sealed interface Numbers {
    /// Each is a number.
    record Read(List<BigDecimal> numbers) implements Numbers {}

    /// Not all can be used, and why; then none is.
    ///
    /// @param entry index of the first that cannot, among the entries they were pasted into
    record Unusable(int entry, String sentence) implements Numbers {}
  }

  /// Takes a text apart; empty where it is but one cell.
  static Optional<PastedRow> of(@Nullable String text) {
    var lines =
        text == null ? List.<String>of() : text.lines().filter(line -> !line.isBlank()).toList();
    var cells = new ArrayList<String>();
    lines.forEach(line -> cells.addAll(Arrays.asList(line.split("\t", -1))));
    while (!cells.isEmpty() && cells.getLast().isBlank()) {
      cells.removeLast();
    }
    return cells.size() < 2
        ? Optional.empty()
        : Optional.of(
            new PastedRow(
                cells, lines.size() > 1 && lines.stream().anyMatch(line -> line.contains("\t"))));
  }

  /// Reads the cells as numbers.
  ///
  /// @param from index of the entry that takes the first
  /// @param entries how many entries there are
  /// @param heading of an entry, such as its FY
  /// @param parse empty where a text is no number
  Numbers numbers(
      int from,
      int entries,
      IntFunction<String> heading,
      Function<String, Optional<BigDecimal>> parse) {
    if (isBlock) {
      return new Numbers.Unusable(
          from, "Several rows were pasted. Copy one row of the spreadsheet at a time.");
    }
    if (cells.size() > entries - from) {
      return new Numbers.Unusable(from, tooMany(from, entries, heading));
    }
    var numbers = new ArrayList<BigDecimal>();
    for (var cell : cells) {
      var entry = from + numbers.size();
      var number = NIL.contains(cell.strip()) ? Optional.of(BigDecimal.ZERO) : parse.apply(cell);
      if (number.isEmpty()) {
        return new Numbers.Unusable(
            entry,
            cell.isBlank()
                ? "Nothing was pasted for %s; write 0 there. No number was changed."
                    .formatted(heading.apply(entry))
                : "“%s”, pasted for %s, is no number. No number was changed."
                    .formatted(cell.strip(), heading.apply(entry)));
      }
      numbers.add(number.get());
    }
    return new Numbers.Read(List.copyOf(numbers));
  }

  private String tooMany(int from, int entries, IntFunction<String> heading) {
    var room = entries - from;
    return entries == 1
        ? "%d numbers were pasted, and one goes here. Give it a number for each year first."
            .formatted(cells.size())
        : "%d numbers were pasted, and from %s on there %s. Copy fewer, or paste them further left."
            .formatted(
                cells.size(), heading.apply(from), room == 1 ? "is room for one" : "are " + room);
  }
}
