package org.casewright.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casewright.model.Extras;
import org.casewright.model.Problem;
import org.jspecify.annotations.Nullable;

/// The members of one object while it is read: which keys were asked for, which of them said
/// nothing, and where to report what is wrong.
final class Members {

  private final Reading reading;
  private final Spot spot;
  private final Node.Fields fields;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> reserved = new HashSet<>();
  private final Map<String, @Nullable Object> blanks = new LinkedHashMap<>();

  Members(Reading reading, Spot spot, Node.Fields fields) {
    this.reading = reading;
    this.spot = spot;
    this.fields = fields;
  }

  Reading reading() {
    return reading;
  }

  Spot spot() {
    return spot;
  }

  Set<String> keys() {
    return fields.members().keySet();
  }

  /// Where the value of a key stands; the object itself where there is none.
  Spot at(String key) {
    var node = fields.get(key);
    return node == null ? spot : spot.key(key, node.at());
  }

  /// The value of a key, without asking for it.
  @Nullable Node peek(String key) {
    return fields.get(key);
  }

  /// The value of a key that this version knows; null where it is absent or null.
  @Nullable Node take(String key) {
    asked.add(key);
    var node = fields.get(key);
    if (node instanceof Node.Nothing) {
      blanks.put(key, null);
      return null;
    }
    return node;
  }

  /// Remembers how a key was spelt that says nothing, or less than its spelling.
  void spelt(String key, Object blank) {
    blanks.put(key, blank);
  }

  /// Keeps keys that a later version will fill, without a word about them.
  void reserve(List<String> keys) {
    asked.addAll(keys);
    reserved.addAll(keys);
  }

  /// What the value of a key means; null, and reported, where it is of another kind.
  <T> @Nullable T optional(String key, String wanted, Function<Node, @Nullable T> meaning) {
    return optional(key, () -> wanted, meaning);
  }

  /// The same, where it takes some work to say what is wanted.
  <T> @Nullable T optional(
      String key, Supplier<String> wanted, Function<Node, @Nullable T> meaning) {
    var node = take(key);
    if (node == null) {
      return null;
    }
    var value = meaning.apply(node);
    if (value == null) {
      reading.problem(at(key), wants(key, wanted.get(), node));
    }
    return value;
  }

  /// The value itself, or the stand-in where there is none; reported where the key is missing.
  <T extends @Nullable Object> T required(String key, @Nullable T value, T standIn) {
    if (value != null) {
      return value;
    }
    var node = fields.get(key);
    if (node == null || node instanceof Node.Nothing) {
      reading.problem(
          spot, "The key %s is missing; it is needed here.".formatted(Words.shortened(key)));
    }
    return standIn;
  }

  static String wants(String what, String wanted, Node node) {
    return "%s wants %s; here stands %s."
        .formatted(Words.shortened(what), wanted, Words.describe(node));
  }

  /// What `make` makes of the value of a key; null, and reported there, where a rule forbids it.
  <T> @Nullable T checked(String key, Supplier<@Nullable T> make) {
    var node = fields.get(key);
    return checked(at(key), node == null ? fields : node, make);
  }

  <T> @Nullable T checked(Spot at, Node node, Supplier<@Nullable T> make) {
    try {
      return make.get();
    } catch (Problem.InvalidCase e) {
      e.problems().forEach(problem -> reading.problem(at, node, fromHere(problem)));
      return null;
    }
  }

  /// A list of yearly values calls itself `values`; here it stands under another name.
  private static Problem fromHere(Problem problem) {
    var path = problem.path().startsWith("values[") ? problem.path().substring(6) : "";
    return new Problem(path, problem.sentence());
  }

  /// What `construct` makes of the whole object; null where anything is wrong with it.
  <T> @Nullable T build(Supplier<T> construct) {
    var before = reading.count();
    try {
      var built = construct.get();
      return reading.count() == before ? built : null;
    } catch (Problem.InvalidCase e) {
      if (reading.count() == before) {
        e.problems().forEach(problem -> reading.problem(spot, fields, problem));
      }
      return null;
    }
  }

  /// What was not asked for, which is kept and reported, and how blanks were spelt.
  Extras extras() {
    reading.known(spot, asked);
    var kept = new LinkedHashMap<String, @Nullable Object>();
    fields
        .members()
        .forEach(
            (key, node) -> {
              if (reserved.contains(key) || !asked.contains(key)) {
                kept.put(key, node.plain());
              }
              if (!asked.contains(key)) {
                reading.notice(at(key), unknown(key));
              }
            });
    return new Spelling(blanks).with(kept);
  }

  private String unknown(String key) {
    return "“%s” at %s is not known to this version; it is kept."
        .formatted(Words.shortened(key), spot.path());
  }
}
