/// A case as a spreadsheet that recalculates: every figure is a formula down to the assumptions.
///
/// Entry point: [org.casewright.export.workbook.CaseWorkbook]. One class a sheet; [Book] holds the
/// sheets and says where things stand. The formulas are those of the calculation, §3 to §9, written
/// out again: nothing is taken from the engine but which opportunities a part of the case takes in,
/// and what printed figures came to when it was written, which says so.
@NullMarked
package org.casewright.export.workbook;

import org.jspecify.annotations.NullMarked;
