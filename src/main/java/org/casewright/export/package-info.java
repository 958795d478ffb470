/// What leaves the program for others to read: so far, pictures of charts.
///
/// Entry point: [org.casewright.export.ChartPicture], which writes a chart as PNG or SVG to a
/// stream it is given and does not close. A picture is drawn afresh in a document's sizes, never
/// copied from the screen, and needs no display.
///
/// May use `model`, `engine`, `analysis`, `library`, `charts`, `checks`, Batik and `java.awt`;
/// never JavaFX, a clock or a file.
@NullMarked
package org.casewright.export;

import org.jspecify.annotations.NullMarked;
