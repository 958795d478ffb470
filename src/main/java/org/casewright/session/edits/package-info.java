/// The edits that the window offers, as pure functions from one case to the next, for
/// [org.casewright.session.Session#edit].
///
/// Entry points: [org.casewright.session.edits.Additions], [org.casewright.session.edits.Parts],
/// [org.casewright.session.edits.Copies], [org.casewright.session.edits.Removals] and
/// [org.casewright.session.edits.Order] for what stands in a case; for everyday moves
/// [org.casewright.session.edits.Slip], [org.casewright.session.edits.MoveMoney],
/// [org.casewright.session.edits.DeliverOnly], and [org.casewright.session.edits.AnotherPlan],
/// which say what they will do before it is done. No clock, no files, no randomness: the same case
/// gives the same result.
///
/// May use analysis, engine and model.
@NullMarked
package org.casewright.session.edits;

import org.jspecify.annotations.NullMarked;
