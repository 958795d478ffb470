package org.casewright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseChart;
import org.casewright.charts.HouseCharts;
import org.casewright.charts.Yearly;
import org.casewright.model.ChartKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartPictureTest {

  private static final HouseChart CHART =
      HouseCharts.of(
          ChartKind.PROFILE,
          ChartRequest.of(
              new Yearly(8, 4)
                  .benefit("Edge of care & more", 1e6, 2e6, 3e6, 4e6, 5e6, 6e6, 6e6, 6e6)
                  .benefit("Fostering", 0, 1e6, 1e6, 2e6, 2e6, 2e6, 2e6, 2e6)
                  .cost(3e6, 3e6, 1e6, 1e6, 1e6, 1e6, 1e6, 1e6)
                  .projection()));

  @ParameterizedTest
  @EnumSource
  void pngIsAsLargeAsItSaysAndNotBlank(Surround surround) throws Exception {
    var out = new ByteArrayOutputStream();
    ChartPicture.png(CHART, surround, out);
    var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(image.getWidth()).isEqualTo(1878);
    assertThat(image.getHeight()).isEqualTo(1181);
    var colours = new HashSet<Integer>();
    for (var x = 0; x < image.getWidth(); x += 3) {
      for (var y = 0; y < image.getHeight(); y += 3) {
        colours.add(image.getRGB(x, y) & 0xFFFFFF);
      }
    }
    assertThat(colours).contains(0xFFFFFF, 0x12436D, 0x28A197, 0x0B0C0C);
  }

  @Test
  void pngSaysThreeHundredToTheInch() throws Exception {
    var out = new ByteArrayOutputStream();
    ChartPicture.png(CHART, out);
    var file = out.toString(StandardCharsets.ISO_8859_1);
    var at = file.indexOf("pHYs");
    assertThat(at).isPositive();
    var chunk = ByteBuffer.wrap(out.toByteArray(), at + 4, 9);
    assertThat(chunk.getInt()).isEqualTo(11811);
    assertThat(chunk.getInt()).isEqualTo(11811);
    assertThat(chunk.get()).as("per metre").isEqualTo((byte) 1);
  }

  /// Beside the picture in the file: the pixels are the same with it and without.
  @Test
  void bothFilesSayWhatTheyStandOn() throws Exception {
    var vintage = "Kent, case version 00c0ffee; £ & “more”";
    var png = new ByteArrayOutputStream();
    ChartPicture.png(CHART, Surround.TITLED, vintage, png);
    assertThat(png.toString(StandardCharsets.UTF_8)).contains("iTXtSource\0").contains(vintage);
    var plain = new ByteArrayOutputStream();
    ChartPicture.png(CHART, plain);
    assertThat(plain.toString(StandardCharsets.UTF_8)).doesNotContain("iTXt");
    var read = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
    var other = ImageIO.read(new ByteArrayInputStream(plain.toByteArray()));
    assertThat(pixels(read)).isEqualTo(pixels(other));
    var svg = new ByteArrayOutputStream();
    ChartPicture.svg(CHART, Surround.BARE, "a-", vintage, svg);
    var metadata =
        parsed(svg.toString(StandardCharsets.UTF_8)).getElementsByTagName("metadata").item(0);
    assertThat(metadata.getTextContent()).isEqualTo(vintage);
    assertThat(svg(Surround.BARE, "a-")).doesNotContain("metadata");
  }

  @Test
  void theTitleIsInThePictureOnlyWhereAskedFor() throws Exception {
    assertThat(svg(Surround.TITLED, "a-")).contains(">" + CHART.title() + "</text>");
    assertThat(svg(Surround.BARE, "a-")).doesNotContain(">" + CHART.title() + "</text>");
    assertThat(svg(Surround.TITLED, "a-")).contains(">" + CHART.sourceLine() + "</text>");
  }

  @Test
  void svgHasSizeTitleAndDescription() throws Exception {
    var root = parsed(svg(Surround.TITLED, "a-")).getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("159mm");
    assertThat(root.getAttribute("height")).isEqualTo("100mm");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 450.709 283.465");
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("a-title a-desc");
    var title = (Element) root.getFirstChild();
    assertThat(title.getTagName()).isEqualTo("title");
    assertThat(title.getTextContent()).isEqualTo(CHART.title());
    var description = (Element) title.getNextSibling();
    assertThat(description.getTagName()).isEqualTo("desc");
    assertThat(description.getTextContent()).isEqualTo(CHART.description());
  }

  @Test
  void svgMayStandInAPage() throws Exception {
    var svg = svg(Surround.TITLED, "second-");
    assertThat(svg).startsWith("<svg").doesNotContain("<!DOCTYPE");
    var ids = new HashSet<String>();
    var elements = parsed(svg).getElementsByTagName("*");
    for (var i = 0; i < elements.getLength(); i++) {
      var element = (Element) elements.item(i);
      if (element.hasAttribute("id")) {
        assertThat(element.getAttribute("id")).startsWith("second-");
        assertThat(ids.add(element.getAttribute("id"))).as("used once").isTrue();
      }
      if (element.hasAttribute("font-family")) {
        assertThat(element.getAttribute("font-family")).endsWith("sans-serif");
      }
    }
    assertThat(ids).contains("second-title", "second-desc");
  }

  @Test
  void svgKeepsTextAsText() throws Exception {
    assertThat(svg(Surround.BARE, "a-"))
        .contains(">Edge of care &amp; more</text>")
        .contains(">Programme cost</text>")
        .contains(">−£2m</text>");
  }

  @Test
  void anIdThatIsNoneIsRefused() {
    assertThatThrownBy(() -> svg(Surround.BARE, "1 \""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String svg(Surround surround, String prefix) throws Exception {
    var out = new ByteArrayOutputStream();
    ChartPicture.svg(CHART, surround, prefix, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
