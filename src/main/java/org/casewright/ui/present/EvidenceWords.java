package org.casewright.ui.present;

import java.util.ArrayList;
import org.casewright.model.Evidence;
import org.casewright.model.Timeline;

/// Where a number comes from, as it is told in a room.
final class EvidenceWords {

  private EvidenceWords() {}

  static String of(Evidence evidence) {
    var words = new ArrayList<String>();
    words.add(
        evidence.source().isBlank()
            ? "No source is given"
            : "Source: " + evidence.source().strip());
    words.add(
        evidence.grade() == null
            ? "ungraded"
            : "evidence grade %d of %d (1 is best)"
                .formatted(evidence.grade(), Evidence.WORST_GRADE));
    if (evidence.date() != null) {
      words.add(Timeline.dayLabel(evidence.date()));
    }
    return String.join("; ", words);
  }
}
