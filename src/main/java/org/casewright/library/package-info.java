/// The shelf that ships with the program: example cases, each a real published paper.
///
/// Entry point: [org.casewright.library.Examples]. May use `file` and `model`.
@NullMarked
package org.casewright.library;

import org.jspecify.annotations.NullMarked;
