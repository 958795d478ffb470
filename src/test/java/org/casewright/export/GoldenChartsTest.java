package org.casewright.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casewright.charts.ChartExamples;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseChart;
import org.casewright.charts.HouseCharts;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// Every chart looks and is built as it was when somebody last looked at it. What changes on
/// purpose is kept anew with `mvn -Dgolden=keep -Dtest=GoldenChartsTest test`, looked at, and
/// committed with the change that made it so.
class GoldenChartsTest {

  private static final Path KEPT = Path.of("src/test/resources/org/casewright/export/golden");
  private static final boolean KEEP = "keep".equals(System.getProperty("golden"));
  private static final int WIDTH = 313;
  private static final int HEIGHT = 197;
  private static final int BLOCK = 8;

  /// Letters may be smoothed otherwise elsewhere; a bar or a word that is gone or has moved changes
  /// a block by far more.
  private static final double TOLERANCE = 14;

  private static HouseChart chart(ChartKind kind) {
    var written = Examples.open(ChartExamples.of(kind));
    var scenarios =
        written.allScenarios().stream()
            .map(each -> ResolvedCase.of(written, each.id()).project(View.AS_STATED))
            .toList();
    return HouseCharts.of(kind, ChartRequest.of(scenarios.getFirst()).beside(others(scenarios)));
  }

  private static List<Projection> others(List<Projection> scenarios) {
    return scenarios.subList(1, Math.min(HouseCharts.MOST_SCENARIOS, scenarios.size()));
  }

  @ParameterizedTest
  @EnumSource
  void itLooksAsItDid(ChartKind kind) throws IOException {
    var drawn = small(ChartPicture.image(chart(kind), Surround.TITLED));
    var file = KEPT.resolve(kind.key() + ".png");
    if (KEEP) {
      Files.createDirectories(KEPT);
      ImageIO.write(drawn, "png", file.toFile());
    }
    var kept = ImageIO.read(file.toFile());
    for (var x = 0; x < WIDTH; x += BLOCK) {
      for (var y = 0; y < HEIGHT; y += BLOCK) {
        assertThat(Math.abs(shade(drawn, x, y) - shade(kept, x, y)))
            .as("%s differs at %d, %d from %s", kind, x, y, file)
            .isLessThan(TOLERANCE);
      }
    }
  }

  /// A sixth of its size, in shades of grey.
  private static BufferedImage small(BufferedImage image) {
    var small = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    var half = new BufferedImage(2 * WIDTH, 2 * HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    var first = half.createGraphics();
    first.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    first.drawImage(image, 0, 0, 2 * WIDTH, 2 * HEIGHT, null);
    first.dispose();
    graphics.drawImage(half, 0, 0, WIDTH, HEIGHT, null);
    graphics.dispose();
    return small;
  }

  /// The mean of a block, 0 black to 255 white.
  private static double shade(BufferedImage image, int left, int top) {
    var sum = 0.0;
    var number = 0;
    for (var x = left; x < Math.min(WIDTH, left + BLOCK); x++) {
      for (var y = top; y < Math.min(HEIGHT, top + BLOCK); y++) {
        sum += image.getRaster().getSample(x, y, 0);
        number++;
      }
    }
    return sum / number;
  }

  @ParameterizedTest
  @EnumSource
  void itIsBuiltAsItWas(ChartKind kind) throws Exception {
    var built = structure(chart(kind));
    var file = KEPT.resolve(kind.key() + ".txt");
    if (KEEP) {
      Files.createDirectories(KEPT);
      Files.writeString(file, built);
    }
    assertThat(built).isEqualTo(Files.readString(file));
  }

  /// The words of a chart's SVG in their order, and how many there are of each shape.
  private static String structure(HouseChart chart) throws Exception {
    var out = new ByteArrayOutputStream();
    ChartPicture.svg(chart, out);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out.toString(StandardCharsets.UTF_8))));
    var shapes = new TreeMap<String, Integer>();
    var lines = new ArrayList<String>();
    var elements = document.getElementsByTagName("*");
    for (var i = 0; i < elements.getLength(); i++) {
      var element = (Element) elements.item(i);
      switch (element.getTagName()) {
        case "title", "desc", "text" ->
            lines.add(element.getTagName() + " " + element.getTextContent());
        case "rect", "line", "path", "polygon", "polyline", "circle", "ellipse" ->
            shapes.merge(element.getTagName(), 1, Integer::sum);
        default -> {}
      }
    }
    for (Map.Entry<String, Integer> each : shapes.entrySet()) {
      lines.add(each.getKey() + " × " + each.getValue());
    }
    return String.join("\n", lines) + "\n";
  }
}
