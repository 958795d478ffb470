package org.casewright.analysis.mtfp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.Money;
import org.jspecify.annotations.Nullable;

/// A plan as it was read from the cells of a table. Its heading is the row with the most FYs;
/// the columns before them are reference and description. Every cell that was not read is named.
///
/// @param rejected a sentence for each cell or row that was not read, and why
public record PlanReading(PrintedPlan plan, List<String> rejected) {

  private static final Pattern YEAR = Pattern.compile("\\d{4}\\s*[/-]\\s*(?:\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}/\\d{2}");
  private static final Pattern THOUSANDS = Pattern.compile("£\\s*['’]?000|£\\s*k\\b");
  private static final Pattern MILLIONS = Pattern.compile("£\\s*m\\b|£\\s*million");
  private static final Pattern TOTAL = Pattern.compile("(?i)(?:grand |sub-?\\s?)?total\\b.*");
  private static final Pattern NOTHING = Pattern.compile("[-–—−]?|(?i:nil|n/a)");
  private static final int LONGEST = 60;

  public PlanReading {
    rejected = List.copyOf(rejected);
  }

  /// What a person says of the table; null where it is to be guessed.
  ///
  /// @param unit guessed from £000 or £m in the heading, else pounds
  /// @param measure guessed to be increments, unless the heading says cumulative
  /// @param sign guessed from the sum of all amounts
  public record Choices(@Nullable Money unit, @Nullable Measure measure, @Nullable PlanSign sign) {
    public static final Choices NONE = new Choices(null, null, null);
  }

  /// The cells of a table from the clipboard: tabs between cells, a line a row; a cell with a line
  /// break in it stands in quotation marks.
  public static List<List<String>> cells(String pasted) {
    return PastedCells.of(pasted);
  }

  /// Reads a plan.
  ///
  /// @return empty where no row has FYs with a column before them, or no row under it any amounts
  public static Optional<PlanReading> of(List<List<String>> cells, Choices choices) {
    var rows =
        IntStream.range(0, cells.size())
            .filter(row -> !cells.get(row).isEmpty() && year(cells.get(row).getFirst()).isEmpty())
            .boxed()
            .toList();
    var most = rows.stream().mapToInt(row -> years(cells.get(row))).max().orElse(0);
    return rows.stream()
        .filter(row -> most > 0 && years(cells.get(row)) == most)
        .findFirst()
        .map(row -> new Reading(cells, row, choices).read())
        .filter(reading -> !reading.plan().lines().isEmpty());
  }

  private static int years(List<String> row) {
    return (int) row.stream().filter(cell -> year(cell).isPresent()).count();
  }

  private static Optional<FinancialYear> year(String cell) {
    var text = cell.strip();
    if (SHORT_YEAR.matcher(text).matches()) {
      return FinancialYear.parse("20" + text);
    }
    var match = YEAR.matcher(text);
    return match.find() ? FinancialYear.parse(match.group()) : Optional.empty();
  }

  /// The columns, and what was found wrong so far.
  private static final class Reading {

    private final List<List<String>> cells;
    private final int headingRow;
    private final Choices choices;
    private final List<FinancialYear> years = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private final Money unit;
    private int decimals;

    Reading(List<List<String>> cells, int headingRow, Choices choices) {
      this.cells = cells;
      this.headingRow = headingRow;
      this.choices = choices;
      this.unit = choices.unit() == null ? unit() : choices.unit();
    }

    PlanReading read() {
      findYears();
      var lines = new ArrayList<PlanLine>();
      for (var row = headingRow + 1; row < cells.size(); row++) {
        var line = line(row);
        if (line != null) {
          lines.add(line);
        }
      }
      var measure = choices.measure() == null ? measure() : choices.measure();
      var sign = choices.sign() == null ? sign(lines) : choices.sign();
      return new PlanReading(
          new PrintedPlan(years, unit, measure, sign, step(lines), lines), rejected);
    }

    private void findYears() {
      var heading = cells.get(headingRow);
      for (var column = 0; column < heading.size(); column++) {
        var year = year(heading.get(column));
        if (year.isPresent() && years.contains(year.get())) {
          rejected.add(
              "%s stands twice in the heading; its second column is not read."
                  .formatted(year.get()));
        } else if (year.isPresent()) {
          years.add(year.get());
          columns.add(column);
        }
      }
    }

    private @Nullable PlanLine line(int row) {
      var reference = referenceColumn() < 0 ? "" : cell(row, referenceColumn());
      var description = descriptionColumn() < 0 ? "" : cell(row, descriptionColumn());
      if (columns.stream().allMatch(column -> cell(row, column).isEmpty())) {
        return null; // a heading between rows, or nothing
      }
      if (TOTAL.matcher(reference).matches() || TOTAL.matcher(description).matches()) {
        rejected.add(
            "Row %d, “%s”, is a total and no line of its own."
                .formatted(row + 1, shortened(description.isEmpty() ? reference : description)));
        return null;
      }
      if (reference.isEmpty() && description.isEmpty()) {
        rejected.add(
            "Row %d has amounts but neither a reference nor a description; it is not read."
                .formatted(row + 1));
        return null;
      }
      return new PlanLine(
          reference,
          description,
          IntStream.range(0, years.size()).mapToObj(at -> amount(row, at)).toList());
    }

    private BigDecimal amount(int row, int at) {
      var text = cell(row, columns.get(at));
      if (NOTHING.matcher(text).matches()) {
        return BigDecimal.ZERO;
      }
      var number = text.endsWith("%") ? Optional.<BigDecimal>empty() : Money.parse(text);
      if (number.isEmpty()) {
        rejected.add(
            "Row %d, %s: “%s” is not an amount; nothing is counted for it."
                .formatted(row + 1, years.get(at), shortened(text)));
        return BigDecimal.ZERO;
      }
      if (text.matches(".*[kKmM]\\)?")) {
        return number.get(); // says its own unit
      }
      decimals = Math.max(decimals, number.get().stripTrailingZeros().scale());
      return number.get().multiply(BigDecimal.valueOf(unit.inPounds()));
    }

    private String cell(int row, int column) {
      var its = cells.get(row);
      return column < its.size() ? its.get(column).replace('\u00a0', ' ').strip() : "";
    }

    private static String shortened(String text) {
      return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private int referenceColumn() {
      var named = referenceNamed();
      return named >= 0 || columns.getFirst() == 1 ? named : other(descriptionNamed());
    }

    private int descriptionColumn() {
      var named = descriptionNamed();
      return named >= 0 ? named : other(referenceColumn());
    }

    private int referenceNamed() {
      return named("ref|code|^no\\.?$|number", -1);
    }

    private int descriptionNamed() {
      return named("desc|saving|proposal|title|name|detail|line", referenceNamed());
    }

    /// The first column before the years that is not this one; −1 where there is none.
    private int other(int column) {
      return IntStream.range(0, columns.getFirst())
          .filter(each -> each != column)
          .findFirst()
          .orElse(-1);
    }

    private int named(String pattern, int but) {
      var wanted = Pattern.compile(pattern);
      return IntStream.range(0, columns.getFirst())
          .filter(column -> column != but)
          .filter(column -> wanted.matcher(cell(headingRow, column).toLowerCase(Locale.UK)).find())
          .findFirst()
          .orElse(-1);
    }

    private String heading() {
      return String.join(
              "\n", cells.subList(0, headingRow + 1).stream().flatMap(List::stream).toList())
          .toLowerCase(Locale.UK);
    }

    private Money unit() {
      if (THOUSANDS.matcher(heading()).find()) {
        return Money.THOUSANDS;
      }
      return MILLIONS.matcher(heading()).find() ? Money.MILLIONS : Money.POUNDS;
    }

    private Measure measure() {
      return heading().contains("cumulative") ? Measure.CUMULATIVE : Measure.INCREMENT;
    }

    /// By the sum of all amounts; where they cancel out, by the first.
    private static PlanSign sign(List<PlanLine> lines) {
      var sum = amounts(lines).reduce(BigDecimal.ZERO, BigDecimal::add).signum();
      var first = amounts(lines).mapToInt(BigDecimal::signum).filter(each -> each != 0).findFirst();
      return (sum == 0 ? first.orElse(1) : sum) < 0
          ? PlanSign.SAVING_NEGATIVE
          : PlanSign.SAVING_POSITIVE;
    }

    private static Stream<BigDecimal> amounts(List<PlanLine> lines) {
      return lines.stream().flatMap(line -> line.amounts().stream());
    }

    /// The last digit that is printed; pounds that are all whole thousands are printed in those.
    private BigDecimal step(List<PlanLine> lines) {
      var thousand = BigDecimal.valueOf(Money.THOUSANDS.inPounds());
      return unit == Money.POUNDS
              && amounts(lines).allMatch(each -> each.remainder(thousand).signum() == 0)
          ? thousand
          : BigDecimal.valueOf(unit.inPounds()).movePointLeft(decimals);
    }
  }
}
