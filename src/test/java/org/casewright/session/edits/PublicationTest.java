package org.casewright.session.edits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.CaseFile;
import org.casewright.library.Examples;
import org.casewright.model.Alteration;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.Replacement;
import org.casewright.model.Revision;
import org.casewright.model.Scenario;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

class PublicationTest {

  private static final Instant THEN = Instant.parse("2022-02-22T14:05:00Z");
  private static final String SECRET = "Zebedee";

  /// A case in which everything that only those who made it may see says the same word.
  private static BusinessCase secretive() {
    var written = Examples.open("nottingham-2022");
    written =
        Listing.ASSUMPTIONS.changed(
            written,
            each ->
                each.evidence() == null
                    ? each
                    : each.withEvidence(each.evidence().withOwner(SECRET))
                        .withStartedFrom(
                            new Replacement(
                                each.value(), each.evidence().withOwner(SECRET), Extras.NONE)));
    written = Listing.RISKS.changed(written, each -> each.withOwner(SECRET));
    written = Listing.WORKSTREAMS.changed(written, each -> each.withLead(SECRET));
    written = Listing.STORY.changed(written, each -> each.withNotes(SECRET));
    var first = written.story().getFirst();
    written =
        Listing.STORY.changed(
            written, first.id(), each -> each.withHidden(true).withTitle(SECRET + " only"));
    written = Additions.version(written, SECRET, THEN, SECRET).after();
    return written.withHistory(
        List.of(Revision.of(THEN, SECRET, SECRET, List.of(Alteration.of(null, null, SECRET)))));
  }

  @Test
  void nothingThatOnlyThoseWhoMadeItMaySeeIsInTheCopy() {
    assertThat(new String(CaseFile.write(secretive()), UTF_8)).contains(SECRET);
    assertThat(new String(CaseFile.write(Publication.of(secretive()).copy()), UTF_8))
        .doesNotContain(SECRET);
  }

  @Test
  void everyFigureIsTheSame() {
    var in = secretive();
    var copy = Publication.of(in).copy();
    for (var scenario : in.allScenarios()) {
      assertThat(npv(copy, scenario)).isEqualTo(npv(in, scenario));
    }
  }

  private static double npv(BusinessCase in, Scenario scenario) {
    return ResolvedCase.of(in, scenario.id())
        .project(View.RISK_ADJUSTED)
        .answer(FigureQuery.of(Figure.NPV))
        .number()
        .orElseThrow();
  }

  @Test
  void itSaysWhatItLeavesOut() {
    assertThat(Publication.of(secretive()).leftOut())
        .contains("The history of 1 save.", "The 1 named version.", "The 1 hidden step.")
        .anyMatch(sentence -> sentence.matches("Who answers for \\d+ numbers\\."))
        .anyMatch(sentence -> sentence.matches("The speaker's notes to \\d+ steps\\."));
  }

  @Test
  void aCaseWithNothingToHideIsCopiedWhole() {
    var plain = Publication.of(secretive()).copy();
    assertThat(Publication.of(plain)).isEqualTo(new Publication(plain, List.of()));
  }
}
