/// What every pane of the window shares: the case being worked on, what of it is shown, and the
/// commands.
///
/// Entry point: [org.casewright.ui.desk.Desk]. No toolkit is needed here, so controllers can be
/// tested without one; only key combinations and icons, which are values, come from it.
@NullMarked
package org.casewright.ui.desk;

import org.jspecify.annotations.NullMarked;
