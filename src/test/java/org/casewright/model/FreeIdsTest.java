package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreeIdsTest {

  private static final BusinessCase EMPTY = BusinessCase.of("Empty", Timeline.of(2024, 3));

  @Test
  void aNameBecomesSmallPlainLettersWithHyphens() {
    assertThat(FreeIds.one(EMPTY, "Edge of care")).isEqualTo("edge-of-care");
    assertThat(FreeIds.one(EMPTY, "  Children’s homes — Île & café (2) "))
        .isEqualTo("childrens-homes-ile-cafe-2");
    assertThat(FreeIds.one(EMPTY, "£££")).isEqualTo("unnamed");
  }

  @Test
  void anIdThatIsTakenGetsANumber() {
    var one = EMPTY.withWorkstreams(List.of(Workstream.of("homes", "Homes")));
    assertThat(FreeIds.one(one, "Homes")).isEqualTo("homes-2");
    var ids = FreeIds.of(one);
    assertThat(ids.next("Homes")).isEqualTo("homes-2");
    assertThat(ids.next("homes")).isEqualTo("homes-3");
  }

  @Test
  void thePlanOfACaseWithoutScenariosHasItsId() {
    assertThat(FreeIds.one(EMPTY, "Plan")).isEqualTo("plan-2");
  }

  @Test
  void aLongNameIsCutWithItsNumberInside() {
    var name = "a".repeat(59) + " bcd";
    var ids = FreeIds.of(EMPTY);
    assertThat(ids.next(name)).isEqualTo("a".repeat(59));
    assertThat(ids.next("a".repeat(80))).isEqualTo("a".repeat(60));
    assertThat(ids.next("a".repeat(80))).isEqualTo("a".repeat(58) + "-2");
  }
}
