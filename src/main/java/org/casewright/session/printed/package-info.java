/// A table copied out of a paper, on its way into the published figures of a case: read from text,
/// cross-footed, matched with the case's own figures, and added in one edit.
///
/// Entry points: [org.casewright.session.printed.TableReading] reads,
/// [org.casewright.session.printed.CrossFooting] adds up,
/// [org.casewright.session.printed.Matching] proposes what a row stands for, and
/// [org.casewright.session.printed.PrintedPlan] says what would be added and adds it. No clock, no
/// files, no randomness: the same text and case give the same result.
///
/// May use session.edits, engine and model.
@NullMarked
package org.casewright.session.printed;

import org.jspecify.annotations.NullMarked;
