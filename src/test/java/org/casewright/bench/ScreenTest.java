package org.casewright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The eyes of the trial and of the measurement of starts: what they take for a chart.
class ScreenTest {

  private static final int SIDE = 200;
  private static final int HEADER = 100;
  private static final int COLOURS = 2;

  @TempDir private Path folder;

  @Test
  void threeAreasInStrongColoursAreAChart() throws IOException {
    assertThat(showing(0xff_ff_ff, 0x12_43_6d, 0x28_a1_97, 0x80_16_50).hasChart()).isTrue();
  }

  @Test
  void textAndTintsAreNone() throws IOException {
    assertThat(showing(0xff_ff_ff, 0x00_00_00, 0xff_f8_dc, 0x12_43_6d).hasChart()).isFalse();
  }

  @Test
  void anEmptyWindowIsMostlyOfItsColour() throws IOException {
    var screen = showing(0xff_00_00, 0xff_00_00, 0xff_00_00, 0x00_00_00);

    assertThat(screen.isMostly(0xff_00_00)).isTrue();
    assertThat(screen.isMostly(0x00_00_00)).isFalse();
    assertThat(screen.has(0x00_00_00)).isTrue();
  }

  /// Bands of these colours, in the form in which X dumps its screen.
  private Screen showing(int... bands) throws IOException {
    var bytes = ByteBuffer.allocate(HEADER + 12 * COLOURS + 4 * SIDE * SIDE);
    bytes.putInt(0, HEADER).putInt(4 * 4, SIDE).putInt(4 * 5, SIDE).putInt(4 * 12, 4 * SIDE);
    bytes.position(HEADER + 12 * COLOURS);
    for (var pixel = 0; pixel < SIDE * SIDE; pixel++) {
      bytes.putInt(Integer.reverseBytes(bands[pixel * bands.length / (SIDE * SIDE)]));
    }
    var file = folder.resolve("screen");
    Files.write(file, bytes.array());
    return new Screen(file);
  }
}
