package org.casewright.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON document as it was read, every part of it knowing where it stood.
sealed interface Node {

  Position at();

  /// The same as String, BigDecimal, Boolean, null, List and Map, for keys that are only carried
  /// along.
  @Nullable Object plain();

  /// An object: its members in file order.
  record Fields(Map<String, Node> members, Position at) implements Node {
    public Fields {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Nullable Node get(String key) {
      return members.get(key);
    }

    /// The same with one member set, in its old place or at the end. For upgrades.
    Fields with(String key, Node value) {
      var changed = new LinkedHashMap<>(members);
      changed.put(key, value);
      return new Fields(changed, at);
    }

    /// The same with one member left out. For upgrades.
    Fields without(String key) {
      var changed = new LinkedHashMap<>(members);
      changed.remove(key);
      return new Fields(changed, at);
    }

    @Override
    public Map<String, @Nullable Object> plain() {
      var plain = new LinkedHashMap<String, @Nullable Object>();
      members.forEach((key, value) -> plain.put(key, value.plain()));
      return plain;
    }
  }

  /// A list.
  record Items(List<Node> nodes, Position at) implements Node {
    public Items {
      nodes = List.copyOf(nodes);
    }

    @Override
    public List<@Nullable Object> plain() {
      var plain = new ArrayList<@Nullable Object>();
      nodes.forEach(node -> plain.add(node.plain()));
      return plain;
    }
  }

  /// A text.
  record Text(String text, Position at) implements Node {
    @Override
    public String plain() {
      return text;
    }
  }

  /// A number, exactly as written but never in exponent form.
  record Decimal(BigDecimal number, Position at) implements Node {
    @Override
    public BigDecimal plain() {
      return number;
    }
  }

  /// `true` or `false`.
  record Flag(boolean flag, Position at) implements Node {
    @Override
    public Boolean plain() {
      return flag;
    }
  }

  /// `null`.
  record Nothing(Position at) implements Node {
    @Override
    public @Nullable Object plain() {
      return null;
    }
  }
}
