package org.casewright.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.session.edits.Part;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Item;

/// Where in a form a part of its thing is typed. Items are called as the case file calls what they
/// change, in small letters with hyphens.
///
/// @param item key of an item
/// @param button of its buttons the one that puts the part there; empty where it stands there
record WhereTyped(String item, String button) {

  /// What the form calls otherwise than the file.
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "title", "name",
          "cashability", "cashable",
          "budget", "budget-kind",
          "savings-target", "target",
          "points", "step-0",
          "rollout", "shape",
          "range", "low",
          "unit-cost", "source");

  private static final String IN_SCENARIO = "values.";
  private static final String OPPORTUNITY_IN_SCENARIO = "opportunities.";

  /// @param numbers the assumptions that stand at that part, or within it
  /// @param part as the case file calls it, such as `baseline.population`
  static Optional<WhereTyped> find(Form form, List<String> numbers, String part) {
    if (part.isEmpty()) {
      return Optional.empty();
    }
    var keys = form.items().map(Item::key).toList();
    return Stream.concat(numbers.stream().map("number-"::concat), names(part))
        .filter(keys::contains)
        .findFirst()
        .map(key -> new WhereTyped(key, ""))
        .or(() -> missing(form, part));
  }

  /// Whether a part is this one or lies within it.
  static boolean isWithin(String part, String whole) {
    return part.equals(whole) || part.startsWith(whole + ".");
  }

  /// The button that adds what is not there yet.
  private static Optional<WhereTyped> missing(Form form, String part) {
    return Arrays.stream(Part.values())
        .filter(each -> isWithin(each.path(), part))
        .flatMap(each -> adding(form, Help.title(each)))
        .findFirst();
  }

  private static Stream<WhereTyped> adding(Form form, String label) {
    return form.items()
        .filter(
            item ->
                item instanceof Item.Slot slot
                    && slot.actions().stream().anyMatch(each -> each.label().equals(label)))
        .map(item -> new WhereTyped(item.key(), label));
  }

  /// What an item may be called that changes this part, the nearest first.
  private static Stream<String> names(String part) {
    if (part.startsWith(IN_SCENARIO)) {
      return Stream.of("value-" + idIn(part));
    }
    if (part.startsWith(OPPORTUNITY_IN_SCENARIO)) {
      return Stream.of("change-" + idIn(part));
    }
    var words = part.split("\\.", -1);
    return Stream.of(words[words.length - 1], words[0])
        .map(WhereTyped::hyphened)
        .flatMap(name -> Stream.of(name, OTHERWISE.getOrDefault(name, name)));
  }

  private static String idIn(String part) {
    return part.split("\\.", -1)[1];
  }

  private static String hyphened(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
