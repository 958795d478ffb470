package org.casewright.analysis;

import java.util.List;
import org.casewright.model.Extras;
import org.casewright.model.GradeAdjustment;
import org.casewright.model.Prices;
import org.casewright.model.Timeline;
import org.jspecify.annotations.Nullable;

/// What a case says of itself, its lists apart.
record Frame(
    String title,
    String organisation,
    String note,
    Timeline timeline,
    @Nullable Prices prices,
    List<GradeAdjustment> optimismBias,
    Extras extras) {}
