package org.casewright.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewright.charts.HouseStyle.Line;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.model.FinancialYear;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/// A chart over FYs as a plot: columns and lines are the library's, everything around them
/// stands where [YearLayout] puts it. Text is measured once and not by the canvas, which is
/// slow at it.
@SuppressWarnings("serial") // charts are drawn, never serialised
final class YearPlot extends CategoryPlot implements Marked {

  private static final int COLUMNS = 0;
  private static final int BEFORE = 1;
  private static final int LINES = 2;
  private static final double COLUMN_SHARE = 0.62;
  private static final double WIDEST_COLUMN = 0.16;
  private static final double LEAST_WIDTH = 120;
  private static final double LEAST_HEIGHT = 60;

  private final StackedBarRenderer columns = new StackedBarRenderer();
  private final YearLine before = new YearLine(LineStyle.BEFORE);
  private final Map<LineStyle, YearLine> drawings = new HashMap<>();
  private YearPicture picture = YearPicture.BLANK;
  private YearLayout.Letterings letterings = YearLayout.Letterings.of(picture.medium());
  private YearLayout.Margins least = YearLayout.Margins.NONE;

  YearPlot() {
    super(null, new CategoryAxis(), new NumberAxis(), null);
    columns.setShadowVisible(false);
    columns.setMaximumBarWidth(WIDEST_COLUMN);
    setRenderer(COLUMNS, columns);
    setRenderer(BEFORE, before);
    setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    setRangeZeroBaselineVisible(true);
    setRangeZeroBaselinePaint(HouseStyle.ZERO);
    setRangeGridlinePaint(HouseStyle.GRID);
    setDomainGridlinesVisible(false);
  }

  /// Shows another picture. The chart's listeners hear of each step unless its notices are off
  /// meanwhile.
  void show(YearPicture shown) {
    if (shown.medium() != picture.medium()) {
      letterings = YearLayout.Letterings.of(shown.medium());
    }
    picture = shown;
    before.drawOn(shown.medium(), true);
    columns.setBarPainter(new StackPainter(shown));
    setDataset(COLUMNS, values(shown.stack(), shown.years()));
    setDataset(
        BEFORE,
        shown.before().isEmpty() || shown.empty()
            ? null
            : values(beforeRows(shown), shown.years()));
    showLines(shown);
    spaceColumns(shown.years().size());
    scaleAxis(shown);
  }

  private void showLines(YearPicture shown) {
    for (var index = LINES; index < LINES + shown.lines().size(); index++) {
      var line = shown.lines().get(index - LINES);
      var drawing = drawings.computeIfAbsent(line.style(), YearLine::new);
      drawing.drawOn(shown.medium(), !shown.stack().isEmpty());
      setRenderer(index, drawing);
      setDataset(index, values(List.of(line.row()), shown.years()));
    }
    for (var index = LINES + shown.lines().size(); getDataset(index) != null; index++) {
      setDataset(index, null);
    }
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    if (area.getWidth() >= LEAST_WIDTH && area.getHeight() >= LEAST_HEIGHT) {
      drawAt(g2, area);
    }
  }

  /// Draws into an area however small.
  void drawAt(Graphics2D g2, Rectangle2D area) {
    var layout = layout(area);
    drawBehind(g2, layout);
    render(g2, layout.columns(), COLUMNS, null, null);
    drawZero(g2, layout);
    render(g2, layout.columns(), BEFORE, null, null);
    for (var line = 0; line < picture.lines().size(); line++) {
      render(g2, layout.columns(), LINES + line, null, null);
    }
    drawPoints(g2, layout);
    drawLabels(g2, layout);
  }

  /// What stands where in this area.
  YearLayout layout(Rectangle2D area) {
    return YearLayout.of(picture, area, letterings, least);
  }

  /// Leaves so much free at the sides from now on.
  void leave(YearLayout.Margins margins) {
    least = margins;
  }

  @Override
  public PlottedMarks marks(Rectangle2D area) {
    return area.getWidth() < LEAST_WIDTH || area.getHeight() < LEAST_HEIGHT
        ? PlottedMarks.NONE
        : marksAt(area);
  }

  /// What stands where in an area however small.
  PlottedMarks marksAt(Rectangle2D area) {
    var layout = layout(area);
    var width = layout.columns().getWidth();
    var years = Math.max(1, picture.years().size());
    var columnWidth = Math.min(COLUMN_SHARE / years, WIDEST_COLUMN) * width;
    return new YearMarks(picture, layout, columnWidth, area).all();
  }

  private void drawBehind(Graphics2D g2, YearLayout layout) {
    drawBand(g2, layout);
    g2.setPaint(getRangeGridlinePaint());
    g2.setStroke(Line.HAIRLINE.on(picture.medium()));
    for (var y : layout.gridLines()) {
      g2.draw(across(layout, onHalf(y)));
    }
    var planEnd = layout.planEnd();
    if (planEnd != null) {
      var x = onHalf(planEnd.x1);
      g2.setPaint(HouseStyle.MARKER);
      g2.setStroke(Line.MARKER.on(picture.medium()));
      g2.draw(new Line2D.Double(x, planEnd.y1, x, planEnd.y2));
    }
  }

  private void drawZero(Graphics2D g2, YearLayout layout) {
    var y = picture.medium().crisp() ? Math.round(layout.zero()) : layout.zero();
    g2.setPaint(getRangeZeroBaselinePaint());
    g2.setStroke(Line.ZERO.on(picture.medium()));
    g2.draw(across(layout, y));
  }

  private void drawLabels(Graphics2D g2, YearLayout layout) {
    for (var label : layout.labels()) {
      drawSwatch(g2, label);
    }
    layout.texts().forEach(text -> text.draw(g2));
  }

  private void drawSwatch(Graphics2D g2, DirectLabels.Label label) {
    var box = label.swatch();
    if (picture.medium().crisp()) {
      box =
          new Rectangle2D.Double(
              Math.round(box.getX()), Math.round(box.getY()), box.getWidth(), box.getHeight());
    }
    var style = picture.style(label.row());
    if (style.isPresent()) {
      new Symbols(g2, picture.medium()).line(style.get(), box);
    } else {
      new StackPainter(picture).paint(g2, label.row(), box);
    }
  }

  private void drawPoints(Graphics2D g2, YearLayout layout) {
    g2.setPaint(HouseStyle.MARKER);
    g2.setStroke(Line.MARKER.on(picture.medium()));
    layout.leaders().forEach(g2::draw);
    layout.points().forEach(new Symbols(g2, picture.medium())::diamond);
  }

  private void drawBand(Graphics2D g2, YearLayout layout) {
    if (layout.band() != null) {
      g2.setPaint(HouseStyle.BAND);
      g2.fill(layout.band());
    }
  }

  private Line2D across(YearLayout layout, double y) {
    return new Line2D.Double(layout.columns().getX(), y, layout.columns().getMaxX(), y);
  }

  /// On screen the middle of the nearest row or column of pixels, so that a hairline fills just
  /// one.
  private double onHalf(double place) {
    return picture.medium().crisp() ? Math.floor(place) + 0.5 : place;
  }

  private void spaceColumns(int years) {
    var gap = 1 - COLUMN_SHARE;
    var axis = getDomainAxis();
    axis.setLowerMargin(gap / 2 / Math.max(1, years));
    axis.setUpperMargin(gap / 2 / Math.max(1, years));
    axis.setCategoryMargin(gap * (years - 1) / Math.max(1, years));
  }

  private void scaleAxis(YearPicture shown) {
    var axis = (NumberAxis) getRangeAxis();
    axis.setRange(shown.axis().lower(), shown.axis().upper());
    axis.setTickUnit(new NumberTickUnit(shown.axis().step()));
  }

  private static List<Row> beforeRows(YearPicture shown) {
    var rows = new ArrayList<Row>();
    for (var line : shown.before().lines()) {
      rows.add(new Row("before " + rows.size(), "", Role.LINE, line, null, null));
    }
    return rows;
  }

  private static DefaultCategoryDataset values(List<Row> rows, List<FinancialYear> years) {
    var values = new DefaultCategoryDataset();
    for (var row : rows) {
      for (var year = 0; year < years.size(); year++) {
        var value = row.has(year) ? row.value(year) : null;
        values.addValue(value, row.key(), years.get(year));
      }
    }
    return values;
  }
}
