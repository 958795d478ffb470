package org.casewright.analysis.mtfp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Where the lines of a plan are at home in a case.
///
/// @param homeless lines that have none
/// @param unplanned entries without a line, those of one thing on one budget line together
record Homes(
    List<Home> homes, List<PlanLine> homeless, List<List<Entry>> unplanned, boolean withCosts) {

  /// Lines of the plan and the entries they are about.
  record Home(Pair.By by, List<PlanLine> lines, List<Entry> entries) {}

  static Homes of(List<PlanLine> lines, List<Entry> entries) {
    var whole = new Finding(lines, entries.stream().filter(Homes::isPlanned).toList()).find();
    if (whole.homes().stream().anyMatch(home -> has(home.entries(), Entry::isOfCost))) {
      return whole;
    }
    return new Finding(lines, entries.stream().filter(entry -> entry.kind().isSaving()).toList())
        .find();
  }

  private static boolean isPlanned(Entry entry) {
    return entry.kind().isPlanned();
  }

  private static boolean has(List<Entry> entries, Predicate<Entry> wanted) {
    return entries.stream().anyMatch(wanted);
  }

  /// A reference or a name without what people write in different ways.
  static String key(String words) {
    return words
        .toLowerCase(Locale.UK)
        .replaceAll("[\\s\\u00a0\\u202f]+", "")
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replace('’', '\'');
  }

  /// One pass after the other, the surest first; what has found a home is out of the next.
  private static final class Finding {

    private final List<PlanLine> lines;
    private final List<Entry> entries;
    private final List<Home> homes = new ArrayList<>();
    private final boolean withCosts;

    Finding(List<PlanLine> lines, List<Entry> entries) {
      this.lines = new ArrayList<>(lines);
      this.entries = new ArrayList<>(entries);
      this.withCosts = has(entries, entry -> entry.kind().isCost());
    }

    Homes find() {
      var shared = shared();
      pass(
          Pair.By.REFERENCE,
          line ->
              shared.contains(key(line.reference()))
                  ? both(line.reference(), line.description())
                  : "",
          entry -> both(reference(entry), entry.name()));
      pass(Pair.By.REFERENCE, line -> key(line.reference()), entry -> key(reference(entry)));
      pass(
          Pair.By.LINE_REFERENCE,
          line -> key(line.reference()),
          entry -> ofLine(entry, entry.line().reference()));
      pass(Pair.By.DESCRIPTION, line -> key(line.description()), entry -> key(name(entry)));
      pass(
          Pair.By.LINE_NAME,
          line -> key(line.description()),
          entry -> ofLine(entry, entry.line().name()));
      return new Homes(homes, lines, unplanned(), withCosts);
    }

    /// Savings only: what a plan prints for a whole budget line says nothing of costs.
    private static String ofLine(Entry entry, String words) {
      return entry.kind().isCost() ? "" : key(words);
    }

    private static String both(String reference, String name) {
      return reference.isBlank() || name.isBlank() ? "" : key(reference) + "\n" + key(name);
    }

    /// References that several opportunities or costs have.
    private List<String> shared() {
      return entries.stream()
          .collect(
              Collectors.groupingBy(
                  entry -> key(reference(entry)),
                  Collectors.mapping(Finding::thing, Collectors.toSet())))
          .entrySet()
          .stream()
          .filter(each -> each.getValue().size() > 1)
          .map(Map.Entry::getKey)
          .toList();
    }

    /// A plan prints a saving before its support, which is no saving under the same reference.
    private static String reference(Entry entry) {
      return entry.kind() == EntryKind.SUPPORT ? "" : entry.reference();
    }

    private static String name(Entry entry) {
      return entry.kind() == EntryKind.SUPPORT ? "Support: " + entry.name() : entry.name();
    }

    private static String thing(Entry entry) {
      return (entry.isOfCost() ? "cost " : "opportunity ") + entry.thing();
    }

    private void pass(
        Pair.By by, Function<PlanLine, String> ofLine, Function<Entry, String> ofEntry) {
      var wanted = grouped(lines, ofLine);
      var there = grouped(entries, ofEntry);
      wanted.forEach(
          (key, some) -> {
            var home = there.get(key);
            if (home != null) {
              homes.add(new Home(by, some, home));
              lines.removeAll(some);
              entries.removeAll(home);
            }
          });
    }

    private static <T> Map<String, List<T>> grouped(Collection<T> all, Function<T, String> key) {
      var groups = new LinkedHashMap<String, List<T>>();
      for (var each : all) {
        var its = key.apply(each);
        if (!its.isEmpty()) {
          groups.computeIfAbsent(its, _ -> new ArrayList<>()).add(each);
        }
      }
      return groups;
    }

    private List<List<Entry>> unplanned() {
      return List.copyOf(
          grouped(
                  entries,
                  entry ->
                      "%s %s %s".formatted(thing(entry), entry.kind().isCost(), entry.line().id()))
              .values());
    }
  }
}
