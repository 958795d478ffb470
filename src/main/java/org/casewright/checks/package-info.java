/// What is missing, inconsistent or weak in a case, as data.
///
/// Entry point: [org.casewright.checks.CaseChecks], which runs every [org.casewright.checks.Check]
/// and gives their [org.casewright.checks.Finding]s. Published figures are tied to computed ones
/// here. A check is a small class with its sentences; it changes nothing.
///
/// May use `library`, `analysis`, `engine` and `model`. No clock, no files.
@NullMarked
package org.casewright.checks;

import org.jspecify.annotations.NullMarked;
