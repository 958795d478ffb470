package org.casewright.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casewright.charts.Bridge.Step;

/// Where everything of a bridge stands within a given area: names at the left, one bar under the
/// other, each with its figure at its end, and a line from where one ends to where the next begins.
///
/// @param bars in the order of the steps
/// @param names the room of each one's name
/// @param connectors between them
/// @param before where totals ended before a change
/// @param texts every text
/// @param zero of the axis
/// @param gridLines of the axis, zero not among them
record BridgeLayout(
    List<Rectangle2D> bars,
    List<Rectangle2D> names,
    List<Line2D> connectors,
    List<Line2D> before,
    List<YearLayout.Text> texts,
    Line2D zero,
    List<Line2D> gridLines) {

  private static final double NAMES_SHARE = 0.46;
  private static final double GAP = 8;
  private static final double BAR_SHARE = 0.62;
  private static final double TALLEST_ROW = 46;
  private static final double THINNEST = 1;

  /// How far the line of what was before stands out above and below its bar.
  private static final double BEYOND = 4;

  static BridgeLayout of(
      BridgePicture picture, Rectangle2D area, YearLayout.Letterings letterings) {
    return new Drafting(picture, area, letterings).layout();
  }

  private static final class Drafting {
    private final BridgePicture picture;
    private final List<Step> steps;
    private final AxisRange axis;
    private final Rectangle2D area;
    private final YearLayout.Letterings letterings;
    private final Rectangle2D plot;
    private final double rowHeight;
    private final List<YearLayout.Text> texts = new ArrayList<>();

    Drafting(BridgePicture picture, Rectangle2D area, YearLayout.Letterings letterings) {
      this.picture = picture;
      this.steps = picture.steps();
      this.axis = picture.axis();
      this.area = area;
      this.letterings = letterings;
      var footer = letterings.text().lineHeight() + GAP;
      var rows = Math.max(1, steps.size());
      this.rowHeight = Math.min(TALLEST_ROW, (area.getHeight() - footer - GAP) / rows);
      this.plot = plot(footer);
    }

    private Rectangle2D plot(double footer) {
      var names =
          steps.stream().mapToDouble(step -> lettering(step).width(step.row().label())).max();
      var left = Math.min(names.orElse(0), area.getWidth() * NAMES_SHARE) + GAP;
      var figures =
          steps.stream().mapToDouble(step -> lettering(step).width(figure(step))).max().orElse(0);
      var x = Math.ceil(area.getX() + left + (axis.lower() < 0 ? figures + GAP : 0));
      var right = Math.floor(area.getMaxX() - figures - GAP);
      return new Rectangle2D.Double(
          x,
          area.getY() + GAP,
          Math.max(1, right - x),
          Math.min(area.getHeight() - footer - GAP, rowHeight * steps.size()));
    }

    BridgeLayout layout() {
      var bars = new ArrayList<Rectangle2D>();
      var names = new ArrayList<Rectangle2D>();
      var connectors = new ArrayList<Line2D>();
      var before = new ArrayList<Line2D>();
      for (var i = 0; i < steps.size(); i++) {
        var bar = bar(i);
        bars.add(bar);
        names.add(name(i));
        figure(i, bar);
        var was = picture.before().get(steps.get(i).row().key());
        if (was != null) {
          var x = place(was);
          before.add(new Line2D.Double(x, bar.getY() - BEYOND, x, bar.getMaxY() + BEYOND));
        }
        if (i + 1 < steps.size()) {
          var x = place(steps.get(i).to());
          connectors.add(
              new Line2D.Double(x, bar.getMaxY(), x, middle(i + 1) - rowHeight * BAR_SHARE / 2));
        }
      }
      var lines = new ArrayList<Line2D>();
      var every = every();
      for (var tick : axis.ticks()) {
        if (Math.round(tick / axis.step()) % every == 0) {
          tick(tick);
        }
        if (tick != 0) {
          lines.add(upright(place(tick)));
        }
      }
      return new BridgeLayout(
          List.copyOf(bars),
          List.copyOf(names),
          List.copyOf(connectors),
          List.copyOf(before),
          List.copyOf(texts),
          upright(place(0)),
          List.copyOf(lines));
    }

    /// Labels as many grid lines as there is room for, zero among them.
    private long every() {
      var widest =
          axis.ticks().stream()
              .mapToDouble(tick -> letterings.text().width(axis.label(tick)))
              .max()
              .orElse(0);
      var apart = place(axis.step()) - place(0);
      return Math.max(1, (long) Math.ceil((widest + GAP) / apart));
    }

    private Line2D upright(double x) {
      return new Line2D.Double(x, plot.getY(), x, plot.getMaxY() + 3);
    }

    private Rectangle2D bar(int i) {
      var from = place(steps.get(i).from());
      var to = place(steps.get(i).to());
      var height = rowHeight * BAR_SHARE;
      return new Rectangle2D.Double(
          Math.min(from, to),
          middle(i) - height / 2,
          Math.max(THINNEST, Math.abs(to - from)),
          height);
    }

    private double middle(int i) {
      return plot.getY() + (i + 0.5) * rowHeight;
    }

    private double place(double pounds) {
      return plot.getX()
          + (pounds - axis.lower()) / (axis.upper() - axis.lower()) * plot.getWidth();
    }

    private Lettering lettering(Step step) {
      return step.isTotal() ? letterings.strong() : letterings.text();
    }

    private Rectangle2D name(int i) {
      var step = steps.get(i);
      var lettering = lettering(step);
      var width = area.getWidth() * NAMES_SHARE;
      var most = rowHeight >= 2 * lettering.lineHeight() ? 2 : 1;
      var lines =
          lettering.wrapped(
              lettering.withoutBrackets(step.row().label(), width * most), width, most);
      var first =
          middle(i) - (lines.size() - 1) * lettering.lineHeight() / 2 + lettering.capHeight() / 2;
      for (var line = 0; line < lines.size(); line++) {
        texts.add(
            new YearLayout.Text(
                lines.get(line),
                lettering,
                HouseStyle.TEXT,
                area.getX(),
                first + line * lettering.lineHeight()));
      }
      var widest = lines.stream().mapToDouble(lettering::width).max().orElse(0);
      return new Rectangle2D.Double(area.getX(), middle(i) - rowHeight / 2, widest, rowHeight);
    }

    /// Totals as they are, steps with their sign, all in the scale of the table; at the end that
    /// the bar points to.
    private String figure(Step step) {
      var value = step.row().value(0);
      return step.isTotal() ? axis.scale().withSymbol(value) : axis.scale().withSign(value);
    }

    private void figure(int i, Rectangle2D bar) {
      var step = steps.get(i);
      var lettering = lettering(step);
      var words = figure(step);
      var leftwards = step.isTotal() ? step.to() < 0 : bar.getMaxX() < place(0) + 1;
      var x = leftwards ? bar.getX() - GAP / 2 - lettering.width(words) : bar.getMaxX() + GAP / 2;
      texts.add(
          new YearLayout.Text(
              words, lettering, HouseStyle.TEXT, x, middle(i) + lettering.capHeight() / 2));
    }

    private void tick(double tick) {
      var words = axis.label(tick);
      var text = letterings.text();
      texts.add(
          new YearLayout.Text(
              words,
              text,
              HouseStyle.TEXT,
              place(tick) - text.width(words) / 2,
              plot.getMaxY() + GAP + text.ascent()));
    }
  }
}
