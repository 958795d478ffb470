package org.casewright.charts;

import org.casewright.model.FigureQuery;
import org.jspecify.annotations.Nullable;

/// A figure to be read from the back of a room.
///
/// @param value `£10.7m`, `Sept 2024`
/// @param words what it is, and where something has been moved, what that does to it: `gross a year
///     by 2029/30: £0.6m less than the plan`
/// @param query to have it explained; absent where it cannot be
public record KeyFigure(String value, String words, @Nullable FigureQuery query) {}
