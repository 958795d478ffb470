package org.casewright.charts;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The layout of a chart over FYs in the making.
final class YearDrafting {

  private static final String PLAN_END = "end of medium-term plan";
  private static final double GAP = YearLayout.GAP;

  private final YearPicture picture;
  private final Rectangle2D area;
  private final YearLayout.Letterings letterings;
  private final Lettering text;
  private final DirectLabels directLabels;
  private final Rectangle2D columns;
  private final List<YearLayout.Text> texts = new ArrayList<>();

  YearDrafting(
      YearPicture picture,
      Rectangle2D area,
      YearLayout.Letterings letterings,
      YearLayout.Margins least) {
    this.picture = picture;
    this.area = area;
    this.letterings = letterings;
    this.text = letterings.text();
    this.directLabels = new DirectLabels(picture, letterings, belowHeading());
    this.columns = columns(least);
  }

  YearLayout layout() {
    var ticks = picture.axis().ticks();
    addHeading();
    if (picture.frame().scaled()) {
      addTicks(ticks);
    }
    if (picture.frame().named()) {
      addYears();
    }
    var planEnd = planEnd();
    if (picture.empty()) {
      addNothing();
    }
    var labels = directLabels.placed(columns, this::height);
    labels.forEach(label -> texts.addAll(label.lines()));
    var points = new PointWords(picture, columns, letterings, this::height);
    texts.addAll(points.texts());
    return new YearLayout(
        columns,
        List.copyOf(texts),
        labels,
        ticks.stream().filter(tick -> tick != 0).map(this::height).toList(),
        height(0),
        points.middles(),
        points.leaders(),
        band(),
        planEnd);
  }

  private Rectangle2D columns(YearLayout.Margins least) {
    var ticks =
        picture.axis().ticks().stream()
            .mapToDouble(tick -> text.width(picture.tick(tick)))
            .max()
            .orElse(0);
    var left = picture.frame().scaled() ? ticks + GAP + 1 : 1;
    var x = Math.ceil(area.getX() + Math.max(left, least.left()));
    var y = Math.ceil(area.getY() + header());
    var right = Math.floor(area.getMaxX() - Math.max(directLabels.width(), least.right()));
    var bottom = Math.floor(area.getMaxY() - YearLayout.footer(picture.frame().named(), text) - 1);
    return new Rectangle2D.Double(x, y, Math.max(1, right - x), Math.max(1, bottom - y));
  }

  /// What stands above the columns: the heading, and where the plan ends.
  private double header() {
    var plan = picture.planYears() > 0 ? letterings.small().lineHeight() + GAP : 0;
    return heading() + Math.max(plan, text.capHeight() / 2 + 4);
  }

  private Rectangle2D belowHeading() {
    return new Rectangle2D.Double(
        area.getX(), area.getY() + heading(), area.getWidth(), area.getHeight() - heading());
  }

  /// The height of the heading; none without one.
  private double heading() {
    return picture.frame().heading().isEmpty() ? 0 : letterings.strong().lineHeight() + 2;
  }

  private void addHeading() {
    var strong = letterings.strong();
    var heading = picture.frame().heading();
    if (!heading.isEmpty()) {
      texts.add(
          new YearLayout.Text(
              strong.cut(strong.withoutBrackets(heading, area.getWidth()), area.getWidth()),
              strong,
              HouseStyle.TEXT,
              area.getX(),
              area.getY() + strong.ascent()));
    }
  }

  private double height(double pounds) {
    var range = picture.axis().upper() - picture.axis().lower();
    return columns.getMaxY() - (pounds - picture.axis().lower()) / range * columns.getHeight();
  }

  /// Labels as many grid lines as there is height for, zero among them.
  private void addTicks(List<Double> ticks) {
    var apart = height(0) - height(picture.axis().step());
    var every = (int) Math.ceil(text.lineHeight() / apart);
    for (var tick : ticks) {
      if (Math.round(tick / picture.axis().step()) % every == 0) {
        addTick(tick);
      }
    }
  }

  private void addTick(double tick) {
    var words = picture.tick(tick);
    texts.add(
        new YearLayout.Text(
            words,
            text,
            HouseStyle.TEXT,
            columns.getX() - GAP - text.width(words),
            height(tick) + text.capHeight() / 2));
  }

  private void addYears() {
    texts.addAll(YearNames.below(picture.years(), area, columns.getX(), columns.getWidth(), text));
  }

  private Line2D.@Nullable Double planEnd() {
    if (picture.planYears() == 0 || picture.empty()) {
      return null;
    }
    var small = letterings.small();
    var share = (double) picture.planYears() / picture.years().size();
    var x = columns.getX() + share * columns.getWidth();
    var width = small.width(PLAN_END);
    var before = x - 5 - width >= area.getX();
    if (before || x + 5 + width <= columns.getMaxX()) {
      texts.add(
          new YearLayout.Text(
              PLAN_END,
              small,
              HouseStyle.QUIET,
              before ? x - 5 - width : x + 5,
              columns.getY() - GAP - small.lineHeight() + small.ascent()));
    }
    return new Line2D.Double(
        x, columns.getY() - GAP + 2 - small.lineHeight(), x, columns.getMaxY());
  }

  private @Nullable Shape band() {
    if (picture.between().isEmpty()) {
      return null;
    }
    var band = new Path2D.Double();
    var upper = picture.between().getLast();
    var lower = picture.between().getFirst();
    var years = picture.years().size();
    for (var year = 0; year < years; year++) {
      if (year == 0) {
        band.moveTo(middle(year), height(upper.value(year)));
      } else {
        band.lineTo(middle(year), height(upper.value(year)));
      }
    }
    for (var year = years - 1; year >= 0; year--) {
      band.lineTo(middle(year), height(lower.value(year)));
    }
    band.closePath();
    return band;
  }

  private double middle(int year) {
    return columns.getX() + (year + 0.5) * columns.getWidth() / picture.years().size();
  }

  /// A sentence in as few lines as fit, none much shorter than the others.
  private List<String> evenly(String sentence) {
    var widest = columns.getWidth() * 0.9;
    var whole = text.width(sentence);
    var lines = Math.ceil(whole / widest);
    var most = (int) Math.max(1, columns.getHeight() / text.lineHeight() - 1);
    return text.wrapped(
        sentence, Math.min(widest, 1.15 * whole / lines), (int) Math.clamp(most, 1, lines + 1));
  }

  private void addNothing() {
    var lines = evenly(picture.nothing());
    var first = columns.getCenterY() - (lines.size() - 1) * text.lineHeight() / 2;
    for (var i = 0; i < lines.size(); i++) {
      texts.add(
          new YearLayout.Text(
              lines.get(i),
              text,
              HouseStyle.QUIET,
              columns.getCenterX() - text.width(lines.get(i)) / 2,
              first + i * text.lineHeight()));
    }
  }
}
