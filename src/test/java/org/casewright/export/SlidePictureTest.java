package org.casewright.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.casewright.charts.Slide;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.Extras;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlidePictureTest {

  private static Slide slide(Scene scene) {
    var written = Examples.open("nottingham-2022");
    var step =
        new Step(
            "step",
            "Benefits reach {grossBenefit} a year",
            "Of that {netBenefit} is net.",
            "Ask for {cumulativeCost}.",
            scene,
            List.of(),
            false,
            Extras.NONE);
    return Slide.of(
        written, (scenario, view) -> ResolvedCase.of(written, scenario).project(view), step);
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void everyChartAndItsTableFillAScreen(ChartKind kind) throws IOException {
    for (var table : List.of(false, true)) {
      var out = new ByteArrayOutputStream();
      SlidePicture.png(slide(Scene.of(kind).withTable(table)), "4 of 7", "", out);
      var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
      assertThat(image.getWidth()).isEqualTo(1920);
      assertThat(image.getHeight()).isEqualTo(1080);
      var inked = 0;
      for (var y = 0; y < 1080; y++) {
        for (var x = 0; x < 1920; x++) {
          var ink = (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF;
          inked += ink ? 1 : 0;
          assertThat(ink && (x < 40 || x > 1880 || y < 30 || y > 1060))
              .as("%s, table %s: ink at the edge (%d, %d)", kind, table, x, y)
              .isFalse();
        }
      }
      assertThat(inked).isGreaterThan(20_000);
    }
  }

  @Test
  void itsWordsStandBesideIt() {
    assertThat(SlideWords.of(slide(Scene.of(ChartKind.PROFILE)), "4 of 7"))
        .startsWith("Benefits reach £11.2m a year\n\nOf that £10.6m is net.\n\n£11.2m gross in")
        .contains("What the picture shows: ", "Notes: Ask for £11.5m.", "Source: Nottingham")
        .endsWith("Step 4 of 7\n");
    assertThat(SlideWords.fileName(slide(Scene.of(ChartKind.PROFILE)), 4))
        .isEqualTo("04-benefits-reach-a-year");
  }
}
