package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.library.Examples;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.session.Origin;
import org.junit.jupiter.api.Test;

class RenamingTest {

  private static final BusinessCase NOTTINGHAM = Examples.open("nottingham-2022");

  private static List<String> labels(BusinessCase in) {
    return in.assumptions().stream().map(Assumption::label).toList();
  }

  @Test
  void numbersThatAreNamedAfterACostGoWithItsName() {
    var added = NewCosts.oneOff(NOTTINGHAM, "New cost");
    var id = added.thing().id();
    var name = Listing.COSTS.get(added.after(), id).name();
    assertThat(labels(added.after())).anyMatch(label -> label.startsWith(name + ": "));

    var renamed = Renaming.cost(added.after(), id, "Start-up");
    assertThat(Listing.COSTS.get(renamed, id).name()).isEqualTo("Start-up");
    assertThat(labels(renamed))
        .noneMatch(label -> label.startsWith(name + ": "))
        .anyMatch(label -> label.startsWith("Start-up: "));
    assertThat(Renaming.cost(renamed, id, name)).isEqualTo(added.after());
  }

  @Test
  void numbersWithANameOfTheirOwnKeepIt() {
    var id = NOTTINGHAM.opportunities().getFirst().id();
    var renamed = Renaming.opportunity(NOTTINGHAM, id, "Keep families together");
    assertThat(labels(renamed)).isEqualTo(labels(NOTTINGHAM));
  }

  @Test
  void aNewCaseIsProposedAFileByItsTitle() {
    var fresh = new Origin.Fresh();
    assertThat(fresh.proposedName("Children’s services: 2026/27"))
        .isEqualTo("childrens-services-2026-27.case.json");
    assertThat(fresh.proposedName("…")).isEqualTo("business.case.json");
    assertThat(fresh.proposedName("x".repeat(300))).hasSize(60 + ".case.json".length());
  }
}
