package org.casewright.ui.chart;

/// One value of the chart, and so one cell of its table.
///
/// @param key of its row
/// @param column counted from 0
record Place(String key, int column) {}
