package org.casewright.ui.live;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.casewright.charts.HouseChart;
import org.casewright.charts.PlottedMarks;
import org.casewright.charts.PlottedMarks.Mark;
import org.jspecify.annotations.Nullable;

/// What a chart is drawn on: once for each [#show], and when its size changes. Takes all the room
/// it is given. Drawn anew at every scale, so that it is crisp at each.
public final class ChartPaper extends Region {

  private final Sheet sheet = new Sheet();
  private final Runnable drawn;
  private @Nullable HouseChart shown;
  private @Nullable PlottedMarks marks;
  private double scale = 1;

  /// @param drawn is told after every drawing
  public ChartPaper(Runnable drawn) {
    this.drawn = drawn;
    getChildren().add(sheet.node());
  }

  /// Draws a chart.
  ///
  /// @param scale how much larger than usual its text is
  public void show(HouseChart shown, double scale) {
    this.shown = shown;
    this.scale = scale;
    draw();
  }

  /// What is drawn; null before anything is.
  public @Nullable HouseChart shown() {
    return shown;
  }

  /// The value that is drawn here.
  public Optional<Mark> markAt(double x, double y) {
    return marks().at(x / scale, y / scale);
  }

  /// The key of the row whose name stands here.
  public Optional<String> nameAt(double x, double y) {
    return marks().nameAt(x / scale, y / scale);
  }

  /// The column of the table that stands here.
  public Optional<Integer> columnAt(double x, double y) {
    return marks().columnAt(x / scale, y / scale);
  }

  /// Where a mark is drawn.
  public Rectangle2D placeOf(Mark mark) {
    var place = mark.place();
    return new Rectangle2D.Double(
        place.getX() * scale,
        place.getY() * scale,
        place.getWidth() * scale,
        place.getHeight() * scale);
  }

  /// What stands where: found when it is first asked for after a drawing.
  public PlottedMarks marks() {
    var found = marks;
    if (found == null) {
      found =
          shown == null
              ? PlottedMarks.NONE
              : shown.marks(sheet.width() / scale, sheet.height() / scale);
      marks = found;
    }
    return found;
  }

  @Override
  protected void layoutChildren() {
    if (sheet.size(getWidth(), getHeight())) {
      draw();
    }
  }

  private void draw() {
    marks = null;
    var chart = shown;
    sheet.draw(
        scale,
        graphics -> {
          if (chart != null) {
            var area = new Rectangle2D.Double(0, 0, sheet.width() / scale, sheet.height() / scale);
            chart.chart().draw(graphics, area);
          }
        });
    drawn.run();
  }
}
