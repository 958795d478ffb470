/// The chart and its table twin.
///
/// Entry point: [org.casewright.ui.chart.ChartController].
@NullMarked
package org.casewright.ui.chart;

import org.jspecify.annotations.NullMarked;
