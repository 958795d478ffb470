package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that cannot be opened: what is said of each, where, and how soon.
class BrokenFilesTest {

  private static final Duration SOON = Duration.ofSeconds(2);

  private static final String GOOD =
      """
      {
        "casewright": %d,
        "title": "Children's programme",
        "timeline": { "firstYear": 2022, "years": 8 },
        "assumptions": [
          { "id": "volume", "label": "Children", "unit": "children/year", "value": 35 },
          { "id": "stay", "label": "Weeks in care", "unit": "weeks", "value": 104 },
          { "id": "week", "label": "Average placement", "unit": "£/week", "value": 1280 }
        ],
        "workstreams": [
          { "id": "edge-of-care", "name": "Edge of care" }
        ],
        "opportunities": [
          {
            "id": "edge",
            "name": "Edge",
            "workstream": "edge-of-care",
            "flow": { "perYear": "volume", "weeks": "stay", "weeklyCost": "week" },
            "rollout": { "shape": "stepped", "points": [ [ 0, 0.5 ], [ 12, 1 ] ] }
          }
        ],
        "scenarios": [
          { "id": "target", "name": "Target" },
          { "id": "low", "name": "Low", "basedOn": "target", "values": { "volume": 20 } },
          { "id": "high", "name": "High", "basedOn": "low", "values": { "week": [ 1, 2 ] } }
        ]
      }
      """
          .formatted(CaseFile.VERSION);

  /// @param good part of a good file
  /// @param bad what stands there instead
  /// @param text all that is said of it, one line a problem
  record Broken(String name, String good, String bad, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Broken broken(String name, String good, String bad, String... text) {
    return new Broken(name, good, bad, String.join("\n", text));
  }

  private static List<Broken> structure() {
    return List.of(
        broken(
            "duplicate key",
            "\"years\": 8",
            "\"years\": 8,\n\"years\": 9",
            "Line 5, $.timeline.years: The key years stands twice in this object, first in line 4;"
                + " keep one of the two."),
        broken(
            "NaN",
            "\"value\": 35",
            "\"value\": NaN",
            "Line 6, $.assumptions[0].value: NaN is not a number; write one, or leave the key"
                + " out."),
        broken(
            "infinity, twice",
            "\"value\": 1",
            "\"value\": -Infinity, \"growth\": 1",
            "Line 7, $.assumptions[1].value: -Infinity is not a number; write one, or leave the key"
                + " out.",
            "Line 8, $.assumptions[2].value: -Infinity is not a number; write one, or leave the key"
                + " out."),
        broken(
            "1e999",
            "\"value\": 35",
            "\"value\": 1e999",
            "Line 6, $.assumptions[0].value: The number 1e999 is too large or too long to calculate"
                + " with."),
        broken(
            "1e999999999 under an unknown key",
            "\"years\": 8",
            "\"years\": 8, \"later\": { \"x\": [ -1e999999999 ] }",
            "Line 4, $.timeline.later.x[0]: The number -1e999999999 is too large or too long to"
                + " calculate with."),
        broken(
            "1e-999999999999",
            "\"value\": 35",
            "\"value\": 1e-999999999999",
            "Line 6, $.assumptions[0].value: The number 1e-999999999999 is too large or too long to"
                + " calculate with."),
        broken(
            "a million digits",
            "\"value\": 35",
            "\"value\": " + "3".repeat(1_000_000),
            "Line 6, $.assumptions[0].value: The number "
                + "3".repeat(60)
                + "… is too large or too long to calculate with."),
        broken(
            "missing comma",
            "\"years\": 8 },",
            "\"years\": 8 }",
            "Line 5, $: This is not JSON: near “\"assumptions\": [” (character 3 of the line) a"
                + " comma, a colon, a bracket or a quotation mark is missing or too many."),
        broken(
            "two documents",
            "    { \"id\": \"high\", \"name\": \"High\", \"basedOn\": \"low\", \"values\": {"
                + " \"week\": [ 1, 2 ] } }\n"
                + "  ]\n"
                + "}",
            "{ \"id\": \"high\", \"name\": \"High\" } ] }\n{}",
            "Line 26, $: The case ends before this line, and more text follows; a file holds one"
                + " case only."),
        broken(
            "character 0 in a key",
            "\"years\": 8",
            "\"years\": 8, \"\\u0000spelling\": 1",
            "Line 4, $.timeline[' spelling']: A key cannot hold the character 0."));
  }

  private static List<Broken> kinds() {
    return List.of(
        broken(
            "no version",
            CaseFiles.VERSION + ",",
            "",
            "Line 1, $: The key casewright, with the version of the file, is missing. If this is a"
                + " business case, begin it with "
                + CaseFiles.VERSION
                + "."),
        broken(
            "newer version",
            CaseFiles.VERSION,
            "\"casewright\": 7",
            "Line 2, $.casewright: The file is of version 7 and this program reads versions up to "
                + CaseFile.VERSION
                + "; open it with a newer Casewright."),
        broken(
            "no such version",
            CaseFiles.VERSION,
            "\"casewright\": \"one\"",
            "Line 2, $.casewright: casewright wants the version of the file, 1 to "
                + CaseFile.VERSION
                + "; here stands the text “one”."),
        broken(
            "a billion years",
            "\"years\": 8",
            "\"years\": 1000000000",
            "Line 4, $.timeline.years: A case runs for 1 to 30 financial years; this one says"
                + " 1000000000."),
        broken(
            "more years than fit",
            "\"years\": 8",
            "\"years\": 1e10",
            "Line 4, $.timeline.years: years wants a smaller number; here stands the number"
                + " 10000000000."),
        broken(
            "text for a number, and no title",
            "\"title\": \"Children's programme\",\n"
                + "  \"timeline\": { \"firstYear\": 2022, \"years\": 8 }",
            "\"timeline\": { \"firstYear\": 2022.5, \"years\": \"eight\" }",
            "Line 1, $: The key title is missing; it is needed here.",
            "Line 3, $.timeline.firstYear: firstYear wants a whole number; here stands the number"
                + " 2022.5.",
            "Line 3, $.timeline.years: years wants a whole number; here stands the text “eight”."),
        broken(
            "unknown unit and no value",
            "\"unit\": \"weeks\", \"value\": 104",
            "\"unit\": \"fortnights\"",
            "Line 7, $.assumptions[1]: An assumption needs exactly one of value and values; this"
                + " one has none.",
            "Line 7, $.assumptions[1].unit: unit wants one of children/year, plans/year,"
                + " carers/year, starts/year, children/carer, children, beds, plans, count, weeks,"
                + " months, £, £/week, £/year, £/start, %; here stands the text “fortnights”."),
        broken(
            "two mechanisms",
            "\"rollout\": {",
            "\"profile\": { \"levels\": \"x\" }, \"rollout\": {",
            "Line 14, $.opportunities[0]: An opportunity needs exactly one of flow, capacity and"
                + " profile; this one has flow and profile."),
        broken(
            "half a flow",
            "\"perYear\": \"volume\", \"weeks\": \"stay\", \"weeklyCost\": \"week\"",
            "\"weeks\": 104",
            "Line 18, $.opportunities[0].flow: The key perYear is missing; it is needed here.",
            "Line 18, $.opportunities[0].flow: The key weeklyCost is missing; it is needed here.",
            "Line 18, $.opportunities[0].flow.weeks: weeks wants an id; here stands the number"
                + " 104."),
        broken(
            "a list where an object belongs, and the other way round",
            "\"assumptions\": [",
            "\"prices\": [], \"costs\": {}, \"assumptions\": [ [], ",
            "Line 5, $.prices: prices wants an object; here stands a list.",
            "Line 5, $.costs: costs wants a list; here stands an object.",
            "Line 5, $.assumptions[0]: Number 1 of assumptions wants an object; here stands a"
                + " list."),
        broken(
            "an empty date",
            "\"scenarios\": [",
            "\"milestones\": [ { \"id\": \"go\", \"name\": \"Go\", \"date\": \"\" } ],"
                + " \"scenarios\": [",
            "Line 22, $.milestones[0].date: date wants a date such as 2022-03-31; here stands an"
                + " empty text."),
        broken(
            "a point that is no pair",
            "[ 12, 1 ]",
            "[ 12 ], [ 13, 2 ]",
            "Line 19, $.opportunities[0].rollout.points[1]: Number 2 of points wants a pair of"
                + " numbers such as [12, 0.95]; here stands a list.",
            "Line 19, $.opportunities[0].rollout.points[2]: A share is a fraction from 0 to 1; 2 is"
                + " not."),
        broken(
            "values that replace nothing",
            "{ \"volume\": 20 }",
            "{ \"volume\": null, \"week\": \"x\", \"stay\": {} }",
            "Line 24, $.scenarios[1].values.volume: Nothing stands here; leave out volume instead.",
            "Line 24, $.scenarios[1].values.week: week wants a number or a list with one for each"
                + " year; here stands the text “x”.",
            "Line 24, $.scenarios[1].values.stay: A replacement needs exactly one of value and"
                + " values; this one has none."));
  }

  private static List<Broken> rules() {
    return List.of(
        broken(
            "reference to nothing",
            "\"weeks\": \"stay\"",
            "\"weeks\": \"stays\"",
            "Line 18, $.opportunities[0].flow.weeks: “Edge” names the assumption “stays”, and"
                + " there is none with that id."),
        broken(
            "reference to nothing in a scenario",
            "\"volume\": 20",
            "\"a.b[3].c\": 20",
            "Line 24, $.scenarios[1].values.a.b[3].c: The scenario “Low” names the assumption"
                + " “a.b[3].c”, and there is none with that id."),
        broken(
            "unit that does not fit",
            "\"weeklyCost\": \"week\"",
            "\"weeklyCost\": \"stay\"",
            "Line 18, $.opportunities[0].flow.weeklyCost: “Edge”: weekly cost wants £/week; “Weeks"
                + " in care” is in weeks."),
        broken(
            "duplicate id",
            "\"id\": \"stay\"",
            "\"id\": \"volume\"",
            "Line 7, $.assumptions[1].id: The id “volume” stands twice in the file (in"
                + " assumptions); each id may stand once.",
            "Line 18, $.opportunities[0].flow.weeks: “Edge” names the assumption “stay”, and"
                + " there is none with that id."),
        broken(
            "scenarios in a circle",
            "\"basedOn\": \"target\"",
            "\"basedOn\": \"high\"",
            "Line 24, $.scenarios[1].basedOn: The scenario “Low” is in the end based on itself (low"
                + " → high → low); base one of them on the plan.",
            "Line 25, $.scenarios[2].basedOn: The scenario “High” is in the end based on itself"
                + " (high → low → high); base one of them on the plan."),
        broken(
            "an id that is none",
            "\"id\": \"edge-of-care\"",
            "\"id\": \"Edge of care\"",
            "Line 11, $.workstreams[0].id: The id “Edge of care” is not usable: an id has small"
                + " letters, digits and single hyphens only, such as edge-weeks."),
        broken(
            "a yearly number too large",
            "\"week\": [ 1, 2 ]",
            "\"week\": [ 1,\n2000000000000000 ]",
            "Line 26, $.scenarios[2].values.week[1]: value: the number is too large or too long to"
                + " calculate with."));
  }

  @ParameterizedTest
  @MethodSource({"structure", "kinds", "rules"})
  void isRefusedWithEveryReason(Broken broken) {
    assertThat(GOOD).contains(broken.good);
    var text = GOOD.replace(broken.good, broken.bad);
    assertThat(said(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(broken.text);
  }

  @Test
  void theFileBeforeItIsBrokenOpens() {
    assertThat(CaseFiles.opened(CaseFile.read(GOOD, "x")).notices()).isEmpty();
  }

  @Test
  void aFileThatWasCutOffSaysWhatIsOpen() {
    for (var end = 1; end < GOOD.length() - 2; end++) {
      var cut = GOOD.substring(0, end);
      var problems = CaseFiles.refused(CaseFile.read(cut, "x"));
      var said = cut.endsWith(".") ? "This is not JSON" : "The file ends in the middle";
      assertThat(problems).hasSize(1);
      assertThat(problems.getFirst().sentence()).startsWith(said);
    }
    var cut = GOOD.substring(0, GOOD.indexOf("\"weeks\": \"stay\""));
    assertThat(said(cut.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "Line 18, $.opportunities[0].flow: The file ends in the middle: what opens here is"
                + " never closed. It may have been cut off when it was copied or sent.");
  }

  @Test
  void bracketsWithoutEndAreNotFollowed() {
    assertThat(said("[".repeat(200_000).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "Line 1, $"
                + "[0]".repeat(64)
                + ": More than 64 objects or lists stand inside each other here; no business case"
                + " is that deep.");
    var inUnknownKey = GOOD.replace("8 }", "8, \"x\": " + "{ \"y\": [".repeat(100_000));
    assertThat(said(inUnknownKey.getBytes(StandardCharsets.UTF_8)))
        .startsWith("Line 4, $.timeline.x");
  }

  @Test
  void whatIsNoJsonTextIsNamed() {
    assertThat(said(new byte[0])).startsWith("x.case.json is empty.");
    assertThat(said(" \r\n\t".getBytes(StandardCharsets.UTF_8)))
        .startsWith("x.case.json is empty.");
    assertThat(said("\"T\"".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "Line 1, $: A case file holds one object, in curly brackets; here stands the text"
                + " “T”.");
    var noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    assertThat(said(noise))
        .isEqualTo(
            "x.case.json is not text but binary data; a case file is JSON text. Is it another"
                + " file?");
    assertThat(said(GOOD.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(
            "x.case.json is UTF-16 text; save it as UTF-8 in your editor and open it again.");
    assertThat(said(GOOD.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(
            "Line 8, $: A character in this line is not UTF-8; the file was perhaps saved as"
                + " Latin-1 (Windows). Save it as UTF-8 in your editor and open it again.");
    var cutInACharacter = GOOD.substring(0, GOOD.indexOf('£') + 1).getBytes(StandardCharsets.UTF_8);
    assertThat(said(Arrays.copyOf(cutInACharacter, cutInACharacter.length - 1)))
        .startsWith("Line 8, $: A character in this line is not UTF-8");
  }

  @Test
  void hugeFilesAreRefusedSoon() {
    assertThat(said(new byte[CaseFile.LARGEST + 1]))
        .isEqualTo("x.case.json is larger than 16 MiB; no business case is. Is it another file?");
    var values = "{ \"x\": [" + "[],".repeat(5_000_000) + "[]] }";
    assertThat(said(values.getBytes(StandardCharsets.UTF_8)))
        .endsWith("The file holds more than 250,000 values; no business case is that long.");
    var oneText = GOOD.replace("Edge of care", "e".repeat(15_000_000));
    assertThat(CaseFile.read(oneText, "x")).isInstanceOf(ReadResult.Opened.class);
  }

  @Test
  void ofManyProblemsTheFirstFiftyAreShown() {
    var many = GOOD.replace("\"assumptions\": [", "\"assumptions\": [" + "7,\n".repeat(80));
    var problems = CaseFiles.refused(CaseFile.read(many, "x"));
    assertThat(problems).hasSize(51);
    assertThat(problems.getLast().text()).isEqualTo("30 more problems.");
    assertThat(problems.subList(0, 50)).extracting(FileProblem::line).isSorted();
  }

  @Test
  void placesOnDiskThatHoldNoCaseAreNamed(@TempDir Path folder) throws IOException {
    assertThat(said(CaseFile.read(folder)))
        .isEqualTo(
            folder.getFileName()
                + " is a folder; name the case file inside it that you want to open.");
    assertThat(said(CaseFile.read(folder.resolve("none.case.json"))))
        .isEqualTo("none.case.json does not exist; check its name and folder (" + folder + ").");
    assertThat(said(CaseFile.read(Path.of("/")))).startsWith("/ is a folder");
    var locked = Files.writeString(folder.resolve("locked.case.json"), GOOD);
    locked.toFile().setReadable(false);
    assumeThat(Files.isReadable(locked)).as("not the superuser").isFalse();
    assertThat(said(CaseFile.read(locked)))
        .isEqualTo(
            "locked.case.json may not be read: you have no permission. Ask the owner of the file"
                + " for it.");
  }

  private static String said(byte[] content) {
    return Assertions.assertTimeout(SOON, () -> said(CaseFile.read(content, "x.case.json")));
  }

  private static String said(ReadResult result) {
    return CaseFiles.refused(result).stream()
        .map(FileProblem::text)
        .collect(Collectors.joining("\n"));
  }
}
