/// The page on which a table of a file is brought into the case: what its columns mean, and what
/// becomes of each row.
///
/// Entry point: [org.casewright.ui.bring.BringController]. May use ui.desk, ui.form and ui.live
/// besides the rooms that every screen may.
@NullMarked
package org.casewright.ui.bring;

import org.jspecify.annotations.NullMarked;
