package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryFindingsTest {

  private static Flawless telling(String title, String more) {
    return new Flawless()
        .with(
            "/story",
            "[ { 'id': 'step', 'title': '%s', 'chart': 'profile'%s } ]".formatted(title, more));
  }

  private static List<Finding> found(Flawless written) {
    return written.findings().stream()
        .filter(finding -> finding.where().startsWith("$.story"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Benefits reach {grossBenefit} a year",
        "Worth {netBenefit} by 2026/27, as of 3 March 2024",
        "No figure at all"
      })
  void wordsWithFiguresAreFine(String title) {
    assertThat(found(telling(title, ""))).isEmpty();
  }

  @Test
  void aTypedNumberThatIsNoFigureOfItsStepIsFound() {
    var found = found(telling("Benefits reach £123.4m a year", ""));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().kind()).isEqualTo(Finding.Kind.ODD);
    assertThat(found.getFirst().where()).isEqualTo("$.story[0].title");
    assertThat(found.getFirst().sentence())
        .isEqualTo(
            "“£123.4m” in the title of the step “Benefits reach £123.4m a year” is no figure of"
                + " what that step shows, and will not follow the case: check it, or show the chart"
                + " it is in.");
  }

  @Test
  void aNumberThatIsAFigureByChanceIsFound() {
    assertThat(found(telling("1 budget line", ""))).isEmpty();
    assertThat(found(telling("1 school joins", "")))
        .extracting(Finding::heading)
        .containsExactly("Typed numbers in the story");
  }

  @Test
  void aLiveFigureThatTheCaseDoesNotHaveIsFound() {
    var told =
        Map.of(
            "{grossBenefit 2026/27 opportunity=gone}",
            "“Gross benefit, gone, 2026/27” in the step “It is …”",
            "{profit}",
            "“profit” in the step “It is …”",
            "{grossBenefit 2090/91}",
            "“Gross benefit, 2090/91” in the step “It is …”");
    for (var gone : told.keySet()) {
      var found = found(telling("It is " + gone, ""));
      assertThat(found).as(gone).extracting(Finding::kind).containsExactly(Finding.Kind.MISSING);
      assertThat(found.getFirst().sentence()).startsWith(told.get(gone)).doesNotContain("{");
    }
  }

  @Test
  void titlesHaveAtMostTenWords() {
    assertThat(found(telling("one two three four five six seven eight nine ten", ""))).isEmpty();
    assertThat(found(telling("a b c d e f g h i j k", "")))
        .extracting(Finding::heading)
        .containsExactly("Long titles in the story");
  }

  @Test
  void aStepOutsideTheYearsIsFound() {
    assertThat(found(telling("Later", ", 'year': '2090/91'")))
        .extracting(Finding::heading)
        .containsExactly("Steps outside the case's years");
  }
}
