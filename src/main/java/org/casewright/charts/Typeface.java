package org.casewright.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The one typeface, Roboto, shipped with the program. Its figures all have the same width, so
/// columns of numbers line up without asking for it.
///
/// It has £, true minus, dashes, curly quotes, ellipsis and bullet; it has no arrows, triangles,
/// circles or ticks (▲ ● → ✓): draw those as shapes or icons.
public enum Typeface {
  REGULAR("Roboto-Regular.ttf", Font.PLAIN),
  MEDIUM("Roboto-Medium.ttf", Font.PLAIN),
  BOLD("Roboto-Bold.ttf", Font.BOLD);

  /// The family's name, once loaded.
  public static final String FAMILY = "Roboto";

  private final String resource;
  private final int style;

  @SuppressWarnings("ImmutableEnumChecker") // a Font never changes
  private final Font onePoint;

  Typeface(String resource, int style) {
    this.resource = resource;
    this.style = style;
    try (var stream = open()) {
      onePoint = Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(style);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(resource + " is not a TrueType font", e);
    }
  }

  /// The font for `Graphics2D`; needs no display.
  ///
  /// @param size whole units of the drawing, at least 1: a canvas loses fractions
  public Font at(int size) {
    return onePoint.deriveFont(style, size);
  }

  /// The font file, so that a window can load the same one. The caller closes it.
  public final InputStream open() {
    var stream = Typeface.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException(resource + " is missing from the program");
    }
    return stream;
  }
}
