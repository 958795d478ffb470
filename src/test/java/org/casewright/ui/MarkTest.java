package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkTest {

  static Iterable<Integer> sizes() {
    return Mark.SIZES;
  }

  /// Of its size, its corners let through what lies behind, and it has the ground and two colours
  /// of bars.
  @ParameterizedTest
  @MethodSource("sizes")
  void everySizeIsThere(int size) throws IOException {
    var picture = read(size);
    assertThat(picture.getWidth()).isEqualTo(size);
    assertThat(picture.getHeight()).isEqualTo(size);
    assertThat(picture.getRGB(0, 0) >>> 24).isLessThan(0x80);

    var colours = new HashSet<Integer>();
    for (var y = 0; y < size; y++) {
      for (var x = 0; x < size; x++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    assertThat(colours).contains(0xff12436d, 0xffffffff, 0xff5fc4bb);
  }

  private static BufferedImage read(int size) throws IOException {
    try (var file = Mark.class.getResourceAsStream("casewright-" + size + ".png")) {
      return ImageIO.read(Objects.requireNonNull(file));
    }
  }
}
