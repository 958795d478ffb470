package org.casewright.library.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.casewright.library.guide.Span.Style;
import org.junit.jupiter.api.Test;

/// The pages as the program reads them.
class GuideInProgramTest {

  private final Guide guide = new Guide();

  private static GuidePage read(String text) {
    return new PageReader("guide/it.md", path -> path.equals("how-to/present.md")).read(text);
  }

  private static Block block(String text) {
    return read("# It\n\n" + text).sections().getFirst().blocks().getFirst();
  }

  private static List<Span> spans(String text) {
    return ((Block.Paragraph) block(text)).spans();
  }

  @Test
  void itsPagesAndNoOthersTravelWithTheProgram() throws IOException, URISyntaxException {
    var folder = Path.of(Objects.requireNonNull(Guide.class.getResource("pages")).toURI());
    try (var files = Files.walk(folder)) {
      var pages =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .map(file -> folder.relativize(file).toString().replace('\\', '/'));
      assertThat(pages).containsExactlyInAnyOrderElementsOf(guide.paths());
    }
  }

  @Test
  void itsContentsAreGroupedAndCalledAsThePagesAre() {
    assertThat(guide.contents().getFirst().title()).isEqualTo("To begin");
    for (var group : guide.contents()) {
      assertThat(group.entries()).isNotEmpty();
      for (var entry : group.entries()) {
        assertThat(guide.page(entry.page()).title()).isEqualTo(entry.title());
      }
    }
  }

  @Test
  void everyLinkLeadsToASectionAndEveryPictureIsThere() throws IOException {
    var links = 0;
    var pictures = 0;
    for (var path : guide.paths()) {
      for (var section : guide.page(path).sections()) {
        for (var block : section.blocks().stream().flatMap(GuideInProgramTest::within).toList()) {
          for (var span : spans(block)) {
            if (span.link() != null) {
              assertThat(guide.page(span.link().page()).section(span.link()))
                  .as(path + ": " + span)
                  .isPresent();
              links++;
            }
          }
          if (block instanceof Block.Picture picture) {
            try (var in = guide.picture(picture)) {
              assertThat(in.readNBytes(4)).asString().contains("PNG");
            }
            pictures++;
          }
        }
      }
    }
    assertThat(links).isGreaterThan(80);
    assertThat(pictures).isGreaterThan(12);
  }

  private static Stream<Block> within(Block block) {
    return block instanceof Block.Items list
        ? list.items().stream().flatMap(List::stream).flatMap(GuideInProgramTest::within)
        : Stream.of(block);
  }

  private static List<Span> spans(Block block) {
    return switch (block) {
      case Block.Paragraph(var spans) -> spans;
      case Block.Table(var head, var rows) -> {
        var all = new ArrayList<Span>();
        head.forEach(all::addAll);
        rows.forEach(row -> row.forEach(all::addAll));
        yield all;
      }
      default -> List.of();
    };
  }

  @Test
  void wordsThatStandOut() {
    assertThat(spans("Press **Alt+*K*** or `F5`,\nnow"))
        .containsExactly(
            new Span("Press ", Set.of(), null),
            new Span("Alt+", Set.of(Style.STRONG), null),
            new Span("K", Set.of(Style.STRONG, Style.EMPHASIS), null),
            new Span(" or ", Set.of(), null),
            new Span("F5", Set.of(Style.CODE), null),
            new Span(",", Set.of(), null),
            new Span(" ", Set.of(), null),
            new Span("now", Set.of(), null));
  }

  @Test
  void linksLeadToPagesOfTheGuideAndNowhereElse() {
    assertThat(spans("[a](../how-to/present.md#keys)"))
        .containsExactly(new Span("a", Set.of(), new Place("how-to/present.md", "keys")));
    assertThat(spans("[a](../../../../README.md) [b](../decisions/0001-x.md) [c](X.java)"))
        .allMatch(span -> span.link() == null);
    assertThat(Span.words(spans("[Adoptium](https://adoptium.net)")))
        .isEqualTo("Adoptium (https://adoptium.net)");
    assertThat(Span.words(spans("<https://adoptium.net>"))).isEqualTo("https://adoptium.net");
  }

  @Test
  void listsTablesCodeAndPictures() {
    assertThat(block("1. one\n   - in it\n2. two").text()).isEqualTo("1. one\n• in it\n2. two");
    assertThat(block("| a | b |\n|---|---|\n| 1 | **2** |").text()).isEqualTo("a\tb\n1\t2");
    assertThat(block("    casewright check\n    casewright explain"))
        .isEqualTo(new Block.Code("casewright check\ncasewright explain"));
    assertThat(block("![A chart](../images/guide/chart.png)"))
        .isEqualTo(new Block.Picture("images/guide/chart.png", "A chart"));
  }

  @Test
  void sectionsEndAtTheNextHeadingAndAreFoundByTheirAnchor() {
    var page = read("# It\n\nfirst\n\n## What's new, in 1.2?\n\nsecond\n\n### Below\n\nthird");
    assertThat(page.title()).isEqualTo("It");
    assertThat(page.sections()).extracting(Section::level).containsExactly(1, 2, 3);
    assertThat(page.section(new Place("guide/it.md", "whats-new-in-12")))
        .hasValueSatisfying(
            section -> assertThat(section.text()).isEqualTo("What's new, in 1.2?\n\nsecond"));
    assertThat(page.section(new Place("guide/it.md", ""))).contains(page.sections().getFirst());
    assertThat(page.section(new Place("guide/it.md", "nowhere"))).isEmpty();
  }

  @Test
  void whatThePagesAreNotWrittenInIsRefused() {
    assertThatThrownBy(() -> read("# It\n\n<b>no</b>")).hasMessageContaining("guide/it.md");
    assertThatThrownBy(() -> guide.page("decisions/index.md"))
        .hasMessage("The guide has no page decisions/index.md");
  }

  private List<String> found(String typed) {
    return guide.find(typed).stream()
        .map(found -> found.place().page() + "#" + found.place().anchor())
        .toList();
  }

  @Test
  void whatIsHeadedSoIsFoundBeforeWhatMentionsIt() {
    assertThat(found("payback")).startsWith("guide/figures.md#payback");
    assertThat(found("Medium-term PLAN")).startsWith("guide/window.md#medium-term-plan");
    assertThat(found("risks").getFirst()).isEqualTo("guide/window.md#risks");
    assertThat(found("optimism bias")).isNotEmpty();
  }

  @Test
  void signsAreFoundAsTheyAreTyped() {
    assertThat(found("Partner's fee")).startsWith("guide/charts.md#partners-fee");
    assertThat(found("benefit-cost ratio"))
        .startsWith("guide/figures.md#benefitcost-ratio-gross--cost-discounted");
  }

  @Test
  void aWordOfTheFieldIsFoundWithItsMeaningBeforeWhatMentionsIt() {
    assertThat(found("deadweight")).startsWith("guide/words.md#deadweight");
    assertThat(guide.find("deadw").getFirst())
        .isEqualTo(
            new Found(
                new Place("guide/words.md", "deadweight"),
                "deadweight",
                "the share that would have happened without the programme"));
    assertThat(found("levers")).startsWith("guide/words.md#lever");
    assertThat(found("FY").getFirst()).isEqualTo("guide/words.md#financial-year-fy");
    assertThat(found("net benefit"))
        .startsWith("guide/figures.md#net-benefit", "guide/words.md#net-benefit");
    assertThat(found("relative friend")).contains("guide/words.md#sgo");
    assertThat(found("words of the field").getFirst())
        .isEqualTo("guide/words.md#words-of-the-field");
  }

  @Test
  void aWordOfTheFieldIsAPlaceInItsSection() {
    var words = guide.page("guide/words.md");
    assertThat(words.section(new Place("guide/words.md", "deadweight")))
        .contains(words.sections().getFirst());
  }

  @Test
  void allWordsMustBeThereAsBeginnings() {
    assertThat(found("contingent fee Kent")).isNotEmpty();
    assertThat(found("contingent fee zebra")).isEmpty();
    assertThat(found("ayback")).isEmpty();
    assertThat(found("  ")).isEmpty();
    assertThat(found("opportunities")).hasSizeGreaterThan(5);
    assertThat(found("(c++")).isEmpty();
  }
}
