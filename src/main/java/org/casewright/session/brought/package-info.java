/// A table of a file on its way into a case: assumptions, or lines of savings by FY.
///
/// Entry points: [org.casewright.session.brought.Guess] proposes what each column means,
/// [org.casewright.session.brought.Mapped] says what becomes of each row and names each cell that
/// cannot be used, and [org.casewright.session.brought.Bringing] does it in one edit. No clock, no
/// files, no randomness: the same sheet, mapping and case give the same result.
///
/// May use session.printed, session.edits, file.table and model.
@NullMarked
package org.casewright.session.brought;

import org.jspecify.annotations.NullMarked;
