package org.casewright.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/// What a virtual X display shows (`Xvfb -fbdir`), read from the file that it paints in: so that
/// looking costs the programs looked at nothing, and is the same for all of them.
///
/// Stands alone, because the trial of the packages starts it from its source.
final class Screen {

  /// Where a dump of an X window says what (X11/XWDFile.h), in bytes.
  private static final int WIDTH = 4 * 4;
  private static final int HEIGHT = 4 * 5;
  private static final int BYTES_PER_LINE = 4 * 12;

  /// Between the strongest and the weakest of red, green and blue; greys and tints have less.
  private static final int STRONG = 60;

  /// Every so many pixels, across and down, are looked at: more would take the processor from the
  /// programs that are watched.
  private static final int STEP = 10;

  private final ByteBuffer memory;
  private final int start;
  private final int width;
  private final int height;
  private final int bytesPerLine;

  /// @param framebuffer the file `Xvfb_screen0`
  Screen(Path framebuffer) throws IOException {
    try (var file = FileChannel.open(framebuffer)) {
      memory = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
    }
    // The server writes these again when it takes in its colours: read once, as they are now.
    width = memory.getInt(WIDTH);
    height = memory.getInt(HEIGHT);
    bytesPerLine = memory.getInt(BYTES_PER_LINE);
    start = memory.capacity() - height * bytesPerLine;
  }

  private int colour(int x, int y) {
    var at = start + y * bytesPerLine + 4 * x;
    return Integer.reverseBytes(memory.getInt(at)) & 0xff_ff_ff;
  }

  /// How many of the pixels looked at have each colour.
  Map<Integer, Integer> colours() {
    var found = new HashMap<Integer, Integer>();
    for (var y = 0; y < height; y += STEP) {
      for (var x = 0; x < width; x += STEP) {
        found.merge(colour(x, y), 1, Integer::sum);
      }
    }
    return found;
  }

  /// Whether a chart is there: areas in at least three strong colours.
  boolean hasChart() {
    var least = width * height / (STEP * STEP) / 1000;
    return colours().entrySet().stream()
            .filter(entry -> isStrong(entry.getKey()) && entry.getValue() >= least)
            .count()
        >= 3;
  }

  /// Whether most of a window of that colour is there.
  boolean isMostly(int colour) {
    return colours().getOrDefault(colour, 0) > width * height / (STEP * STEP) / 2;
  }

  /// Whether an area of that colour is there.
  boolean has(int colour) {
    return colours().getOrDefault(colour, 0) > width * height / (STEP * STEP) / 1000;
  }

  private static boolean isStrong(int colour) {
    var red = colour >> 16 & 0xff;
    var green = colour >> 8 & 0xff;
    var blue = colour & 0xff;
    var strongest = Math.max(red, Math.max(green, blue));
    return strongest - Math.min(red, Math.min(green, blue)) > STRONG;
  }

  /// Keeps what is there as a picture.
  void save(Path png) throws IOException {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        picture.setRGB(x, y, colour(x, y));
      }
    }
    ImageIO.write(picture, "png", png.toFile());
  }

  /// Waits for a chart and keeps the picture of it: takes the framebuffer, the picture, and the
  /// seconds to wait; ends with 1 if none comes.
  public static void main(String... arguments) throws IOException, InterruptedException {
    var screen = new Screen(Path.of(arguments[0]));
    var end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000;
    while (!screen.hasChart() && System.nanoTime() < end) {
      Thread.sleep(100);
    }
    Thread.sleep(1000);
    screen.save(Path.of(arguments[1]));
    System.exit(screen.hasChart() ? 0 : 1);
  }
}
