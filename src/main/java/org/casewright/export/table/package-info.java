/// Tables that leave the program: as a comma-separated file or as a plain workbook.
///
/// Entry points: [org.casewright.export.table.Table], a table as it is to be read, and
/// [org.casewright.export.table.TableFormat], which writes one to a stream it is given and does not
/// close. Spreadsheets are written with POI, whose classes are loaded when the first is.
///
/// May use what `export` may; never a clock or a file.
@NullMarked
package org.casewright.export.table;

import org.jspecify.annotations.NullMarked;
