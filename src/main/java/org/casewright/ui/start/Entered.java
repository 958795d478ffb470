package org.casewright.ui.start;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.model.FinancialYear;

/// A new case as far as it has been asked for.
///
/// @param typed what every field holds
/// @param ticked ids of templates
record Entered(Map<Entry, String> typed, Set<String> ticked) {

  Entered {
    typed = Map.copyOf(typed);
    ticked = Set.copyOf(ticked);
  }

  /// Nothing ticked, from this FY and for so many.
  static Entered of(String title, int firstYear, int years) {
    return new Entered(
        Map.of(
            Entry.TITLE,
            title,
            Entry.ORGANISATION,
            "",
            Entry.FIRST_YEAR,
            new FinancialYear(firstYear).label(),
            Entry.YEARS,
            Integer.toString(years)),
        Set.of());
  }

  String text(Entry entry) {
    return typed.getOrDefault(entry, "");
  }

  Entered with(Entry entry, String text) {
    var changed = new EnumMap<>(typed);
    changed.put(entry, text);
    return new Entered(changed, ticked);
  }

  Entered ticking(String template, boolean on) {
    var changed = new LinkedHashSet<>(ticked);
    if (on) {
      changed.add(template);
    } else {
      changed.remove(template);
    }
    return new Entered(typed, changed);
  }

  /// What is wrong with what is typed, a sentence for each field that is wrong.
  Map<Entry, String> problems() {
    var problems = new EnumMap<Entry, String>(Entry.class);
    Arrays.stream(Entry.values())
        .forEach(
            entry -> {
              var problem = entry.problem(text(entry));
              if (!problem.isEmpty()) {
                problems.put(entry, problem);
              }
            });
    return problems;
  }

  /// The templates ticked, in the order in which they are offered.
  List<Template> templates() {
    return Templates.all().stream().filter(template -> ticked.contains(template.id())).toList();
  }

  /// What is asked for; empty where something typed is wrong.
  Optional<StartController.Wish> wish() {
    return problems().isEmpty()
        ? Optional.of(
            new StartController.Wish(
                text(Entry.TITLE).strip(),
                text(Entry.ORGANISATION).strip(),
                Entry.firstYear(text(Entry.FIRST_YEAR)).orElseThrow(),
                Entry.years(text(Entry.YEARS)).orElseThrow(),
                templates()))
        : Optional.empty();
  }

  /// The months from first to last; empty where the years are wrong.
  String span() {
    var first = Entry.firstYear(text(Entry.FIRST_YEAR));
    var years = Entry.years(text(Entry.YEARS));
    return first.isEmpty() || years.isEmpty()
        ? ""
        : "April %d to March %d".formatted(first.get(), first.get() + years.get());
  }

  /// What the button says.
  String button() {
    return switch (ticked.size()) {
      case 0 -> "Start empty";
      case 1 -> "Start with 1 opportunity";
      default -> "Start with %d opportunities".formatted(ticked.size());
    };
  }

  /// What is worth knowing about the ticks.
  String advice() {
    if (ticked.isEmpty()) {
      return "Without a tick the case starts empty; opportunities can be added at any time.";
    }
    var together = new LinkedHashMap<String, Long>();
    templates().stream()
        .map(Template::actsOn)
        .filter(thing -> !thing.isBlank())
        .forEach(thing -> together.merge(thing, 1L, Long::sum));
    var twice =
        together.entrySet().stream()
            .filter(entry -> entry.getValue() > 1)
            .map(entry -> "%d act on %s".formatted(entry.getValue(), entry.getKey()))
            .collect(Collectors.joining(", "));
    return twice.isEmpty()
        ? "Each number is one to begin with: put your own in its place, with its source."
        : "%s: take care that no saving counts twice.".formatted(twice);
  }
}
