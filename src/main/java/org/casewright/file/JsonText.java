package org.casewright.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a tree of Map, List, String, numbers, Boolean and null as JSON that people can read and
/// that differs little where little has changed: two spaces a level, one line for an object or
/// list that holds no other object and fits in 100 columns, numbers never in exponent form.
final class JsonText {

  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /// The tree as text that ends with a line feed.
  ///
  /// @throws IllegalArgumentException for a number that is not finite, and for any other kind of
  ///     object
  static String of(@Nullable Object tree) {
    var writer = new JsonText();
    writer.write(tree, 0, 0);
    return writer.text.append('\n').toString();
  }

  /// @param indent of the line this stands on
  /// @param used columns of it taken so far
  private void write(@Nullable Object value, int indent, int used) {
    var scalar = scalar(value);
    if (scalar != null) {
      text.append(scalar);
      return;
    }
    var start = text.length();
    if (isFlat(value) && inline(value, start + WIDTH - used)) {
      return;
    }
    text.setLength(start);
    switch (value) {
      case Map<?, ?> map -> writeMap(map, indent + 2);
      case List<?> list -> writeList(list, indent + 2);
      case null, default -> throw unknown(value);
    }
  }

  private void writeMap(Map<?, ?> map, int indent) {
    var separator = "{\n";
    for (var entry : map.entrySet()) {
      text.append(separator).repeat(' ', indent);
      var start = text.length();
      key(entry.getKey());
      write(entry.getValue(), indent, indent + text.length() - start);
      separator = ",\n";
    }
    text.append('\n').repeat(' ', indent - 2).append('}');
  }

  private void writeList(List<?> list, int indent) {
    var separator = "[\n";
    for (var value : list) {
      text.append(separator).repeat(' ', indent);
      write(value, indent, indent);
      separator = ",\n";
    }
    text.append('\n').repeat(' ', indent - 2).append(']');
  }

  /// Writes on one line; false where that would go past `end`.
  private boolean inline(@Nullable Object value, int end) {
    var scalar = scalar(value);
    if (scalar != null) {
      text.append(scalar);
    } else if (value instanceof Map<?, ?> map) {
      var separator = "{ ";
      for (var entry : map.entrySet()) {
        text.append(separator);
        key(entry.getKey());
        if (!inline(entry.getValue(), end)) {
          return false;
        }
        separator = ", ";
      }
      text.append(" }");
    } else if (value instanceof List<?> list) {
      var separator = "[ ";
      for (var each : list) {
        text.append(separator);
        if (!inline(each, end)) {
          return false;
        }
        separator = ", ";
      }
      text.append(" ]");
    }
    return text.length() <= end;
  }

  private void key(@Nullable Object key) {
    text.append(quoted(String.valueOf(key))).append(": ");
  }

  /// Whether no object that says anything stands inside.
  private static boolean isFlat(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> map.values().stream().noneMatch(JsonText::holdsObject);
      case null, default -> !holdsObject(value);
    };
  }

  private static boolean holdsObject(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> !map.isEmpty();
      case List<?> list -> list.stream().anyMatch(JsonText::holdsObject);
      case null, default -> false;
    };
  }

  /// What is always on one line; null for an object or list that holds something.
  private static @Nullable String scalar(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case String s -> quoted(s);
      case Boolean b -> b.toString();
      case BigDecimal d -> d.toPlainString();
      case Integer n -> n.toString();
      case Long n -> n.toString();
      case BigInteger n -> n.toString();
      case Double d -> plain(d);
      case Map<?, ?> map -> map.isEmpty() ? "{}" : null;
      case List<?> list -> list.isEmpty() ? "[]" : null;
      default -> throw unknown(value);
    };
  }

  private static IllegalArgumentException unknown(@Nullable Object value) {
    return new IllegalArgumentException("JSON cannot hold " + value + ".");
  }

  /// The shortest decimal that reads back as the same number, never in exponent form; 11.0 is 11.
  private static String plain(double number) {
    if (!Double.isFinite(number)) {
      throw unknown(number);
    }
    var shortest = new BigDecimal(Double.toString(number));
    return shortest.signum() == 0 ? "0" : shortest.stripTrailingZeros().toPlainString();
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder(text.length() + 2).append('"');
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || isHalfPair(text, i)) {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /// Half of a surrogate pair without the other half, which UTF-8 cannot write.
  private static boolean isHalfPair(String text, int index) {
    var c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
