/// One open case being edited: its current value, its history, the point at which it was saved,
/// and what it comes to.
///
/// Entry point: [org.casewright.session.Session]. `edit` is the one way to change anything; undo,
/// redo, the dirty mark and recalculation hang on that call and on nothing else. What is shown of
/// the case (scenario, view, prices, selection) is no part of it.
///
/// May use checks, analysis, engine, file and model; never JavaFX. Everything here belongs to one
/// thread, that of the window.
@NullMarked
package org.casewright.session;

import org.jspecify.annotations.NullMarked;
