package org.casewright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.casewright.engine.ResolvedCase;
import org.casewright.guide.Page;
import org.casewright.library.Examples;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

/// The pages on how the program is built are true: what they name is in the code, rooms are those
/// that there are, and figures are computed.
class DocumentedPathTest {

  private static final Path PAGE = Path.of("src/site/markdown/path-of-a-figure.md");
  private static final Page ARCHITECTURE = Page.of("architecture.md");
  private static final Path DRAWING = Path.of("src/site/resources/images/path-of-a-figure.svg");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");
  private static final Pattern DRAWN =
      Pattern.compile(
          "\\b([A-Z][a-z]+[A-Z]\\w+|Desk|Session|Stock|Projector|Projection|Notation)(?:\\.(\\w+))?");

  /// By how much, as a share, the sizes of rooms may be others than the page has them: they are to
  /// tell where the weight lies.
  private static final double ABOUT = 0.3;

  private static final List<Path> SOURCES = sources("src/main/java", "src/test/java");

  private static List<Path> sources(String... folders) {
    return Stream.of(folders)
        .flatMap(
            folder -> {
              try (var files = Files.walk(Path.of(folder))) {
                return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  private static String source(String type) {
    var file =
        SOURCES.stream().filter(f -> f.getFileName().toString().equals(type + ".java")).findFirst();
    assertThat(file).as("the source of " + type).isPresent();
    return text(file.get());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int holds(String text, Pattern names) {
    var found = 0;
    for (var match = names.matcher(text); match.find(); found++) {
      var code = source(match.group(1));
      var method = match.group(2);
      if (method != null) {
        assertThat(code).as(match.group()).containsPattern("[\\w>\\]] " + method + "\\(");
      }
    }
    return found;
  }

  @Test
  void everyNameOnThePageAndInTheDrawingIsInTheCode() throws IOException {
    assertThat(holds(Files.readString(PAGE), NAMED)).isGreaterThan(20);
    var drawn = Files.readString(DRAWING).replaceAll("(?s)<title.*?</title>", "");
    assertThat(holds(drawn.replaceAll("<[^>]*>", " "), DRAWN)).isGreaterThan(10);
  }

  /// Each row's cells below the headings, without the signs of code.
  private static List<List<String>> rooms(String text) {
    var table = Page.table(text);
    return table.subList(1, table.size()).stream()
        .map(row -> row.stream().map(cell -> cell.replace("`", "")).toList())
        .toList();
  }

  @Test
  void theRoomsAreThoseThatThereAre() {
    var rooms = rooms(ARCHITECTURE.section("The rooms"));
    assertThat(rooms)
        .extracting(row -> row.get(0) + ": " + row.get(3))
        .containsExactlyInAnyOrderElementsOf(
            RoomRules.mayUse().entrySet().stream()
                .map(room -> room.getKey() + ": " + room.getValue())
                .toList());
    for (var room : rooms) {
      var inside = sources("src/main/java/org/casewright/" + room.getFirst());
      var classes = inside.stream().filter(f -> !f.endsWith("package-info.java")).toList();
      var lines = classes.stream().mapToLong(file -> text(file).lines().count()).sum();
      assertThat((double) classes.size()).isCloseTo(number(room.get(4)), withinAbout(room.get(4)));
      assertThat((double) lines).isCloseTo(number(room.get(5)), withinAbout(room.get(5)));
    }
  }

  private static double number(String written) {
    return Double.parseDouble(written.replace(",", ""));
  }

  private static Offset<Double> withinAbout(String written) {
    return within(ABOUT * number(written));
  }

  @Test
  void bothMapsOfTheRoomsSayTheSame() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    var brief = rooms(readme.substring(readme.indexOf("## The map of rooms")));
    assertThat(brief)
        .isEqualTo(
            rooms(ARCHITECTURE.section("The rooms")).stream()
                .map(row -> row.subList(0, 2))
                .toList());
  }

  @Test
  void everyNameOnThePagesForDevelopersIsInTheCode() throws IOException {
    assertThat(holds(ARCHITECTURE.text(), NAMED)).isGreaterThan(60);
    try (var recipes = Files.newDirectoryStream(Page.PAGES.resolve("how-to"), "add-*.md")) {
      for (var recipe : recipes) {
        assertThat(holds(text(recipe), NAMED)).as(recipe + "").isPositive();
      }
    }
  }

  @Test
  void itsFiguresAreComputed() throws IOException {
    var before = Examples.open("nottingham-2022");
    var after = before.withValue(before.plan().id(), "carers", Series.of("14"));
    var page = Files.readString(PAGE);
    assertThat(page).contains(fostering(before)).contains(fostering(after));
    assertThat(Files.readString(DRAWING)).contains(fostering(after));
  }

  private static String fostering(org.casewright.model.BusinessCase businessCase) {
    var annual =
        ResolvedCase.of(businessCase)
            .project(View.AS_STATED)
            .annual(Figure.GROSS_BENEFIT, Scope.workstream("fostering"), PriceBasis.REAL);
    return "£" + Money.number(annual[annual.length - 1], 0);
  }
}
