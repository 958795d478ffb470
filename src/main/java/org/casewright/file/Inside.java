package org.casewright.file;

import org.jspecify.annotations.Nullable;

/// Finds the place of a path such as `opportunities[3].flow.weeks` inside a tree.
final class Inside {

  private Inside() {}

  /// Where the path leads, or the last part of it that exists.
  static Position find(Node node, String path) {
    var at = node;
    var rest = path;
    while (!rest.isEmpty()) {
      var step = step(at, rest);
      if (step == null) {
        return at.at();
      }
      at = step.node();
      rest = step.rest();
    }
    return at.at();
  }

  private record Step(Node node, String rest) {}

  private static @Nullable Step step(Node node, String path) {
    return switch (node) {
      case Node.Items items when path.startsWith("[") -> item(items, path);
      case Node.Fields fields -> member(fields, path.startsWith(".") ? path.substring(1) : path);
      default -> null;
    };
  }

  private static @Nullable Step item(Node.Items items, String path) {
    var end = path.indexOf(']');
    var index = Integer.parseInt(path, 1, end, 10);
    return index < items.nodes().size()
        ? new Step(items.nodes().get(index), path.substring(end + 1))
        : null;
  }

  /// Ids may stand in a path as keys, and a wrong one may hold anything: the longest key that
  /// fits is meant.
  private static @Nullable Step member(Node.Fields fields, String path) {
    Step found = null;
    var longest = -1;
    for (var member : fields.members().entrySet()) {
      var key = member.getKey();
      if (key.length() > longest && path.startsWith(key) && endsAt(path, key.length())) {
        longest = key.length();
        found = new Step(member.getValue(), path.substring(longest));
      }
    }
    return found;
  }

  private static boolean endsAt(String path, int index) {
    return index == path.length() || path.charAt(index) == '.' || path.charAt(index) == '[';
  }
}
