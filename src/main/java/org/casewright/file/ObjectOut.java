package org.casewright.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casewright.model.Extras;
import org.casewright.model.Keyed;
import org.casewright.model.Series;
import org.jspecify.annotations.Nullable;

/// One object being written: its known keys in the order they are given, then the unknown ones it
/// carries. A key with nothing to say is left out, unless the file spelt it out.
final class ObjectOut {

  private final Extras extras;
  private final Spelling spelling;
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  ObjectOut(Extras extras) {
    this.extras = extras;
    this.spelling = Spelling.of(extras);
  }

  ObjectOut text(String key, @Nullable String text) {
    return put(key, text == null || text.isEmpty() ? null : text);
  }

  ObjectOut number(String key, @Nullable BigDecimal number) {
    return put(key, number);
  }

  ObjectOut whole(String key, @Nullable Integer number) {
    return put(key, number);
  }

  /// Left out when false.
  ObjectOut flag(String key, boolean flag) {
    return put(key, flag ? true : null);
  }

  ObjectOut word(String key, @Nullable Keyed word) {
    return put(key, word == null ? null : word.key());
  }

  /// A date or financial year, whose own text is how it is written.
  ObjectOut day(String key, @Nullable Object day) {
    return put(key, day == null ? null : day.toString());
  }

  /// Numbers, texts or lists of numbers; left out when empty.
  ObjectOut values(String key, List<?> values) {
    return put(key, values.isEmpty() ? null : values);
  }

  /// One id alone, or a list; left out when empty.
  ObjectOut oneOrMore(String key, List<String> ids) {
    return ids.size() == 1 && !spelling.isList(key) ? put(key, ids.getFirst()) : values(key, ids);
  }

  /// One number alone, or a list.
  ObjectOut series(String key, @Nullable Series series) {
    return switch (series) {
      case null -> put(key, null);
      case Series.Single(var value) -> put(key, value);
      case Series.Yearly(var values) -> put(key, values);
    };
  }

  <T> ObjectOut object(
      String key, @Nullable T value, Function<T, Map<String, @Nullable Object>> codec) {
    return put(key, value == null ? null : codec.apply(value));
  }

  <T> ObjectOut list(String key, List<T> values, Function<T, Map<String, @Nullable Object>> codec) {
    return values(key, values.stream().map(codec).toList());
  }

  /// An object whose keys are ids.
  <T> ObjectOut map(String key, Map<String, T> values, Function<T, ?> codec) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    values.forEach((id, value) -> map.put(id, codec.apply(value)));
    return put(key, map.isEmpty() ? null : map);
  }

  /// The object with everything unknown that it carries.
  Map<String, @Nullable Object> done() {
    extras
        .values()
        .forEach(
            (key, value) -> {
              if (!key.equals(Spelling.KEY)) {
                fields.putIfAbsent(key, value);
              }
            });
    return fields;
  }

  private ObjectOut put(String key, @Nullable Object value) {
    if (value != null) {
      fields.put(key, value);
    } else if (spelling.blanks().containsKey(key)) {
      fields.put(key, spelling.blanks().get(key));
    }
    return this;
  }
}
