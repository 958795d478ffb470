package org.casewright.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewright.model.FinancialYear;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// The published unit costs that ship with the program. Sources disagree: several stand side by
/// side, each with its place, year and quality, and a council puts its own where it has one.
public final class UnitCosts {

  private static final String EDITION = "Casewright unit costs, November 2026";

  private static final List<UnitCost> ALL =
      Shelf.rows("unit-costs.csv").stream().map(UnitCost::of).toList();

  private static final Comparator<UnitCost> NEWEST_FIRST_BY_KIND =
      Comparator.comparing(UnitCost::kind)
          .thenComparing(
              UnitCost::priceYear, Comparator.nullsLast(Comparator.<FinancialYear>reverseOrder()));

  /// One end of a range and whose it is.
  private record End(BigDecimal figure, UnitCost of, Rebased rebased) {}

  private static final Map<String, String> SHORT_NAMES =
      Map.ofEntries(
          Map.entry("child-in-need", "CIN"),
          Map.entry("open case-week", "CIN CP child-in-need child protection plan"),
          Map.entry("cp plan", "child protection"),
          Map.entry("child protection", "CP"),
          Map.entry("looked-after", "LAC"),
          Map.entry("looked after", "LAC"),
          Map.entry("special guardian", "SGO"),
          Map.entry("sgo", "special guardianship"),
          Map.entry("independent fostering", "IFA"),
          Map.entry("department for education", "DfE"),
          Map.entry("national audit office", "NAO"),
          Map.entry("personal social services research unit", "PSSRU"),
          Map.entry("local government association", "LGA"),
          Map.entry("competition and markets authority", "CMA"),
          Map.entry("freedom of information", "FOI"));

  private UnitCosts() {}

  /// The dated name of the table: `Casewright unit costs, November 2026`.
  public static String edition() {
    return EDITION;
  }

  /// Every unit cost, in the order of the table.
  public static List<UnitCost> all() {
    return ALL;
  }

  public static Optional<UnitCost> find(String id) {
    return ALL.stream().filter(cost -> cost.id().equals(id)).findFirst();
  }

  /// The unit costs of a kind, the newest prices first and unknown price years last; at least one.
  public static List<UnitCost> of(UnitCostKind kind) {
    return ALL.stream().filter(cost -> cost.kind() == kind).sorted(NEWEST_FIRST_BY_KIND).toList();
  }

  /// The unit costs in which every word occurs, whatever its capitals, in the label, kind, place,
  /// source, year or id: `IFA 2020` finds agency fostering in 2020 prices. Grouped by kind, the
  /// newest prices first and unknown price years last. No words find all.
  public static List<UnitCost> search(String words) {
    var wanted =
        Arrays.stream(plain(words).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .map(word -> Pattern.compile("(?<![a-z0-9])" + Pattern.quote(word)))
            .toList();
    return ALL.stream()
        .filter(cost -> begun(plain(text(cost)), wanted))
        .sorted(NEWEST_FIRST_BY_KIND)
        .toList();
  }

  /// Whether each of these stands at the beginning of a word: CIN is not in “placing”.
  private static boolean begun(String text, List<Pattern> wanted) {
    return wanted.stream().allMatch(word -> word.matcher(text).find());
  }

  /// What people call things for short.
  private static String shortNames(String text) {
    var names = new ArrayList<String>();
    SHORT_NAMES.forEach(
        (words, name) -> {
          if (plain(text).contains(words)) {
            names.add(name);
          }
        });
    return String.join(" ", names);
  }

  private static String text(UnitCost cost) {
    var said = said(cost);
    return said + "\n" + shortNames(said);
  }

  private static String said(UnitCost cost) {
    return String.join(
        "\n",
        cost.label(),
        cost.kind().label(),
        cost.kind().key(),
        cost.geography(),
        cost.source(),
        cost.priceBase(),
        cost.priceYear() == null ? "" : cost.priceYear().label(),
        cost.id());
  }

  /// So that 2020/21 finds 2020-21, whichever dash it is printed with.
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('/', '-').replace('–', '-').replace('’', '\'');
  }

  /// From the lowest to the highest figure of a kind in that unit: re-based where the price year is
  /// known, as printed where it is not. What stands beside a figure and is not its own range
  /// ([UnitCost.Bounds#OTHER]) does not count.
  ///
  /// @return empty where no row of the kind fits the unit, or its rows are of different things
  public static Optional<PublishedRange> range(
      UnitCostKind kind, Unit unit, FinancialYear priceBase, BigDecimal weeksPerYear) {
    if (!kind.isComparable()) {
      return Optional.empty();
    }
    var ends =
        of(kind).stream()
            .flatMap(cost -> ends(cost, cost.in(unit, priceBase, weeksPerYear)))
            .toList();
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    var byFigure = Comparator.comparing(End::figure);
    var lowest = ends.stream().min(byFigure).orElseThrow();
    var highest = ends.stream().max(byFigure).orElseThrow();
    var rows = ends.stream().map(End::of).distinct().count();
    var asPrinted =
        ends.stream()
            .filter(end -> unit.isPounds() && !end.rebased().rebased())
            .map(End::of)
            .distinct()
            .count();
    return Optional.of(
        new PublishedRange(
            kind,
            unit,
            lowest.figure(),
            highest.figure(),
            Math.toIntExact(rows),
            lowest.of().id(),
            highest.of().id(),
            Math.toIntExact(asPrinted)));
  }

  private static Stream<End> ends(UnitCost cost, Optional<Rebased> found) {
    return found.stream()
        .flatMap(
            rebased ->
                figures(cost, rebased)
                    .filter(figure -> figure != null)
                    .map(figure -> new End(figure, cost, rebased)));
  }

  private static Stream<@Nullable BigDecimal> figures(UnitCost cost, Rebased rebased) {
    return cost.bounds() == UnitCost.Bounds.RANGE
        ? Stream.of(rebased.low(), rebased.value(), rebased.high())
        : Stream.of(rebased.value());
  }
}
