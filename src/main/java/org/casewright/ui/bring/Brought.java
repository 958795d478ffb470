package org.casewright.ui.bring;

import java.util.List;
import org.casewright.file.table.Sheet;
import org.casewright.model.BusinessCase;
import org.casewright.session.brought.Guess;
import org.casewright.session.brought.Mapping;

/// A file that is being brought in, and what has been chosen so far.
///
/// @param file its name
/// @param chosen index of the sheet that is looked at
record Brought(String file, List<Sheet> sheets, int chosen, Mapping mapping) {

  Brought {
    sheets = List.copyOf(sheets);
  }

  /// Begins with the sheet that seems to have most of a table, as it seems to be meant.
  static Brought of(String file, List<Sheet> sheets, BusinessCase in) {
    var best = 0;
    var most = -1;
    for (var i = 0; i < sheets.size(); i++) {
      var known = Guess.of(file, sheets.get(i), in).columns().size();
      if (known > most) {
        best = i;
        most = known;
      }
    }
    return new Brought(file, sheets, best, Guess.of(file, sheets.get(best), in));
  }

  Sheet sheet() {
    return sheets.get(chosen);
  }

  Brought withSheet(int index, BusinessCase in) {
    return new Brought(file, sheets, index, Guess.of(file, sheets.get(index), in));
  }

  Brought with(Mapping mapping) {
    return new Brought(file, sheets, chosen, mapping);
  }
}
