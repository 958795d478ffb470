package org.casewright.session.brought;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.casewright.file.table.Row;
import org.casewright.file.table.Sheet;
import org.casewright.session.brought.Meaning.Plain;

/// What keeps a mapping from being used at all.
final class MappingProblems {

  private MappingProblems() {}

  static List<String> of(Mapping mapping, Sheet sheet) {
    var problems = new ArrayList<String>();
    if (mapping.column(Plain.NAME).isEmpty() && mapping.column(Plain.REFERENCE).isEmpty()) {
      problems.add("Say which column has the names: choose “Name or description” for it.");
    }
    var years = !mapping.years().isEmpty();
    if (mapping.kind() == Kind.SAVINGS && !years) {
      problems.add(
          "Say which columns have the amounts: choose a financial year for each. Headings such as"
              + " 2025/26 are found by themselves.");
    }
    if (mapping.kind() == Kind.ASSUMPTIONS && !years && mapping.column(Plain.VALUE).isEmpty()) {
      problems.add(
          "Say which column has the numbers: choose “Value” for it, or years for several.");
    }
    problems.addAll(twice(mapping));
    if (sheet.rows().stream().noneMatch(row -> row.number() > mapping.heading())) {
      problems.add("There is nothing below the headings in row %d.".formatted(mapping.heading()));
    }
    return problems;
  }

  private static List<String> twice(Mapping mapping) {
    var problems = new LinkedHashMap<Meaning, String>();
    for (var meaning : new LinkedHashSet<>(mapping.columns().values())) {
      var columns = mapping.columns(meaning);
      if (meaning != Plain.LEFT_OUT && columns.size() > 1) {
        problems.put(
            meaning,
            "Columns %s are both “%s”; leave one of them out."
                .formatted(
                    String.join(" and ", columns.stream().limit(2).map(Row::letters).toList()),
                    meaning.label()));
      }
    }
    return List.copyOf(problems.values());
  }
}
