package org.casewright.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casewright.checks.Finding;
import org.jspecify.annotations.Nullable;

/// A finding as `check --format json` tells it.
record FindingsAnswer(Path file, Finding finding) {

  /// `printed` and `computed` are null where the finding is not about a printed figure; `fixable`
  /// says whether the window offers to mend it.
  Map<String, @Nullable Object> asTree() {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    var comparison = finding.comparison();
    tree.put("file", file.toString());
    tree.put("kind", finding.kind().key());
    tree.put("heading", finding.heading());
    tree.put("where", finding.where());
    tree.put("label", finding.label());
    tree.put("sentence", finding.sentence());
    tree.put("printed", comparison == null ? null : comparison.printed());
    tree.put("computed", comparison == null ? null : comparison.computed());
    tree.put("fixable", finding.fix() != null);
    return tree;
  }
}
