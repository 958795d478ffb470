package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.casewright.checks.Finding;
import org.casewright.file.CaseFile;
import org.casewright.library.Examples;
import org.casewright.library.Templates;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.View;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Field;
import org.casewright.ui.form.Item;
import org.junit.jupiter.api.Test;

/// What stands under a number that a person has changed.
class ChangedByHandFormTest {

  private static final Selection CARERS = Selection.opportunity("foster-carers");

  private final Inspecting nottingham = Inspecting.example("nottingham-2022").at(CARERS);

  private Field carers() {
    return field(nottingham, "carers");
  }

  private static Field field(Inspecting inspecting, String assumption) {
    return inspecting.item(Item.OfAssumption.class, "number-" + assumption).field();
  }

  private Assumption written() {
    return nottingham.now().assumption("carers").orElseThrow();
  }

  private void slideTo(String... numbers) {
    nottingham.inspector.numbers().onGrab("carers");
    for (var number : numbers) {
      nottingham.inspector.numbers().onSlide("carers", 0, new BigDecimal(number));
    }
    nottingham.inspector.numbers().onRelease("carers");
  }

  @Test
  void theExampleItselfSaysNothingOfChanges() {
    assertThat(carers().started()).isNull();
    assertThat(carers().evidence().brief()).doesNotContain("changed");
  }

  @Test
  void aNumberDraggedAwaySaysWhatItWasChangedFromAndIsUngraded() {
    var grade = carers().evidence().gradeWords();
    slideTo("10", "9", "8");
    assertThat(carers().started()).isEqualTo("11");
    assertThat(carers().evidence().brief())
        .startsWith("changed from 11 carers a year: ")
        .contains("Nottingham")
        .endsWith(grade);
    assertThat(carers().evidence().gradeWords()).isEqualTo("ungraded");
    assertThat(nottingham.desk.findings())
        .filteredOn(each -> each.kind() == Finding.Kind.MISSING)
        .extracting(Finding::sentence)
        .contains(
            "“More foster carers, net of leavers” was changed by hand from 11 carers a year: say"
                + " where the new number comes from or who judged it, or take the former one"
                + " back.");
  }

  @Test
  void aStartThatWasChangedSaysTheMonthItWasChangedFrom() {
    var start = "on-site";
    nottingham.desk.edit("Later", c -> c.withValue("target", start, Series.of("9")));
    assertThat(nottingham.desk.findings())
        .extracting(Finding::sentence)
        .filteredOn(each -> each.contains("was changed by hand"))
        .singleElement()
        .asString()
        .contains("was changed by hand from May 2022: say");
    assertThat(nottingham.desk.findings())
        .extracting(Finding::sentence)
        .contains(
            "“Delivery partner on site” is Jan 2023, outside its own range of May 2022 to Nov 2022:"
                + " check the number, or widen the range.");
    nottingham.at(
        new Selection.Explained(
            FigureQuery.of(Figure.ASSUMPTION)
                .in(nottingham.now().timeline().year(0))
                .of(Scope.assumption(start)),
            List.of()));
    assertThat(nottingham.model().toString()).contains("changed by hand from May 2022");
  }

  @Test
  void whileItIsDraggedItKeepsItsEvidenceAndLosesItWhenItIsLetGo() {
    nottingham.session.edit(
        "Everything is printed somewhere",
        c ->
            c.withAssumptions(
                c.assumptions().stream()
                    .map(each -> each.withEvidence(Evidence.of(2, "Business case")))
                    .toList()));
    nottingham.desk.show(shown -> shown.withView(View.RISK_ADJUSTED));
    var was = carers().evidence().gradeWords();
    var gross = gross();
    nottingham.inspector.numbers().onGrab("carers");
    nottingham.inspector.numbers().onSlide("carers", 0, new BigDecimal("11.1"));
    assertThat(carers().evidence().gradeWords()).isEqualTo(was);
    assertThat(gross()).as("a small step for a small step").isBetween(gross, 1.02 * gross);
    var dragged = gross();
    nottingham.inspector.numbers().onRelease("carers");
    assertThat(carers().evidence().gradeWords()).isEqualTo("ungraded");
    assertThat(gross()).isLessThan(dragged);
    nottingham.session.undo();
    assertThat(carers().evidence().gradeWords()).as("one step").isEqualTo(was);
    assertThat(nottingham.session.changes()).filteredOn(change -> change.inForce()).hasSize(1);
  }

  private double gross() {
    return nottingham.desk.now()
        .annual(Figure.GROSS_BENEFIT, Scope.opportunity("foster-carers"), PriceBasis.REAL)[7];
  }

  @Test
  void oneClickGivesTheSourcedNumberBackAndTheFileIsAsItWas() {
    var before = CaseFile.write(nottingham.now());
    slideTo("8");
    nottingham.inspector.numbers().onGiveBack("carers");
    assertThat(CaseFile.write(nottingham.now())).isEqualTo(before);
    assertThat(carers().started()).isNull();
    nottingham.session.undo();
    assertThat(carers().started()).isEqualTo("11");
    nottingham.session.undo();
    assertThat(CaseFile.write(nottingham.now())).isEqualTo(before);
  }

  @Test
  void aDragPastTheSourcedNumberHasItsSourceThere() {
    var before = nottingham.now();
    slideTo("8", "11");
    assertThat(nottingham.now()).isEqualTo(before);
    slideTo("8", "11", "12");
    assertThat(carers().started()).isEqualTo("11");
  }

  @Test
  void theSavedNumberPutBackHasTheSavedEvidence() {
    var before = nottingham.now();
    slideTo("8");
    nottingham.at(Selection.assumption("carers"));
    nottingham.type("source", "Count of approvals, 2025");
    nottingham.inspector.numbers().onReset("carers");
    assertThat(nottingham.now()).isEqualTo(before);
  }

  @Test
  void anotherScenarioSaysOfWhichNumberTheSourceSpeaks() {
    nottingham.session.edit("Add Low", c -> Listing.SCENARIOS.added(c, Scenario.of("low", "Low")));
    nottingham.under("low");
    slideTo("8");
    assertThat(carers().evidence().brief()).startsWith("for 11 carers a year: ");
    assertThat(carers().started()).isNull();
    nottingham.inspector.numbers().onGiveBack("carers");
    assertThat(carers().evidence().brief()).doesNotContain("for 11");
  }

  @Test
  void theEvidenceTellsWhatItStartedFromAndLetsTheSourceHold() {
    var evidence = written().evidence();
    slideTo("8");
    nottingham.at(Selection.assumption("carers"));
    assertThat(nottingham.item(Item.Slot.class, "started-from").label())
        .isEqualTo("Changed from 11 carers a year");
    nottingham.press("Its source holds for this one too");
    assertThat(written().evidence()).isEqualTo(evidence);
    assertThat(written().startedFrom()).isNull();
    assertThat(written().value().held(0)).isEqualByComparingTo("8");
  }

  @Test
  void oneNumberWrittenOutByYearKeepsItsEvidence() {
    var evidence = written().evidence();
    nottingham.at(Selection.assumption("carers"));
    nottingham.choose("yearly", "yearly");
    assertThat(written().evidence()).isEqualTo(evidence);
    assertThat(written().startedFrom()).isNull();
  }

  @Test
  void aStartingValueOfATemplateSaysSoUntilItIsChanged() {
    var made = fromTemplate();
    var inspecting =
        new Inspecting(made).at(Selection.opportunity(made.opportunities().getFirst().id()));
    assertThat(field(inspecting, "carers").evidence().brief())
        .isEqualTo(
            "starting value of the template, not yet yours. To compare: Nottingham City Council,"
                + " scrutiny report of 31 March 2022, 4.2");
    assertThat(field(inspecting, "carers").evidence().gradeWords()).isEqualTo("ungraded");
    assertThat(inspecting.desk.findings())
        .extracting(Finding::sentence)
        .contains(
            "“More foster carers, net of leavers” is still the starting value of its template: put"
                + " your own number, and say where it comes from.");
    inspecting.inspector.numbers().onType("carers", 0, "11");
    inspecting.inspector.numbers().onCommit("carers");
    assertThat(field(inspecting, "carers").evidence().brief())
        .isEqualTo("yours, no source given yet (the template's was 8 carers a year)");
    assertThat(field(inspecting, "carers").evidence().full())
        .isEqualTo(
            "Ungraded. Changed by hand from 8 carers a year, with which the template began.");
    inspecting.inspector.numbers().onGiveBack("carers");
    assertThat(inspecting.now()).isEqualTo(made);
  }

  private static BusinessCase fromTemplate() {
    return Templates.find("net-foster-carers")
        .orElseThrow()
        .addTo(BusinessCase.of("New", Timeline.of(2025, 5)));
  }

  @Test
  void noExampleWasChangedByHand() {
    for (var example : Examples.all()) {
      assertThat(Examples.open(example.name()).assumptions())
          .allMatch(each -> each.startedFrom() == null);
    }
  }
}
