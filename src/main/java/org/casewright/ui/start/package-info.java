/// The start page: cases to go on with, examples, and a new case from ticked templates.
///
/// Entry point: [org.casewright.ui.start.StartController]. It makes and opens nothing itself but
/// asks for it, so that unsaved changes are spoken of first.
@NullMarked
package org.casewright.ui.start;

import org.jspecify.annotations.NullMarked;
