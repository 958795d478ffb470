package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.engine.RandomCases;
import org.casewright.library.Examples;
import org.casewright.library.Templates;
import org.casewright.library.UnitCosts;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Opportunity;
import org.casewright.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every check and for every case.
class AllChecksTest {

  private static final List<String> JARGON =
      List.of("deadweight", "c₁", "c₂", "null", "NaN", "Infinity", "Optional", "$.", "  ", "%s");

  @Test
  void everyCheckIsRegistered() {
    var checks =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.casewright.checks")
                .stream()
                .filter(type -> type.isAssignableTo(Check.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .toList();
    assertThat(checks).hasSizeGreaterThan(30);
    assertThat(CaseChecks.all())
        .extracting(check -> check.getClass().getSimpleName())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(checks);
  }

  static Stream<BusinessCase> examples() {
    return Examples.names().stream().map(Examples::open);
  }

  /// Random cases know no templates, sources or published unit costs: they are dealt out here.
  static Stream<BusinessCase> random() {
    return RandomCases.first(200).map(AllChecksTest::withTemplates);
  }

  private static BusinessCase withTemplates(BusinessCase drawn) {
    var templates = Templates.all();
    var costs = UnitCosts.all();
    var opportunities =
        drawn.opportunities().stream()
            .map(o -> o.withTemplate(templates.get(size(o) % templates.size()).id()))
            .toList();
    var assumptions =
        drawn.assumptions().stream()
            .map(
                a ->
                    a.withEvidence(
                        a.evidenceOrNone().withUnitCost(costs.get(a.label().hashCode() & 63).id())))
            .toList();
    return drawn
        .withOpportunities(opportunities)
        .withAssumptions(
            Stream.concat(
                    assumptions.stream(),
                    Stream.of(Assumption.of("spare", "Spare", Unit.COUNT, "1")))
                .toList());
  }

  private static int size(Opportunity opportunity) {
    return opportunity.id().hashCode() & 0xff;
  }

  @ParameterizedTest
  @MethodSource({"examples", "random"})
  void noCaseMakesACheckBreakDownOrSpeakInJargon(BusinessCase written) {
    for (var finding : CaseChecks.findings(written)) {
      assertThat(finding.heading()).isNotEqualTo("Could not be checked");
      assertThat(finding.where()).startsWith("$");
      assertThat(finding.label()).isNotBlank();
      assertThat(finding.sentence()).doesNotContain(JARGON).endsWith(".");
    }
  }

  @ParameterizedTest
  @MethodSource({"examples", "random"})
  void everyFixMendsItsFinding(BusinessCase written) {
    var tried = new HashSet<String>();
    for (var finding : CaseChecks.findings(written)) {
      if (finding.fix() != null && tried.add(finding.heading())) {
        var mended = finding.fix().change().apply(written);
        assertThat(mended).isNotEqualTo(written);
        assertThat(CaseChecks.findings(mended))
            .as(finding.sentence())
            .noneMatch(
                left ->
                    left.heading().equals(finding.heading())
                        && left.where().equals(finding.where())
                        && left.label().equals(finding.label()));
      }
    }
  }

  /// Every kind of fix is seen at work on some case.
  @Test
  void everyFixIsTried() {
    assertThat(
            Stream.concat(examples(), random())
                .flatMap(written -> CaseChecks.findings(written).stream())
                .flatMap(finding -> Stream.ofNullable(finding.fix()))
                .map(fix -> fix.label().replaceAll("(“|, ).*", ""))
                .distinct())
        .contains(
            "Widen the range",
            "Run it to the end of the case",
            "Classify as is usual for ",
            "Bring it down to the baseline",
            "Take the price year of the published figure",
            "Remove it");
  }

  @Test
  void everyHeadingIsDescribed() throws IOException {
    var page = Files.readString(Path.of("src/site/markdown/checks.md"));
    var headings =
        Stream.concat(examples(), random())
            .flatMap(written -> CaseChecks.findings(written).stream())
            .map(Finding::heading)
            .distinct()
            .toList();
    assertThat(headings)
        .hasSizeGreaterThan(20)
        .allSatisfy(heading -> assertThat(page).contains("| " + heading + " |"));
  }
}
