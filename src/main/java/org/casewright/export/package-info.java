/// What leaves the program for others to read: pictures of charts and slides here, tables in
/// `export.table`, the whole case as a workbook in `export.workbook`.
///
/// Entry point: [org.casewright.export.ChartPicture], which writes a chart as PNG or SVG to a
/// stream it is given and does not close. A picture is drawn afresh in a document's sizes, never
/// copied from the screen, and needs no display.
///
/// May use `model`, `engine`, `analysis`, `library`, `charts`, `checks`, Batik, POI and `java.awt`;
/// never JavaFX, a clock or a file.
@NullMarked
package org.casewright.export;

import org.jspecify.annotations.NullMarked;
