package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Timeline;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final BusinessCase EMPTY = BusinessCase.of("Empty", Timeline.of(2024, 3));

  @Test
  void aNameBecomesSmallPlainLettersWithHyphens() {
    assertThat(Ids.fresh(EMPTY, "Edge of care")).isEqualTo("edge-of-care");
    assertThat(Ids.fresh(EMPTY, "  Children’s homes — Île & café (2) "))
        .isEqualTo("childrens-homes-ile-cafe-2");
    assertThat(Ids.fresh(EMPTY, "£££")).isEqualTo("unnamed");
  }

  @Test
  void anIdThatIsTakenGetsANumber() {
    var one = EMPTY.withWorkstreams(List.of(Workstream.of("homes", "Homes")));
    assertThat(Ids.fresh(one, "Homes")).isEqualTo("homes-2");
    var ids = new Ids(one);
    assertThat(ids.next("Homes")).isEqualTo("homes-2");
    assertThat(ids.next("homes")).isEqualTo("homes-3");
  }

  @Test
  void thePlanOfACaseWithoutScenariosHasItsId() {
    assertThat(Ids.fresh(EMPTY, "Plan")).isEqualTo("plan-2");
  }

  @Test
  void aLongNameIsCutWithItsNumberInside() {
    var name = "a".repeat(59) + " bcd";
    var ids = new Ids(EMPTY);
    assertThat(ids.next(name)).isEqualTo("a".repeat(59));
    assertThat(ids.next("a".repeat(80))).isEqualTo("a".repeat(60));
    assertThat(ids.next("a".repeat(80))).isEqualTo("a".repeat(58) + "-2");
  }
}
