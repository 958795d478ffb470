package org.casewright.guide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewright.analysis.Telling;
import org.casewright.cli.Spoken;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.Figure;
import org.casewright.model.Scene;
import org.casewright.ui.GuidePictures;
import org.casewright.ui.desk.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The guide is whole, leads where it says it does, and says what is so.
class GuideTest {

  private static final Page CONTENTS = Page.of("guide/index.md");

  /// Pages for those who change the program, which the guide leaves out.
  private static final Pattern FOR_DEVELOPERS =
      Pattern.compile("how-to/add-an?-.*|architecture\\.md|path-of-a-figure\\.md|decisions/.*");

  private static final Pattern COMMAND =
      Pattern.compile(
          "(?<before>(?:Ctrl|Alt|F\\d)\\S* \\()?\\*\\*(?<menu>File|Edit|Case|Lists|View|Help) →"
              + " (?<name>[^*→]+?)(?: → [^*]+)?\\*\\*(?<after> \\((?:Ctrl|Alt|F\\d)[^ ,)]*)?");

  private static final Map<String, String> PAPERS =
      Map.of(
          "Nottingham", "nottingham-2022",
          "Kent", "kent-2015",
          "Leicestershire", "leicestershire-2014");

  private static final Pattern WORKED =
      Pattern.compile("(?m)^- (\\w+): ([^`]+), in a story `(\\{.+})`$");

  private static List<Page> readers() {
    return Page.all().stream()
        .filter(page -> !FOR_DEVELOPERS.matcher(name(page)).matches())
        .toList();
  }

  private static String name(Page page) {
    return Page.PAGES.relativize(page.file()).toString().replace('\\', '/');
  }

  @Test
  void everyLinkLeadsSomewhere() {
    var astray = new ArrayList<String>();
    var pages = new ArrayList<>(Page.all());
    pages.add(Page.of(Path.of("README.md")));
    for (var page : pages) {
      for (var link : page.links()) {
        var parts = link.target().split("#", 2);
        var to =
            parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]).normalize();
        if (!Files.exists(to)) {
          astray.add("%s: there is no %s".formatted(page.file(), link.target()));
        } else if (parts.length == 2
            && Page.of(to).headings().stream().noneMatch(h -> h.anchor().equals(parts[1]))) {
          astray.add("%s: nothing is headed %s".formatted(page.file(), link.target()));
        }
      }
    }
    assertThat(astray).isEmpty();
  }

  @Test
  void itsContentsListEveryPageOnceAndByItsTitle() {
    var listed = CONTENTS.links();
    var files =
        listed.stream()
            .map(link -> CONTENTS.file().resolveSibling(link.target()).normalize())
            .toList();
    assertThat(files)
        .containsExactlyInAnyOrderElementsOf(
            readers().stream()
                .map(page -> page.file().normalize())
                .filter(file -> !file.equals(CONTENTS.file()))
                .toList());
    for (var i = 0; i < listed.size(); i++) {
      assertThat(listed.get(i).words()).isEqualTo(Page.of(files.get(i)).title());
    }
  }

  @Test
  void itIsPlainAndNoTwoHeadingsOfAPageAreAlike() {
    for (var page : readers()) {
      assertThat(page.prose()).as(name(page)).doesNotContainPattern("</?[a-zA-Z][^>]*>");
      var anchors = page.headings().stream().map(Page.Heading::anchor).toList();
      assertThat(anchors).as(name(page)).doesNotHaveDuplicates();
    }
  }

  @Test
  void commandsAndKeysAreThoseOfTheWindow() {
    var wrong = new TreeSet<String>();
    var seen = new HashSet<Command>();
    var pages = new ArrayList<>(readers());
    pages.add(Page.of(Path.of("README.md")));
    for (var page : pages) {
      for (var found : COMMAND.matcher(page.text()).results().toList()) {
        var command = command(found);
        command.ifPresent(seen::add);
        if (command.isEmpty()) {
          wrong.add("%s: there is no %s".formatted(name(page), found.group()));
        } else if (said(found).anyMatch(keys -> !keys.equals(keys(command.get())))) {
          wrong.add(
              "%s: %s has the keys %s".formatted(name(page), found.group(), keys(command.get())));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).hasSizeGreaterThan(50);
  }

  private static Optional<Command> command(MatchResult found) {
    return Arrays.stream(Command.values())
        .filter(each -> each.menu().text().equals(found.group("menu")))
        .filter(each -> each.text().equals(found.group("name")))
        .findFirst();
  }

  /// The keys that a page names before or after a command.
  private static Stream<String> said(MatchResult found) {
    return Stream.of("before", "after")
        .map(found::group)
        .filter(Objects::nonNull)
        .map(keys -> keys.replaceAll("[ ()]", ""));
  }

  /// As pages write them: `Ctrl+Shift+N`.
  private static String keys(Command command) {
    var keys = command.shortcut();
    if (keys == null) {
      return "";
    }
    var parts = List.of(keys.getName().split("\\+"));
    var held = List.of("Shortcut", "Alt", "Shift").stream().filter(parts::contains).toList();
    return String.join("+", held).replace("Shortcut", "Ctrl")
        + (held.isEmpty() ? "" : "+")
        + parts.getLast();
  }

  @Test
  void everyFigureIsDefinedWithAWorkedNumber() {
    var page = Page.of("guide/figures.md");
    for (var figure : Figure.values()) {
      var section = page.section(figure.label());
      assertThat(section.strip()).startsWith("`" + figure.key() + "` · ");
      assertThat(section).contains("](../").containsPattern(WORKED).contains("{" + figure.key());
    }
  }

  @Test
  void workedNumbersAreWhatTheExamplesComeTo() {
    var page = Page.of("guide/figures.md");
    var number = 0;
    for (var found = WORKED.matcher(page.text()); found.find(); number++) {
      var example = Examples.open(requireNonNull(PAPERS.get(found.group(1))));
      var told = Telling.of(example).told(found.group(3), Scene.of(ChartKind.PROFILE));
      assertThat(told).as(found.group()).isEqualTo(found.group(2));
    }
    assertThat(number).isGreaterThanOrEqualTo(Figure.values().length);
  }

  @Test
  void everyChartIsReadWithAPicture() {
    var page = Page.of("guide/charts.md");
    for (var kind : ChartKind.values()) {
      assertThat(page.section(kind.label()))
          .contains("images/guide/" + GuidePictures.chart(kind) + ".png)")
          .contains("**Shows**", "**Axes:**", "**Say:**", "**Do not conclude**");
    }
  }

  @Test
  void everyPageOfTheWindowHasItsSection() {
    var page = Page.of("guide/window.md");
    for (var part : org.casewright.ui.desk.Page.values()) {
      assertThat(page.section(part.title())).as(part.title()).isNotBlank();
    }
  }

  @Test
  void whatIsTypedAtAPromptIsUnderstood(@TempDir Path folder) {
    var lines =
        Page.of("guide/command-line.md")
            .text()
            .lines()
            .filter(line -> line.startsWith("    casewright "))
            .map(line -> line.strip().substring("casewright ".length()))
            .toList();
    assertThat(lines).hasSizeGreaterThan(10);
    for (var line : lines) {
      var words =
          Arrays.stream(line.split(" "))
              .map(
                  word ->
                      word.matches("(nottingham|register)\\..*|story")
                          ? folder.resolve(word) + ""
                          : word)
              .toArray();
      var spoken = Spoken.by(words);
      assertThat(spoken.code()).as(line + ": " + spoken.err()).isLessThan(2);
      assertThat(spoken.err()).as(line).isEmpty();
    }
  }

  @Test
  void everyPictureIsThereAndDrawnByTheTour() {
    var shown = new TreeSet<String>();
    for (var page : readers()) {
      for (var picture : page.pictures()) {
        assertThat(picture.words()).as("said to those who do not see it").hasSizeGreaterThan(20);
        assertThat(picture.target()).matches("(\\.\\./)?images/guide/[a-z-]+\\.png");
        shown.add(picture.target().replaceAll(".*/|\\.png$", ""));
      }
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(GuidePictures.names());
    for (var name : shown) {
      assertThat(GuidePictures.FOLDER.resolve(name + ".png")).exists();
    }
  }
}
