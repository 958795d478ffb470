package org.casewright.session.brought;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.casewright.model.Money;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// How the rows and columns of a table are to be understood.
///
/// @param file its name, for the trail that what is brought in leaves
/// @param sheet name of the sheet; empty where the file has but one
/// @param heading number of the row with the headings; 0 where there is none
/// @param columns what each column means, 0 being A; columns that are not named are left out
/// @param scale of pounds beside which no other stands
/// @param increments whether savings are year-on-year increments rather than levels
/// @param belowZero whether savings are printed below zero, as a medium-term plan has them
/// @param unit of assumptions whose row says none
/// @param workstream id of the one that savings go into whose row names none; empty for a new one
///     called as the table is
/// @param known what becomes of rows that stand for something the case has already
/// @param chosen rows that a person wants brought in, or left out, whatever is proposed, by number
public record Mapping(
    String file,
    String sheet,
    Kind kind,
    int heading,
    Map<Integer, Meaning> columns,
    Money scale,
    boolean increments,
    boolean belowZero,
    Unit unit,
    String workstream,
    Known known,
    Map<Integer, Boolean> chosen) {

  public Mapping {
    columns = Map.copyOf(columns);
    chosen = Map.copyOf(chosen);
  }

  /// The columns that mean this, from left to right.
  List<Integer> columns(Meaning meaning) {
    return columns.entrySet().stream()
        .filter(each -> each.getValue().equals(meaning))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// The first column that means this.
  Optional<Integer> column(Meaning meaning) {
    return columns(meaning).stream().findFirst();
  }

  /// The columns of years, by their start.
  TreeMap<Integer, Integer> years() {
    var years = new TreeMap<Integer, Integer>();
    columns.forEach(
        (column, meaning) -> {
          if (meaning instanceof Meaning.OfYear(var year)) {
            years.merge(year.start(), column, Math::min);
          }
        });
    return years;
  }

  @Nullable Boolean chosen(int row) {
    return chosen.get(row);
  }

  /// Where a row stands, as a source is written: `savings.xlsx, sheet MTFP, row 12`.
  String place(int row) {
    return sheet.isEmpty()
        ? "%s, row %d".formatted(file, row)
        : "%s, sheet %s, row %d".formatted(file, sheet, row);
  }

  /// What a table is called that has no other name.
  public String title() {
    var dot = file.lastIndexOf('.');
    var name = sheet.isEmpty() ? dot > 0 ? file.substring(0, dot) : file : sheet;
    return name.isBlank() ? "Savings" : name.strip();
  }

  /// The rows of this kind; columns that mean nothing in it are left out.
  public Mapping withKind(Kind kind) {
    return but(draft -> draft.kind = kind);
  }

  public Mapping withColumn(int column, Meaning meaning) {
    return but(draft -> draft.columns.put(column, meaning));
  }

  public Mapping withScale(Money scale) {
    return but(draft -> draft.scale = scale);
  }

  public Mapping withIncrements(boolean increments) {
    return but(draft -> draft.increments = increments);
  }

  public Mapping withBelowZero(boolean belowZero) {
    return but(draft -> draft.belowZero = belowZero);
  }

  public Mapping withUnit(Unit unit) {
    return but(draft -> draft.unit = unit);
  }

  public Mapping withWorkstream(String workstream) {
    return but(draft -> draft.workstream = workstream);
  }

  public Mapping withKnown(Known known) {
    return but(draft -> draft.known = known);
  }

  /// The same with a person's choice for one row.
  ///
  /// @param brought whether the row is to be brought in
  public Mapping withRow(int row, boolean brought) {
    return but(draft -> draft.chosen.put(row, brought));
  }

  private Mapping but(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.done(this);
  }

  /// A mapping while one of its parts is replaced; it never leaves this record.
  private static final class Draft {
    private Kind kind;
    private final Map<Integer, Meaning> columns;
    private Money scale;
    private boolean increments;
    private boolean belowZero;
    private Unit unit;
    private String workstream;
    private Known known;
    private final Map<Integer, Boolean> chosen;

    private Draft(Mapping from) {
      kind = from.kind;
      columns = new HashMap<>(from.columns);
      scale = from.scale;
      increments = from.increments;
      belowZero = from.belowZero;
      unit = from.unit;
      workstream = from.workstream;
      known = from.known;
      chosen = new HashMap<>(from.chosen);
    }

    private Mapping done(Mapping from) {
      columns.values().removeIf(meaning -> !kind.has(meaning));
      return new Mapping(
          from.file,
          from.sheet,
          kind,
          from.heading,
          columns,
          scale,
          increments,
          belowZero,
          unit,
          workstream,
          Known.of(kind).contains(known) ? known : Known.STAY,
          chosen);
    }
  }
}
