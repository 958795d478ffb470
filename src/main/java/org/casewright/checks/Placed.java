package org.casewright.checks;

import java.util.ArrayList;
import java.util.List;

/// Something of a case and where it stands.
///
/// @param path a JSON path such as `$.opportunities[3]`
record Placed<T>(T it, String path) {

  /// Each of a list with its path.
  ///
  /// @param key of the list in the case file, such as `opportunities`
  static <T> List<Placed<T>> all(String key, List<T> list) {
    var placed = new ArrayList<Placed<T>>();
    for (var i = 0; i < list.size(); i++) {
      placed.add(new Placed<>(list.get(i), "$." + key + "[" + i + "]"));
    }
    return placed;
  }

  /// The path of a part of it.
  String at(String part) {
    return path + "." + part;
  }
}
