package org.casewright.session;

import java.time.Instant;

/// One step of a session's history.
///
/// @param label what was done: `More foster carers 11 → 14`
/// @param when it was done; of a drag, when it ended
/// @param inForce whether it is in the present case; false where it has been undone
public record Change(String label, Instant when, boolean inForce) {}
