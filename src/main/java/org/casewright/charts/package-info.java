/// A projection drawn: JFreeChart objects in the house style, with the words and the table that go
/// with them.
///
/// Entry point: [org.casewright.charts.HouseCharts], which turns a projection into a
/// [org.casewright.charts.HouseChart] of any kind: picture, title, subtitle, source line,
/// description and the [org.casewright.charts.PlottedTable] of exactly the values that are drawn.
/// Everything is drawn by one `Graphics2D` code path, so what is seen on screen is what is
/// exported.
/// [org.casewright.charts.Typeface] holds the typeface for every room that draws text.
///
/// May use `model`, `engine`, `analysis`, JFreeChart and `java.awt`; never JavaFX, a clock or a
/// display.
@NullMarked
package org.casewright.charts;

import org.jspecify.annotations.NullMarked;
