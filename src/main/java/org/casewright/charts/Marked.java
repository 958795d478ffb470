package org.casewright.charts;

import java.awt.geom.Rectangle2D;

/// A plot that tells where its values stand.
interface Marked {

  /// Where they stand when it is drawn into this area. Asked for only when somebody points at the
  /// picture, never while it is drawn.
  PlottedMarks marks(Rectangle2D area);
}
