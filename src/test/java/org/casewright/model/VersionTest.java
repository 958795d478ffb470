package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTest {

  private static final Instant THEN = Instant.parse("2022-02-22T14:05:00.75Z");
  private static final BusinessCase CASE = BusinessCase.of("Homes", Timeline.of(2022, 2));

  private static Version version(String id, boolean approved) {
    return new Version(id, "As " + id, THEN, "Jo", "", approved, CASE, Extras.NONE);
  }

  @Test
  void keepsTheTimeThatItsFileHas() {
    assertThat(version("a", false).when()).isEqualTo(THEN);
  }

  @Test
  void keepsTheCaseAloneSoThatAFileDoesNotGrowWithEveryVersion() {
    var named = CASE.withVersions(List.of(version("a", false)));
    assertThatThrownBy(() -> new Version("b", "B", THEN, "", "", false, named, Extras.NONE))
        .isInstanceOf(Problem.InvalidCase.class)
        .hasMessage("A version keeps the case alone, without versions and history of its own.");
  }

  @Test
  void onlyOneIsTheApprovedPlan() {
    assertThat(CASE.withVersions(List.of(version("a", true), version("b", false))).approved())
        .hasValue(version("a", true));
    assertThatThrownBy(() -> CASE.withVersions(List.of(version("a", true), version("b", true))))
        .hasMessage("Only one version can be the approved plan; “As b” is a second one.");
  }

  @Test
  void itsIdIsOneOfTheFile() {
    assertThatThrownBy(() -> CASE.withVersions(List.of(version("a", false), version("a", false))))
        .hasMessageContaining("stands twice in the file");
    assertThat(FreeIds.one(CASE.withVersions(List.of(version("a", false))), "A")).isEqualTo("a-2");
  }

  @Test
  void aCaseWithoutItsPastIsTheCaseAlone() {
    var past =
        CASE.withVersions(List.of(version("a", true)))
            .withHistory(List.of(Revision.of(THEN, "Jo", "", List.of())));
    assertThat(past.withoutPast()).isEqualTo(CASE);
    assertThat(CASE.withoutPast()).isSameAs(CASE);
  }
}
