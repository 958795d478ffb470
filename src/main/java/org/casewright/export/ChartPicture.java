package org.casewright.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.casewright.charts.HouseChart;

/// A chart as a picture for a document: 159 × 100 mm, text of 12 points.
public final class ChartPicture {

  private ChartPicture() {}

  /// Writes the chart with its title as a PNG of 1878 × 1181 pixels that says it has 300 to the
  /// inch.
  public static void png(HouseChart chart, OutputStream out) throws IOException {
    png(chart, Surround.TITLED, out);
  }

  /// The same with what stands around the chart said.
  public static void png(HouseChart chart, Surround surround, OutputStream out) throws IOException {
    png(chart, surround, "", out);
  }

  /// The same with what the picture stands on: kept within the file, not shown.
  ///
  /// @param vintage in words; empty for none
  public static void png(HouseChart chart, Surround surround, String vintage, OutputStream out)
      throws IOException {
    PngPicture.write(image(chart, surround), vintage, out);
  }

  /// Writes the chart with its title as an SVG, to scale, with text as text and the description
  /// for those who do not see it.
  public static void svg(HouseChart chart, OutputStream out) throws IOException {
    svg(chart, Surround.TITLED, "chart-", "", out);
  }

  /// The same with what stands around the chart said.
  ///
  /// @param prefix of every id within, so that several charts may stand on one page: a letter,
  ///     then letters, digits and hyphens
  public static void svg(HouseChart chart, Surround surround, String prefix, OutputStream out)
      throws IOException {
    svg(chart, surround, prefix, "", out);
  }

  /// The same with what the picture stands on: kept within the file, not shown.
  ///
  /// @param prefix of every id within
  /// @param vintage in words; empty for none
  public static void svg(
      HouseChart chart, Surround surround, String prefix, String vintage, OutputStream out)
      throws IOException {
    SvgPicture.write(chart, surround, prefix, vintage, out);
  }

  /// The pixels of the PNG, for a clipboard.
  public static BufferedImage image(HouseChart chart, Surround surround) {
    return PngPicture.drawn(new ChartPage(chart, surround));
  }
}
