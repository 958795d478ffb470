package org.casewright.charts;

import org.jspecify.annotations.Nullable;

/// The axes of a chart, which stay as they are while a value is dragged.
///
/// @param axis of the picture, or of the lower of two
/// @param above of the upper of two; absent where there is one picture
public record HeldAxes(AxisRange axis, @Nullable AxisRange above) {}
