package org.casewright.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/// How every chart looks: flat colour on white, no box, no gradient, no shadow, light horizontal
/// grid, strong zero line.
public final class HouseStyle {

  /// Categories, in this order: dark and light by turns, so that neighbours have a contrast of 3
  /// to 1. From the Government Analysis Function's palette for categories.
  public static final List<Color> PALETTE =
      List.of(
          new Color(0x12436D),
          new Color(0x28A197),
          new Color(0x801650),
          new Color(0xF46A25),
          new Color(0x3D3D3D));

  /// All text within a chart.
  public static final Color TEXT = new Color(0x0B0C0C);

  /// Notes within a chart.
  public static final Color QUIET = new Color(0x505A5F);

  /// What a chart stands on, in every theme.
  public static final Color GROUND = Color.WHITE;

  /// How much of its colour is left to what stands back behind a highlight.
  static final double STANDING_BACK = 0.22;

  static final Color GRID = new Color(0xE4E7EB);
  static final Color ZERO = TEXT;
  static final Color NET = TEXT;
  static final Color TOTAL = new Color(0x0B0C0C);
  static final Color COST = new Color(0xC3C8D0);
  static final Color COST_EDGE = new Color(0x6A7484);
  static final Color BEFORE = new Color(0x4A5158);
  static final Color MARKER = new Color(0x6A7484);
  static final Color BAND = new Color(0xDCE5EE);

  /// Those of the palette on which text is white.
  private static final List<Color> DARK = List.of(PALETTE.get(0), PALETTE.get(2), PALETTE.get(4));

  /// A line's weight and pattern, to be drawn at a medium's weight.
  enum Line {
    HAIRLINE(1, BasicStroke.CAP_BUTT),
    ZERO(2, BasicStroke.CAP_BUTT),
    NET(2.5f, BasicStroke.CAP_ROUND),
    NET_HALO(5, BasicStroke.CAP_ROUND),
    RING(2, BasicStroke.CAP_BUTT),
    BEFORE(1.5f, BasicStroke.CAP_BUTT, 5, 4),
    BEFORE_HALO(3, BasicStroke.CAP_BUTT),
    MARKER(1, BasicStroke.CAP_BUTT, 3, 3),
    DASHED(2.5f, BasicStroke.CAP_BUTT, 9, 4),
    DOTTED(2.5f, BasicStroke.CAP_BUTT, 2.5f, 3),
    DASH_DOT(2.5f, BasicStroke.CAP_BUTT, 9, 3, 2.5f, 3);

    @SuppressWarnings("ImmutableEnumChecker") // filled once
    private final Map<Medium, BasicStroke> strokes = new EnumMap<>(Medium.class);

    Line(float width, int cap, float... dashes) {
      for (var medium : Medium.values()) {
        var weight = medium.weight();
        var pattern = dashes.clone();
        for (var i = 0; i < pattern.length; i++) {
          pattern[i] *= weight;
        }
        strokes.put(
            medium,
            new BasicStroke(
                width * weight,
                cap,
                BasicStroke.JOIN_ROUND,
                10,
                pattern.length == 0 ? null : pattern,
                0));
      }
    }

    Stroke on(Medium medium) {
      return Objects.requireNonNull(strokes.get(medium));
    }
  }

  private HouseStyle() {}

  /// A chart around a plot with nothing of the library's own look left: no title, no legend,
  /// white.
  static JFreeChart chart(Plot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    var chart = new JFreeChart(null, new Font(Typeface.FAMILY, Font.PLAIN, 12), plot, false);
    chart.setBackgroundPaint(GROUND);
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setAntiAlias(true);
    chart.setTextAntiAlias(true);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    return chart;
  }

  /// What text on a colour is in: white on a dark one, black on a light one.
  static Color on(@Nullable Color colour) {
    return colour != null && DARK.contains(colour) ? GROUND : TEXT;
  }

  /// A colour mixed with white, `share` of it left: for what stands back behind a highlight.
  static Color tint(Color colour, double share) {
    return new Color(
        tinted(colour.getRed(), share),
        tinted(colour.getGreen(), share),
        tinted(colour.getBlue(), share));
  }

  private static int tinted(int channel, double share) {
    return (int) Math.round(255 + (channel - 255) * share);
  }
}
