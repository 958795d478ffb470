/// The shelf that ships with the program: example cases, each a real published paper, opportunity
/// templates, published unit costs, the deflators that re-base them and schedules of discount
/// rates; and the vintage that says which of these an output stands on.
///
/// Entry points: [org.casewright.library.Examples], [org.casewright.library.Templates],
/// [org.casewright.library.UnitCosts], [org.casewright.library.Vintage]. May use `file` and
/// `model`.
@NullMarked
package org.casewright.library;

import org.jspecify.annotations.NullMarked;
