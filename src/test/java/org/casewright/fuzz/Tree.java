package org.casewright.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON document that can be spoilt: keys may stand twice, and a leaf may be no JSON at all.
sealed interface Tree {

  /// Letters of a document, more or less.
  int LONGEST = 4_000_000;

  /// A text, number, `true`, `false` or `null`, as it is written.
  record Leaf(String token) implements Tree {
    boolean isText() {
      return token.startsWith("\"");
    }

    boolean isNumber() {
      return !token.isEmpty() && "-0123456789".indexOf(token.charAt(0)) >= 0;
    }
  }

  /// An object or a list.
  ///
  /// @param keys of an object, as they are written; null for a list
  record Group(@Nullable List<String> keys, List<Tree> parts) implements Tree {
    Group copy() {
      var copied = new ArrayList<Tree>(parts.size());
      parts.forEach(part -> copied.add(part instanceof Group group ? group.copy() : part));
      return new Group(keys == null ? null : new ArrayList<>(keys), copied);
    }

    void remove(int index) {
      parts.remove(index);
      if (keys != null) {
        keys.remove(index);
      }
    }

    void insert(int index, Tree part, String key) {
      parts.add(index, part);
      if (keys != null) {
        keys.add(index, key);
      }
    }
  }

  /// Where something stands.
  record Place(Group in, int index) {
    Tree tree() {
      return in.parts().get(index);
    }

    void put(Tree tree) {
      in.parts().set(index, tree);
    }

    /// As it is written; empty in a list.
    String key() {
      return in.keys() == null ? "\"\"" : in.keys().get(index);
    }
  }

  static Tree of(@Nullable Object plain) {
    return switch (plain) {
      case Map<?, ?> map -> {
        var keys = new ArrayList<String>();
        var parts = new ArrayList<Tree>();
        map.forEach(
            (key, value) -> {
              keys.add(quoted(String.valueOf(key)));
              parts.add(of(value));
            });
        yield new Group(keys, parts);
      }
      case List<?> list -> {
        var parts = new ArrayList<Tree>();
        list.forEach(value -> parts.add(of(value)));
        yield new Group(null, parts);
      }
      case String text -> new Leaf(quoted(text));
      case BigDecimal number -> new Leaf(number.toPlainString());
      case null, default -> new Leaf(String.valueOf(plain));
    };
  }

  /// Every place of a document, but its own.
  static List<Place> places(Group top) {
    var places = new ArrayList<Place>();
    collect(top, places);
    return places;
  }

  private static void collect(Group group, List<Place> places) {
    for (var i = 0; i < group.parts().size(); i++) {
      places.add(new Place(group, i));
      if (group.parts().get(i) instanceof Group inner) {
        collect(inner, places);
      }
    }
  }

  /// Writes it, or so much of it as there is room for.
  static void write(Tree tree, StringBuilder text) {
    switch (tree) {
      case Leaf(var token) -> text.append(token);
      case Group(var keys, var parts) -> {
        text.append(keys == null ? '[' : '{');
        for (var i = 0; i < parts.size() && text.length() < LONGEST; i++) {
          text.append(i == 0 ? "" : i % 4 == 0 ? ",\n" : ", ");
          if (keys != null) {
            text.append(keys.get(i)).append(": ");
          }
          write(parts.get(i), text);
        }
        text.append(keys == null ? ']' : '}');
      }
    }
  }

  /// As JSON writes it: half a surrogate pair and what cannot be seen by its number.
  static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ' || Character.isSurrogate((char) c)) {
                quoted.append("\\u%04x".formatted(c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
