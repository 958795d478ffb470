package org.casewright.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A page as pixels, 300 to the inch, and the file that says so: without that a word processor
/// takes it to be three times as large.
final class PngPicture {

  private static final double PER_INCH = 300;
  private static final String PER_METRE = Long.toString(Math.round(PER_INCH / 0.0254));
  private static final String FORMAT = "javax_imageio_png_1.0";

  private PngPicture() {}

  static BufferedImage drawn(ChartPage page) {
    var image =
        new BufferedImage(
            (int) Math.round(ChartPage.WIDTH / 72 * PER_INCH),
            (int) Math.round(ChartPage.HEIGHT / 72 * PER_INCH),
            BufferedImage.TYPE_INT_RGB);
    var g2 = image.createGraphics();
    try {
      g2.scale(image.getWidth() / ChartPage.WIDTH, image.getHeight() / ChartPage.HEIGHT);
      page.draw(g2);
    } finally {
      g2.dispose();
    }
    return image;
  }

  static void write(BufferedImage image, String vintage, OutputStream out) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, metadata(writer, image, vintage)));
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, String vintage)
      throws IOException {
    var metadata =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
    var pixels = new IIOMetadataNode("pHYs");
    pixels.setAttribute("pixelsPerUnitXAxis", PER_METRE);
    pixels.setAttribute("pixelsPerUnitYAxis", PER_METRE);
    pixels.setAttribute("unitSpecifier", "meter");
    var root = new IIOMetadataNode(FORMAT);
    root.appendChild(pixels);
    if (!vintage.isEmpty()) {
      root.appendChild(source(vintage));
    }
    metadata.mergeTree(FORMAT, root);
    return metadata;
  }

  /// Text of the file under the keyword that PNG has for where a picture comes from, in UTF-8.
  private static IIOMetadataNode source(String vintage) {
    var entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", "Source");
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "en-GB");
    entry.setAttribute("translatedKeyword", "Source");
    entry.setAttribute("text", vintage);
    var texts = new IIOMetadataNode("iTXt");
    texts.appendChild(entry);
    return texts;
  }
}
