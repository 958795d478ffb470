package org.casewright.charts;

import org.jfree.chart.JFreeChart;

/// One chart over FYs that shows one picture after another: the chart is the same object each time,
/// and its listeners are told once. For one thread at a time.
final class YearChart {

  private final YearPlot plot = new YearPlot();
  private final JFreeChart chart = HouseStyle.chart(plot);

  JFreeChart show(YearPicture picture) {
    chart.setNotify(false);
    plot.show(picture);
    chart.setNotify(true);
    return chart;
  }
}
