package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casewright.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFileTest {

  private static final Path STRETCH = CaseFiles.present("stretch.scenario.json");
  private static final String TEXT = CaseFiles.text(STRETCH);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ScenarioFile.schema(), InputFormat.JSON);

  @TempDir private Path folder;

  private static ScenarioFile.Opened opened(ScenarioFile.Result result) {
    assertThat(result).isInstanceOf(ScenarioFile.Opened.class);
    return (ScenarioFile.Opened) result;
  }

  private static ScenarioFile.Result read(String text) {
    return ScenarioFile.read(text.getBytes(StandardCharsets.UTF_8), "x.scenario.json");
  }

  private static List<FileProblem> problems(ScenarioFile.Result result) {
    assertThat(result).isInstanceOf(ScenarioFile.Refused.class);
    return ((ScenarioFile.Refused) result).problems();
  }

  private static String only(ScenarioFile.Result result) {
    assertThat(problems(result)).hasSize(1);
    return problems(result).getFirst().text();
  }

  @Test
  void aHistoricFileIsReadAndWrittenAsItWas() {
    var opened = opened(ScenarioFile.read(STRETCH));
    assertThat(opened.scenarioFor()).isEqualTo("Children's transformation programme");
    assertThat(opened.scenario().values()).hasSize(3);
    assertThat(opened.notices())
        .extracting(Notice::sentence)
        .containsExactly("“colour” at $.scenario is not known to this version; it is kept.");
    assertThat(
            new String(
                ScenarioFile.write(opened.scenario(), opened.scenarioFor()),
                StandardCharsets.UTF_8))
        .isEqualTo(TEXT);
    assertThat(SCHEMA.validate(TEXT, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.casewright.file.CaseFiles#all")
  void everyScenarioOfEveryCaseComesBack(Path file) {
    var businessCase = CaseFiles.open(file);
    for (var scenario : businessCase.scenarios()) {
      var written = ScenarioFile.write(scenario, businessCase.title());
      var opened = opened(ScenarioFile.read(written, "x"));
      assertThat(opened.scenario()).isEqualTo(scenario);
      assertThat(opened.scenarioFor()).isEqualTo(businessCase.title());
      var text = new String(written, StandardCharsets.UTF_8);
      assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void namesOfEveryKindComeBack() {
    var scenario = Scenario.of("odd", "\"Quoted\"\nשלום 👩‍👧 \u202E\\");
    var title = "Case\r\n\t“ü” 𝔘";
    var opened = opened(ScenarioFile.read(ScenarioFile.write(scenario, title), "x"));
    assertThat(opened.scenario()).isEqualTo(scenario);
    assertThat(opened.scenarioFor()).isEqualTo(title);
  }

  @Test
  void aSavedOneIsReadAgain() {
    var file = folder.resolve("a.scenario.json");
    var scenario = Scenario.of("stretch", "Stretch");
    assertThat(ScenarioFile.save(scenario, "A case", file)).isInstanceOf(SaveResult.Saved.class);
    assertThat(ScenarioFile.read(file))
        .isEqualTo(new ScenarioFile.Opened(scenario, "A case", List.of()));
    assertThat(ScenarioFile.save(scenario, "A case", folder)).isInstanceOf(SaveResult.Failed.class);
  }

  @Test
  void whatTheFileSaysBesideItIsLeftBehind() {
    var opened = opened(read(TEXT.replace(CaseFiles.VERSION, CaseFiles.VERSION + ",\"mine\":{}")));
    assertThat(opened.notices())
        .extracting(Notice::sentence)
        .contains("“mine” is not known to this version; it is left behind.");
  }

  /// Each change makes the file wrong for the schema and for the reader.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"casewright\":  -> \"casewright\": 9",
        "\"casewright\": -> \"version\":",
        "\"scenarioFor\": -> \"for\":",
        "\"scenario\": { -> \"scenarios\": {",
        "\"id\": \"stretch\" -> \"id\": \"Stretch!\"",
        "\"name\": \"Stretch\" -> \"name\": \"\"",
        "\"edge-children\": 45 -> \"edge-children\": \"45\"",
        "\"shape\": \"stepped\" -> \"shape\": \"bell\"",
        "[ 12, 0.95 ] -> [ 12 ]",
        "\"cashable\": 0.2 -> \"cashable\": 2",
      })
  void aBrokenFileFitsNeitherSchemaNorReader(String change) {
    var broken = CaseFiles.changed(TEXT, change);
    assertThat(problems(read(broken))).isNotEmpty();
    assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void whatIsWrongIsNamedWithItsPlace() {
    assertThat(only(read(TEXT.replace("\"name\": \"Stretch\",", "\"name\": 7,"))))
        .isEqualTo("Line 6, $.scenario.name: name wants a text; here stands the number 7.");
    assertThat(only(read(TEXT.replace(CaseFiles.VERSION, "\"casewright\": 99"))))
        .contains("The file is of version 99 and this program reads versions up to ");
    assertThat(only(read(TEXT.replace(CaseFiles.VERSION + ",", ""))))
        .contains("If this is a scenario, begin it with " + CaseFiles.VERSION + ".");
    assertThat(only(read(TEXT.replace("\"note\"", "\"name\""))))
        .contains("The key name stands twice in this object, first in line 6");
    assertThat(only(read("  "))).startsWith("x.scenario.json is empty.");
    assertThat(only(ScenarioFile.read(folder.resolve("none.json"))))
        .startsWith("none.json does not exist; check its name and folder");
    assertThat(only(ScenarioFile.read(folder)))
        .endsWith(" is a folder; name the scenario file inside it that you want to open.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "3", "{}", "{\"casewright\": 1}", "{\"casewright\": 1, \"a\": 2}"})
  void anotherDocumentHoldsNoScenario(String text) {
    assertThat(only(read(text)))
        .isEqualTo(
            "x.scenario.json holds no scenario; a scenario file has the keys casewright,"
                + " scenarioFor and scenario.");
  }

  @Test
  void filesOfAnotherKindAreNamed() {
    assertThat(only(ScenarioFile.read(CaseFiles.TINY)))
        .isEqualTo(
            CaseFiles.TINY.getFileName()
                + " is a whole business case, not a scenario; open it as a case.");
    assertThat(CaseFiles.refused(CaseFile.read(STRETCH)))
        .extracting(FileProblem::text)
        .containsExactly(
            STRETCH.getFileName()
                + " is a scenario, not a whole case; open the case it is for, and bring the"
                + " scenario into it.");
    var recovery = "{\"casewright\": 1, \"recovery\": {}, \"case\": {}}";
    assertThat(only(read(recovery)))
        .isEqualTo("x.scenario.json is unsaved work kept for recovery, not a scenario.");
    assertThat(CaseFiles.refused(CaseFile.read(recovery, "a.recovery.json")))
        .extracting(FileProblem::text)
        .containsExactly(
            "a.recovery.json is unsaved work kept for recovery; start the program again, and it is"
                + " offered.");
  }

  /// Steps between versions are written once, for cases.
  @Test
  void anOlderScenarioTakesTheStepsOfACase() {
    var steps = new ArrayList<>(Upgrades.RELEASED.steps());
    steps.add(
        document -> {
          var list = (Node.Items) Objects.requireNonNull(document.get("scenarios"));
          var scenario = (Node.Fields) list.nodes().getFirst();
          var renamed =
              scenario
                  .without("called")
                  .with("name", Objects.requireNonNull(scenario.get("called")));
          return document.with("scenarios", new Node.Items(List.of(renamed), list.at()));
        });
    var upgrades = new Upgrades(steps);
    var old = TEXT.replace("\"name\": \"Stretch\"", "\"called\": \"Stretched\"");
    var content = old.getBytes(StandardCharsets.UTF_8);
    var opened = opened(ScenarioFile.read(content, "x", upgrades, new Reading()));
    assertThat(opened.scenario().name()).isEqualTo("Stretched");
    assertThat(opened.notices())
        .extracting(Notice::sentence)
        .contains(
            "The file is of version %d; saving it writes version %d."
                .formatted(CaseFile.VERSION, CaseFile.VERSION + 1));
  }

  /// What a scenario is, is described once: its schema repeats that of the case.
  @Test
  void theSchemaRepeatsThatOfTheCase() {
    var ours = (Map<?, ?>) CaseFiles.tree(ScenarioFile.schema()).get("$defs");
    var theirs = (Map<?, ?>) CaseFiles.tree(CaseFile.schema()).get("$defs");
    assertThat(ours).isNotNull().isNotEmpty();
    Objects.requireNonNull(ours)
        .forEach(
            (name, definition) ->
                assertThat(definition)
                    .as("%s", name)
                    .isEqualTo(Objects.requireNonNull(theirs).get(name)));
    assertThat(CaseFiles.tree(ScenarioFile.schema()).toString())
        .contains("casewright", "scenarioFor")
        .contains("const=" + BigDecimal.valueOf(CaseFile.VERSION));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3"})
  void noFaultThrows(int call) {
    for (var fault : FailingDisk.Fault.values()) {
      assertThat(ScenarioFile.read(STRETCH, new FailingDisk(call, fault))).isNotNull();
      assertThat(CaseFile.open(CaseFiles.TINY, new FailingDisk(call, fault))).isNotNull();
    }
  }

  @Test
  void aFileOnDiskMayBeAnything() throws IOException {
    var file = Files.write(folder.resolve("a.scenario.json"), new byte[] {0, 1, 2});
    assertThat(only(ScenarioFile.read(file))).startsWith("a.scenario.json is not text");
  }
}
