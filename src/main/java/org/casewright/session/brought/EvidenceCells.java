package org.casewright.session.brought;

import java.util.List;
import org.casewright.file.table.Row;
import org.casewright.model.Evidence;
import org.casewright.session.brought.Meaning.Plain;

/// What a row says of where its number comes from.
record EvidenceCells(Mapping mapping, Row row) {

  /// The evidence with what the row says of it; what it does not say stays.
  ///
  /// @param rejected takes cells that cannot be used
  Evidence of(Evidence before, List<Rejected> rejected) {
    var evidence = before;
    var source = text(Plain.SOURCE);
    if (!source.isEmpty()) {
      evidence = evidence.withSource(source);
    }
    var owner = text(Plain.OWNER);
    if (!owner.isEmpty()) {
      evidence = evidence.withOwner(owner);
    }
    var note = text(Plain.NOTE);
    if (!note.isEmpty()) {
      evidence = evidence.withNote(note);
    }
    var grade = text(Plain.GRADE).replaceAll("(?i)^(evidence )?grade\\s*", "");
    if (grade.isEmpty() || grade.equalsIgnoreCase("ungraded") || grade.matches("[-–—]")) {
      return evidence;
    }
    if (!grade.matches("[1-6](\\.0)?")) {
      rejected.add(
          Mapped.rejected(
              row,
              mapping.column(Plain.GRADE).orElseThrow(),
              "It is no evidence grade, a whole number from 1 (best) to 6; leave it empty where"
                  + " there is none."));
      return evidence;
    }
    return evidence.withGrade(grade.charAt(0) - '0');
  }

  private String text(Plain meaning) {
    return mapping.column(meaning).map(column -> row.cell(column).text()).orElse("");
  }
}
