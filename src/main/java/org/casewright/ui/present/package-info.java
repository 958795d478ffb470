/// Telling the story of a case in a room, on one screen or two. What is moved while it is told lies
/// in a sandbox; only keeping it as a scenario, on purpose, changes the case.
///
/// Entry point: [org.casewright.ui.present.PresentController].
@NullMarked
package org.casewright.ui.present;

import org.jspecify.annotations.NullMarked;
