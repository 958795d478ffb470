package org.casewright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.analysis.Telling;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseCharts;
import org.casewright.charts.Slide;
import org.casewright.charts.TabbedText;
import org.casewright.cli.Spoken;
import org.casewright.engine.ResolvedCase;
import org.casewright.export.SlideWords;
import org.casewright.file.CaseFile;
import org.casewright.file.FileDoors;
import org.casewright.file.ReadResult;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.SaveResult;
import org.casewright.file.ScenarioFile;
import org.casewright.file.Sitting;
import org.casewright.fuzz.Tree.Group;
import org.casewright.fuzz.Tree.Leaf;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Extras;
import org.casewright.model.Scenario;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Names with quotation marks, line breaks, right-to-left text, emoji and worse come out of files
/// and exports as they went in.
class HostileNamesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final List<String> WORDS = List.of("name", "label", "title", "lead", "source");

  @TempDir private Path folder;

  private static List<String> names() {
    return Odd.TEXTS.stream().filter(text -> !text.isBlank()).toList();
  }

  /// Without half pairs, which no text outside a program can hold.
  private static Stream<String> writable() {
    return names().stream().filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
  }

  private record Names(Group top, List<String> used) {}

  /// The historic case with a hostile name wherever it has a name.
  private static Names renamed() {
    var names = names();
    var top = Seeds.of(Kind.CASE).getLast().copy();
    var used = new ArrayList<String>();
    for (var place : Tree.places(top)) {
      var key = place.key().replace("\"", "");
      if (WORDS.contains(key) && place.tree() instanceof Leaf leaf && leaf.isText()) {
        var name = names.get(used.size() % names.size());
        place.put(new Leaf(Tree.quoted(name)));
        used.add(name);
      }
    }
    return new Names(top, used);
  }

  private static BusinessCase opened(byte[] content) {
    assertThat(CaseFile.read(content, "x")).isInstanceOf(ReadResult.Opened.class);
    return ((ReadResult.Opened) CaseFile.read(content, "x")).businessCase();
  }

  @Test
  void survivesACaseFile() {
    var renamed = renamed();
    assertThat(renamed.used()).containsAll(names());
    var content = Seeds.whole(Kind.CASE, renamed.top());
    var again = CaseFile.write(opened(content));
    assertThat(FileDoors.plain(again)).isEqualTo(FileDoors.plain(content));
    assertThat(opened(again)).isEqualTo(opened(content));
  }

  @ParameterizedTest
  @MethodSource("names")
  void survivesAScenarioFile(String name) {
    var scenario = Scenario.PLAN.withName(name);
    var result = ScenarioFile.read(ScenarioFile.write(scenario, name), "x");
    assertThat(result)
        .isInstanceOfSatisfying(
            ScenarioFile.Opened.class,
            opened -> {
              assertThat(opened.scenario().name()).isEqualTo(name);
              assertThat(opened.scenarioFor()).isEqualTo(name);
            });
  }

  @Test
  void survivesRecovery() {
    var businessCase = opened(Seeds.whole(Kind.CASE, renamed().top()));
    var place = Path.of("recovery").toAbsolutePath();
    var recovery = new RecoveryFolder(place, new MemoryDisk(place, NOW));
    var of =
        new RecoveryFolder.Of(Path.of("/plans/שלום \"quoted\" 👩‍👩‍👧.case.json"), null, null);
    var crashed = new Sitting("crashed", "Robin \"R\"", "office", -1, NOW);
    assertThat(recovery.write(crashed, of, businessCase, NOW)).isInstanceOf(SaveResult.Saved.class);
    var me = new Sitting("me", "Robin \"R\"", "office", 1, NOW);
    var found = recovery.left(me, NOW).found();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().businessCase()).isEqualTo(businessCase);
    assertThat(found.getFirst().of()).isEqualTo(of);
  }

  private static BusinessCase withWorkstreams() {
    var workstreams = new ArrayList<>(FileDoors.everything().workstreams());
    var names = writable().toList();
    for (var i = 0; i < names.size(); i++) {
      workstreams.add(Workstream.of("hostile-" + i, names.get(i)));
    }
    return FileDoors.everything().withWorkstreams(workstreams);
  }

  private String project(BusinessCase businessCase, String format) throws IOException {
    var file = Files.write(folder.resolve("x.case.json"), CaseFile.write(businessCase));
    var spoken = Spoken.by("project", file.toString(), "--format", format);
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.code()).isEqualTo(0);
    return spoken.out();
  }

  /// The first or second column of a table whose cells may stand in quotation marks, as a
  /// spreadsheet reads it, and without the apostrophe that keeps a text from being a formula.
  private static List<String> column(String table, char between, int wanted) {
    var column = new ArrayList<String>();
    var cell = new StringBuilder();
    var number = 0;
    var isQuoted = false;
    for (var i = 0; i < table.length(); i++) {
      var c = table.charAt(i);
      if (c == '"' && isQuoted && i + 1 < table.length() && table.charAt(i + 1) == '"') {
        cell.append(table.charAt(++i));
      } else if (c == '"' && (isQuoted || cell.isEmpty())) {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == between || c == '\n')) {
        if (number == wanted) {
          column.add(cell.toString().replaceFirst("^'(?=[=+\\-@\\t\\r])", ""));
        }
        number = c == '\n' ? 0 : number + 1;
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return column;
  }

  @Test
  void survivesATableForASpreadsheet() throws IOException {
    var csv = project(withWorkstreams(), "csv");
    assertThat(column(csv, ',', 1)).containsAll(writable().toList());
  }

  @Test
  void survivesAnAnswerForAScript() throws IOException {
    for (var name : names()) {
      var json = project(FileDoors.everything().withTitle(name), "json");
      assertThat(
              Tree.places((Group) Tree.of(FileDoors.plain(json.getBytes(StandardCharsets.UTF_8)))))
          .as(json)
          .anyMatch(
              place ->
                  place.key().equals("\"title\"")
                      && place.tree().equals(new Leaf(Tree.quoted(name))));
    }
  }

  @Test
  void survivesTheClipboard() {
    var businessCase = FileDoors.everything();
    var names = writable().toList();
    for (var name : names) {
      var workstreams =
          businessCase.workstreams().stream().map(each -> each.withName(name)).toList();
      var renamed = businessCase.withWorkstreams(workstreams);
      var projection = ResolvedCase.of(renamed, renamed.plan().id()).project(View.AS_STATED);
      var chart = new HouseCharts().show(ChartKind.PROFILE, ChartRequest.of(projection));
      var labels = chart.table().rows().stream().map(row -> row.label()).toList();
      var table = TabbedText.of(chart.table());
      assertThat(column(table, '\t', 0).stream().skip(1)).containsExactlyElementsOf(labels);
    }
  }

  @Test
  void survivesTheWordsOfASlide() {
    for (var name : writable().filter(each -> !each.contains("{")).toList()) {
      var step =
          new Step(
              "one", name, name, name, Scene.of(ChartKind.PROFILE), List.of(), false, Extras.NONE);
      var told = FileDoors.everything().withStory(List.of(step));
      var slide = Slide.of(told, Telling.Projected.of(told), step);
      assertThat(SlideWords.of(slide, "1 of 1"))
          .startsWith(name + "\n\n")
          .contains("Notes: " + name);
      assertThat(SlideWords.fileName(slide, 1).getBytes(StandardCharsets.UTF_8))
          .hasSizeLessThan(200)
          .doesNotContain('/', '\\', '\n', 0);
    }
  }
}
