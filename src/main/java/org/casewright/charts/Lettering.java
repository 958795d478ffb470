package org.casewright.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much room text takes in one font, the same on screen and in a document; each text is
/// measured once. For one thread at a time.
public final class Lettering {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final int MOST_REMEMBERED = 500;
  private static final String CUT = "…";

  private final Font font;
  private final double ascent;
  private final double capHeight;
  private final Map<String, Double> widths = new HashMap<>();

  public Lettering(Font font) {
    this.font = font;
    this.ascent = font.getLineMetrics("Ág", EXACT).getAscent();
    this.capHeight = font.createGlyphVector(EXACT, "H").getVisualBounds().getHeight();
  }

  public Font font() {
    return font;
  }

  /// From a line's top to its baseline.
  public double ascent() {
    return ascent;
  }

  /// The height of a capital: half of it above the baseline is a line's optical middle.
  public double capHeight() {
    return capHeight;
  }

  /// From one baseline to the next.
  public double lineHeight() {
    return Math.round(font.getSize() * 1.25);
  }

  public double width(String text) {
    if (widths.size() > MOST_REMEMBERED) {
      widths.clear();
    }
    return widths.computeIfAbsent(text, t -> font.getStringBounds(t, EXACT).getWidth());
  }

  /// The text in at most so many lines of at most this width, broken at spaces; what does not fit
  /// ends in `…`.
  public List<String> wrapped(String text, double width, int most) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : text.strip().split("\\s+", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer) <= width || lines.size() == most - 1) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines.stream().map(each -> cut(each, width)).toList();
  }

  /// A name, without what stands in brackets where it is wider than this.
  String withoutBrackets(String name, double width) {
    var bracket = name.indexOf(" (");
    return bracket > 0 && width(name) > width ? name.substring(0, bracket) : name;
  }

  /// The text, or as much of it as fits with `…` after it.
  public String cut(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    var end = text.length();
    while (end > 1 && width(text.substring(0, end).stripTrailing() + CUT) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + CUT;
  }
}
