/// The shelf that ships with the program: example cases, each a real published paper, and
/// opportunity templates.
///
/// Entry points: [org.casewright.library.Examples], [org.casewright.library.Templates]. May use
/// `file` and `model`.
@NullMarked
package org.casewright.library;

import org.jspecify.annotations.NullMarked;
