package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.analysis.InEffect;
import org.casewright.file.CaseFile;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What `compare` prints.
class CompareCommandTest {

  private static final BusinessCase NOTTINGHAM = Examples.open("nottingham-2022");

  @TempDir private Path folder;

  private Path nottingham;
  private Path kent;

  @BeforeEach
  void writeExamples() throws IOException {
    nottingham = Files.write(folder.resolve("n.case.json"), Examples.bytes("nottingham-2022"));
    kent = Files.write(folder.resolve("k.case.json"), Examples.bytes("kent-2015"));
  }

  private Path write(String name, BusinessCase written) throws IOException {
    return Files.write(folder.resolve(name), CaseFile.write(written));
  }

  @Test
  void tellsTargetFromStretch() {
    var ran = Spoken.by("compare", nottingham, "--scenarios", "target,stretch");
    assertThat(ran.code()).isZero();
    assertThat(ran.lines())
        .startsWith(
            "Children's transformation programme, Nottingham City Council",
            "Target compared with Stretch",
            "As stated, real 2021/22 prices",
            "",
            "What differs, and what each change alone does to net benefit            in 2029/30"
                + "     up to 2025/26",
            "Numbers",
            "  Children supported to stay out of care: 35 → 50 children a               +£2.71m"
                + "           +£4.65m",
            "    year")
        .contains(
            "  More foster carers, net of leavers: 11 → 16 carers a year                 +£573k"
                + "            +£446k",
            "Altogether                                                                 +£4.86m"
                + "           +£8.95m",
            "Gross benefit",
            "  Target                   0.81     3.81     6.76     9.32    10.67    11.14    11.24"
                + "    11.24",
            "  Stretch                  1.15     5.47     9.70    13.37    15.30    15.97    16.12"
                + "    16.12",
            "  Difference              +0.34    +1.66    +2.94    +4.05    +4.63    +4.83    +4.88"
                + "    +4.88",
            "Pays back                                         Sept 2024  Mar 2024  6 months"
                + " earlier",
            "Figures may not sum because of rounding.")
        .doesNotContain("From changes acting together");
    // Evidence that changes alike and moves nothing is told once.
    assertThat(ran.out()).containsOnlyOnce("ungraded");
  }

  @Test
  void staysWithinAHundredColumnsWhateverTheHorizon() throws IOException {
    var long30 =
        write(
            "long.case.json",
            InEffect.of(NOTTINGHAM, "target").withTimeline(Timeline.of(2022, 30)));
    for (var ran :
        List.of(
            Spoken.by("compare", nottingham, "--scenarios", "target,slip-6", "--prices", "cash"),
            Spoken.by("compare", nottingham, kent),
            Spoken.by("compare", nottingham, long30),
            Spoken.by("compare", long30, write("no.case.json", InEffect.of(NOTTINGHAM, "stretch"))),
            Spoken.by("compare", kent, "--scenarios", "stretch", "--view", "risk-adjusted"))) {
      assertThat(ran.code()).isZero();
      assertThat(ran.lines()).allMatch(line -> line.length() <= 100);
    }
    var years =
        write(
            "30.case.json", InEffect.of(NOTTINGHAM, "stretch").withTimeline(Timeline.of(2022, 30)));
    assertThat(Spoken.by("compare", long30, years).out()).contains("2022/23", "2030/31", "2051/52");
  }

  @Test
  void comparesAFileWithAnEditedCopy() throws IOException {
    var edited =
        write(
            "edited.case.json",
            NOTTINGHAM
                .withValue("target", "carers", Series.of("14"))
                .withValue("target", "on-site", Series.of("7")));
    var ran = Spoken.by("compare", nottingham, edited);
    // 3 more carers × 4 years × 1.3 children × £424 × 52 weeks
    assertThat(ran.lines())
        .contains(
            "  More foster carers, net of leavers: 11 → 14 carers a year                 +£344k"
                + "            +£268k",
            "After: edited.case.json, Children's transformation programme, Nottingham City Council,"
                + " Target");
    assertThat(ran.out())
        .contains("  Delivery partner on site: Nov 2022 rather than May 2022 ")
        .containsPattern("\n  Before +0\\.81 ")
        .contains("6 months later");
    var stretch = Spoken.by("compare", nottingham, edited, "--scenarios", "Stretch");
    assertThat(stretch.out()).contains("Nov 2022 rather than May 2022").doesNotContain("11 → 14");
  }

  @Test
  void saysSoWhereNothingDiffersOrNothingMoves() throws IOException {
    assertThat(Spoken.by("compare", nottingham, nottingham).lines())
        .contains("No difference: both files hold the same.")
        .doesNotContain("Gross benefit");
    assertThat(Spoken.by("compare", nottingham, "--scenarios", "stretch,STRETCH").lines())
        .contains("No difference: the same numbers are in force under both.");
    var named = write("named.case.json", NOTTINGHAM.withTitle("Another title"));
    assertThat(Spoken.by("compare", nottingham, named).lines())
        .contains(
            "  Title now “Another title” rather than “Children's",
            "All in all, no figure changes.");
  }

  @Test
  void comparesTheYearsThatBothHave() throws IOException {
    var later =
        write(
            "later.case.json",
            InEffect.of(NOTTINGHAM, "target").withTimeline(Timeline.of(2023, 5)));
    assertThat(Spoken.by("compare", nottingham, later).lines())
        .contains(
            "Compared over the years both have, 2023/24 to 2027/28; present value, payback and"
                + " funding are over",
            "each one's own years",
            "£m a year               2023/24  2024/25  2025/26  2026/27  2027/28");
    assertThat(Spoken.by("compare", kent, nottingham).out())
        .contains("They have no year in common")
        .contains("Net present value, real");
  }

  @Test
  void aRiskAdjustedComparisonSaysOfEachSideWhatIsUngraded() {
    assertThat(
            Spoken.by("compare", kent, "--scenarios", "stretch", "--view", "risk-adjusted").out())
        .containsIgnoringCase("risk-adjusted (0.0% of the benefit in 2018/19 is ungraded)");
  }

  @Test
  void answersInJson() {
    var ran = Spoken.by("compare", nottingham, "--scenarios", "stretch", "--format", "json");
    var answer = JsonMapper.shared().readTree(ran.out());
    assertThat(answer.propertyNames())
        .containsExactly(
            "before",
            "after",
            "view",
            "prices",
            "years",
            "effectYear",
            "effectToYear",
            "changes",
            "joint",
            "total",
            "figures");
    assertThat(answer.get("changes").get(0).propertyNames())
        .containsExactly("where", "id", "subject", "sentence", "alone");
    assertThat(answer.get("changes").get(0).get("sentence").stringValue())
        .isEqualTo("Children supported to stay out of care: 35 → 50 children a year");
    assertThat(answer.get("changes").get(0).get("alone").propertyNames())
        .containsExactly("netBenefit", "cumulativeNet", "grossBenefit", "cumulativeGross", "npv");
    var gross = answer.get("figures").get("grossBenefit");
    assertThat("%.3f".formatted(gross.get("before").get(7).doubleValue() / 1e6))
        .isEqualTo("11.241");
    assertThat(gross.get("difference").get(7).doubleValue())
        .isEqualTo(
            gross.get("after").get(7).doubleValue() - gross.get("before").get(7).doubleValue());
    assertThat(answer.get("figures").get("paybackMonth").get("difference").intValue())
        .isEqualTo(-6);
  }

  @Test
  void scenariosGoByIdOrNameEverywhere() throws IOException {
    var byId = Spoken.by("project", nottingham, "--scenario", "slip-6");
    for (var typed : List.of("Six months late", "SIX MONTHS LATE", "Slip-6")) {
      assertThat(Spoken.by("project", nottingham, "--scenario", typed)).isEqualTo(byId);
    }
    var twins =
        write(
            "twins.case.json",
            NOTTINGHAM.withScenarios(
                NOTTINGHAM.scenarios().stream()
                    .map(
                        s ->
                            s.id().equals("target")
                                ? s
                                : new Scenario(
                                    s.id(),
                                    "Twin",
                                    s.basedOn(),
                                    s.note(),
                                    s.values(),
                                    s.without(),
                                    s.opportunities(),
                                    s.extras()))
                    .toList()));
    var ran = Spoken.by("project", twins, "--scenario", "twin");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().strip())
        .isEqualTo("“twin” may be any of stretch (Twin), slip-6 (Twin); name one by its id.");
  }

  @Test
  void twoScenariosAreComparedWithoutBeingAskedFor() throws IOException {
    var two =
        write(
            "two.case.json",
            NOTTINGHAM.withStory(List.of()).withScenarios(NOTTINGHAM.scenarios().subList(0, 2)));
    assertThat(Spoken.by("compare", two).lines()).contains("Target compared with Stretch");
  }

  @Test
  void refusesInASentence() throws IOException {
    var one = write("one.case.json", InEffect.of(NOTTINGHAM, "target"));
    refused(
        "Which scenarios? Add --scenarios and two of: target (Target), stretch (Stretch), slip-6"
            + " (Six months late). For example: --scenarios target,stretch",
        nottingham);
    refused(
        "This case has one scenario only, plan (Plan); name another file to compare it with.", one);
    refused(
        "There is no scenario “best” in this case; its scenarios are target (Target), stretch"
            + " (Stretch), slip-6 (Six months late).",
        nottingham,
        "--scenarios",
        "target,best");
    refused("“a,b,c” is something else.", nottingham, "--scenarios", "a,b,c");
    refused("--format does not know “csv”; it takes one of: text, json.", one, "--format", "csv");
    refused("does not exist", nottingham, folder.resolve("none.case.json"));
  }

  private static void refused(String sentence, Object... arguments) {
    var ran = Spoken.by(Stream.concat(Stream.of("compare"), Arrays.stream(arguments)).toArray());
    assertThat(ran.code()).as(sentence).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(sentence).doesNotContain("Exception");
  }
}
