package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.casewright.library.Examples;
import org.casewright.library.Program;
import org.casewright.library.Vintage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person at a prompt, or a script, gets from each command.
class CommandLineTest {

  @TempDir private Path folder;

  private Path nottingham;
  private Path kent;

  @BeforeEach
  void writeExamples() throws IOException {
    nottingham = Files.write(folder.resolve("n.case.json"), Examples.bytes("nottingham-2022"));
    kent = Files.write(folder.resolve("k.case.json"), Examples.bytes("kent-2015"));
  }

  private static JsonNode json(Spoken ran) {
    return JsonMapper.shared().readTree(ran.out());
  }

  @Test
  void projectsNottinghamToTheFiguresItsPaperPrints() {
    var target = json(Spoken.by("project", nottingham, "--format", "json"));
    assertThat(millions(target, "grossBenefit", 7)).isEqualTo("11.241");
    assertThat(millions(target, "programmeCost", 7)).isEqualTo("0.631");
    assertThat(millions(target, "netBenefit", 7)).isEqualTo("10.610");
    assertThat(millions(target, "grossBenefit", 3)).startsWith("9.3");
    assertThat(millions(target, "cumulativeGross", 3)).startsWith("20.7");
    var stretch =
        json(Spoken.by("project", nottingham, "--scenario", "stretch", "--format", "json"));
    assertThat(millions(stretch, "grossBenefit", 7)).startsWith("16.1");
  }

  private static String millions(JsonNode answer, String figure, int year) {
    return "%.3f".formatted(answer.get(figure).get(year).doubleValue() / 1e6);
  }

  @Test
  void answersInJsonWithEveryKeyThatScriptsRelyOn() {
    var answer = json(Spoken.by("project", nottingham, "--format", "json"));
    assertThat(answer.propertyNames())
        .containsExactly(
            "title",
            "scenario",
            "view",
            "prices",
            "years",
            "grossBenefit",
            "programmeCost",
            "netBenefit",
            "cumulativeGross",
            "cumulativeCost",
            "cumulativeNet",
            "recurringGross",
            "cashable",
            "avoidance",
            "nonCashable",
            "opportunities",
            "costs",
            "budgetLines",
            "figures",
            "vintage");
    assertThat(answer.get("vintage").get("caseVersion").stringValue()).matches("[0-9a-f]{8}");
    assertThat(answer.get("opportunities").get(0).propertyNames())
        .containsExactly("id", "grossBenefit", "support", "starts", "stock");
    assertThat(answer.get("figures").propertyNames())
        .containsExactly(
            "npv",
            "benefitCostRatio",
            "annualRatio",
            "cumulativeRatio",
            "paybackMonth",
            "discountedPaybackMonth",
            "peakFunding",
            "peakFundingMonth");
    assertThat(answer.get("years").get(0).stringValue()).isEqualTo("2022/23");
  }

  @Test
  void printsATableForPeopleAndCsvForSpreadsheets() {
    var table = Spoken.by("project", nottingham);
    assertThat(table.out())
        .contains("Target, as stated, real 2021/22 prices")
        .containsPattern("Gross benefit +0\\.81 +3\\.81 +6\\.76 +9\\.32 +10\\.67 +11\\.14")
        .contains("Figures may not sum because of rounding.");
    var csv = Spoken.by("project", nottingham, "--format", "csv");
    assertThat(csv.out()).startsWith("\ufefffigure,label,2022/23,").contains("\r\ngrossBenefit,");
    assertThat(csv.out())
        .as("to the penny")
        .containsPattern("\r\ngrossBenefit,Gross benefit(,\\d+(\\.\\d\\d?)?){8},target,")
        .doesNotContainPattern("\\.\\d{3}");
  }

  @Test
  void everyAnswerSaysHowItSeesTheCase() {
    var asked = new Object[] {"--view", "risk-adjusted", "--prices", "cash"};
    assertThat(Spoken.by(words("project", nottingham, "--format", "csv", asked)).out())
        .contains(",2029/30,scenario,view,prices\r\n")
        .containsPattern("\r\ngrossBenefit,.*,target,risk-adjusted,cash\r\n")
        .containsPattern("\r\nungradedShare,[^,]+,[01](\\.[0-9]+)?,");
    assertThat(Spoken.by(words("explain", nottingham, "--figure", "grossBenefit", asked)).out())
        .containsPattern("\nTarget, risk-adjusted \\(.* is ungraded\\), cash prices\\R");
    assertThat(Spoken.by(words("explain", nottingham, "--figure", "npv", asked)).out())
        .contains("real 2021/22 prices" + System.lineSeparator());
    assertThat(Spoken.by("explain", kent, "--figure", "gap").out())
        .contains("as stated, cash prices" + System.lineSeparator());
  }

  @Test
  void everyAnswerForPeopleEndsOnWhatItStandsOn() {
    var vintage = Vintage.of(Examples.open("kent-2015"));
    var foot = String.join(System.lineSeparator(), vintage.lines()) + System.lineSeparator();
    assertThat(Spoken.by("project", kent).out()).endsWith(foot);
    assertThat(Spoken.by("explain", kent, "--figure", "gap").out()).endsWith(foot);
    assertThat(Spoken.by("check", kent).out())
        .endsWith("\n  " + String.join("\n  ", vintage.lines()) + "\n");
    assertThat(Spoken.by("check", "--only", "missing", kent).out())
        .doesNotContain(vintage.fingerprint());
    assertThat(Spoken.by("project", kent, "--format", "csv").out())
        .doesNotContain(vintage.fingerprint());
  }

  @Test
  void theVersionNamesWhatShipsWithTheProgram() {
    assertThat(Spoken.by("--version").out().lines())
        .containsExactly(
            Program.nameAndVersion(),
            "HM Treasury GDP deflators, March 2026 Quarterly National Accounts",
            "Casewright unit costs, November 2026");
  }

  private static Object[] words(
      Object first, Object second, Object third, Object fourth, Object[] more) {
    return Stream.concat(Stream.of(first, second, third, fourth), Stream.of(more)).toArray();
  }

  @Test
  void namesTheWorkstreamsThatHaveNoBenefitsOfTheirOwn() {
    assertThat(Spoken.by("project", nottingham).out())
        .containsPattern("\nWithout benefits of their own: .*SEN")
        .doesNotContainPattern("\n.*SEN.* 0\\.00");
  }

  /// £12,400 − £1,600 is £10,800: in thousands 12 − 2 is shown as 11.
  @Test
  void saysThatNetDoesNotSumEitherWhereItDoesNot() throws IOException {
    var file = Files.writeString(folder.resolve("small.case.json"), small("12400", "1600"));
    assertThat(Spoken.by("project", file).out())
        .containsPattern("Gross benefit +12\n")
        .containsPattern("Programme cost +2\n")
        .containsPattern("Net benefit +11\n")
        .contains("Figures may not sum because of rounding.");
    var exact = Files.writeString(folder.resolve("exact.case.json"), small("12000", "2000"));
    assertThat(Spoken.by("project", exact).out()).doesNotContain("may not sum");
  }

  private static String small(String saving, String cost) {
    return """
    {"casewright": 1, "title": "Small", "timeline": {"firstYear": 2024, "years": 1},
     "assumptions": [{"id": "saving", "label": "Saving", "unit": "£/year", "value": %s},
                     {"id": "team", "label": "Team", "unit": "£/year", "value": %s}],
     "workstreams": [{"id": "all", "name": "\\u001b[31mAll\\nof it\\u202e"}],
     "opportunities": [{"id": "plan", "name": "Plan\\u001b[2J", "workstream": "all",
                        "profile": {"levels": "saving"}}],
     "costs": [{"id": "cost", "name": "Cost", "oneOff": {"amounts": "team"}}]}
    """
        .formatted(saving, cost);
  }

  @Test
  void printsNothingThatATerminalWouldObey() throws IOException {
    var file = Files.writeString(folder.resolve("small.case.json"), small("12400", "1600"));
    for (var words :
        new Object[][] {
          {"project", file},
          {"check", file},
          {"check", file, "--only", "missing"},
          {"explain", file, "--figure", "netBenefit"}
        }) {
      assertThat(Spoken.by(words).out())
          .as("%s", words[0])
          .doesNotContainPattern("[\\p{Cntrl}\\u202e&&[^\r\n]]");
    }
    assertThat(Spoken.by("project", file).out()).containsPattern("\n \\[31mAll of it +12\n");
  }

  @Test
  void columnsOfEnormousFiguresStayApart() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("large.case.json"),
            small("[99999999999999, 1]", "1")
                .replace("\"value\": [", "\"values\": [")
                .replace("\"years\": 1", "\"years\": 2"));
    assertThat(Spoken.by("project", file).out())
        .containsPattern("Gross benefit +100,000,000\\.00 +0\\.00\n")
        .containsPattern("Cumulative net benefit +100,000,000\\.00 +100,000,000\\.00\n");
  }

  @Test
  void saysWhichShareOfARiskAdjustedFigureIsUngraded() {
    assertThat(
            Spoken.by("project", nottingham, "--view", "risk-adjusted", "--prices", "cash").out())
        .containsPattern(
            "Target, risk-adjusted \\([0-9.]+% of the benefit in 2029/30 is ungraded\\), cash"
                + " prices");
  }

  @Test
  void findsOnlyThePapersOwnSlip() {
    assertThat(Spoken.by("check", "--only", "does-not-tie", nottingham))
        .isEqualTo(new Spoken(0, "", ""));
    var slip = Spoken.by("check", "--only", "does-not-tie", kent);
    assertThat(slip.code()).isEqualTo(1);
    assertThat(slip.out().lines()).hasSize(1);
    assertThat(slip.out()).contains("printed 5.5:1, computed 5.1:1");
  }

  /// Nothing shown would look like nothing found.
  @Test
  void aFileThatCannotBeOpenedHasNoFindingsOfAnyKindToShow() throws IOException {
    var broken = Files.writeString(folder.resolve("broken.case.json"), "{");
    var ran = Spoken.by("check", "--only", "does-not-tie", broken, kent);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).contains("computed 5.1:1");
    assertThat(ran.err()).contains("broken.case.json cannot be opened:").contains("Line 1, $");
    assertThat(Spoken.by("check", "--only", "error", broken).out())
        .startsWith(broken + ": Line 1, $: The file ends in the middle");
  }

  @Test
  void exitsByTheWorstFindingItShows() {
    assertThat(Spoken.by("check", nottingham).code()).isEqualTo(1);
    assertThat(Spoken.by("check", "--only", "error", nottingham).code()).isZero();
    assertThat(Spoken.by("check", nottingham, folder.resolve("nothing.case.json")).code())
        .isEqualTo(2);
  }

  @Test
  void explainsAFigureDownToItsSources() {
    var ran =
        Spoken.by(
            "explain",
            nottingham,
            "--figure",
            "grossBenefit",
            "--year",
            "2029/30",
            "--workstream",
            "fostering");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            "More foster carers, net, 2029/30: £1.26m  =  44 carers × 1.3 children per carer × £424"
                + " a week × 52 weeks")
        .contains("11 carers a year")
        .contains("grade ");
  }

  @Test
  void refusesWhatItDoesNotKnowInASentence() {
    Map.of(
            "There is no scenario “best”",
            new Object[] {"project", nottingham, "--scenario", "best"},
            "--view does not know “rosy”",
            new Object[] {"project", nottingham, "--view", "rosy"},
            "--format does not know “xml”",
            new Object[] {"project", nottingham, "--format", "xml"},
            "--figure does not know “profit”",
            new Object[] {"explain", nottingham, "--figure", "profit"},
            "There is no workstream “youth”",
            new Object[] {"explain", nottingham, "--figure", "stock", "--workstream", "youth"},
            "outside the case's years",
            new Object[] {"explain", nottingham, "--figure", "stock", "--year", "2050/51"},
            "is not a financial year",
            new Object[] {"explain", nottingham, "--figure", "npv", "--year", "2029"},
            "added up only where they count the same thing",
            new Object[] {"explain", nottingham, "--figure", "stock"},
            "There is no example “leeds”",
            new Object[] {"examples", "leeds", "--to", "x"},
            "--only does not know",
            new Object[] {"check", nottingham, "--only", "bad"})
        .forEach(
            (sentence, words) -> {
              var ran = Spoken.by(words);
              assertThat(ran.code()).as(sentence).isEqualTo(2);
              assertThat(ran.err()).contains(sentence).doesNotContain("Exception", "\tat ");
              assertThat(ran.out()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "nonsense",
        "{\"casewright\":1,\"title\":\"x\",\"timeline\":{\"firstYear\":2022,\"years\":1000000000}}",
        "{\"casewright\":1,\"title\":\"x\",\"timeline\":{\"firstYear\":2022,\"years\":1e999}}",
        "{\"casewright\":1,\"title\":\"x\",\"timeline\":{\"firstYear\":NaN,\"years\":1}}",
        "{\"casewright\":1,\"title\":\"x\",\"title\":\"y\",\"timeline\":{\"firstYear\":2022,\"years\":1}}",
        "{\"casewright\":9,\"title\":\"x\",\"timeline\":{\"firstYear\":2022,\"years\":1}}"
      })
  void answersABrokenFileWithASentence(String content) throws IOException {
    var file = Files.writeString(folder.resolve("broken.case.json"), content);
    for (var command : new String[] {"check", "project"}) {
      var ran = Spoken.by(command, file);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.out() + ran.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }
  }

  @Test
  void writesAnExampleOutButNeverOverAFile() throws IOException {
    var to = folder.resolve("mine.case.json");
    assertThat(Spoken.by("examples", "kent-2015", "--to", to).code()).isZero();
    assertThat(to).hasBinaryContent(Examples.bytes("kent-2015"));
    Files.writeString(to, "precious", StandardCharsets.UTF_8);
    assertThat(Spoken.by("examples", "kent-2015", "--to", to).code()).isEqualTo(2);
    assertThat(to).hasContent("precious");
  }

  @Test
  void saysWhyAnExampleIsNotWritten() {
    assertThat(Spoken.by("examples", "--to", folder.resolve("x.case.json")).err())
        .startsWith("Which example? Name one of nottingham-2022,");
    assertThat(Spoken.by("examples", "kent-2015", "--to", folder.resolve("none/x.case.json")).err())
        .contains("could not be written: its folder does not exist.");
  }

  @Test
  void aFileNameMayStartWithAnAtSign() throws IOException {
    var file = Files.writeString(folder.resolve("words"), "--help");
    assertThat(Spoken.by("project", "@" + file).err()).contains("does not exist");
  }

  @Test
  void listsTheExamplesAndHelpsItself() {
    assertThat(Spoken.by("examples").out()).contains("nottingham-2022").contains("kent-2015");
    assertThat(Spoken.by("--help").out()).contains("check", "project", "explain", "examples");
    assertThat(Spoken.by("projekt").err()).contains("project");
  }
}
