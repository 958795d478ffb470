package org.casewright.ui.inspector;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.casewright.library.Templates;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.Extras;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpportunityFormTest {

  private final Inspecting person =
      Inspecting.example("nottingham-2022").at(Selection.opportunity("foster-carers"));

  private Opportunity carers() {
    return person.now().opportunity("foster-carers").orElseThrow();
  }

  private @Nullable Rollout rolloutIn(String scenario) {
    return person.now().inForce(scenario).apply(carers()).rollout();
  }

  private Cashability divisionIn(String scenario) {
    return requireNonNull(person.now().inForce(scenario).apply(carers()).cashability());
  }

  @Test
  void wordsChangeAndUndoNamesThem() {
    assertThat(person.type("name", "Foster carers")).isEmpty();
    assertThat(carers().name()).isEqualTo("Foster carers");
    assertThat(person.session.undoLabel())
        .isEqualTo("More foster carers, net, name: More foster carers, net to Foster carers");

    assertThat(person.type("name", " ")).hasSize(1);
    assertThat(carers().name()).isEqualTo("Foster carers");

    assertThat(person.type("reference", "")).isEmpty();
    assertThat(person.session.undoLabel()).isEqualTo("Foster carers, reference: emptied");
    person.choose("status", "on-track");
    assertThat(person.session.undoLabel()).endsWith("status: In design to On track");
    person.choose("workstream", "edge-of-care");
    assertThat(carers().workstream()).isEqualTo("edge-of-care");
  }

  @Test
  void typingWhatStandsAlreadyLeavesNoStep() {
    person.type("name", "  More foster carers, net ");
    person.type("cashable", "0%");
    assertThat(person.session.canUndo()).isFalse();
  }

  @Test
  void sharesAreTypedInPerCentWithTheSignOrWithout() {
    assertThat(person.type("avoidance", "40%")).isEmpty();
    assertThat(divisionIn("target").avoidance()).isEqualByComparingTo("0.4");
    assertThat(person.type("cashable", "60")).isEmpty();
    assertThat(divisionIn("target").cashable()).isEqualByComparingTo("0.6");
    assertThat(person.item(Item.Words.class, "non-cashable").words()).isEqualTo("0%");

    assertThat(person.type("cashable", "70"))
        .containsExactly(
            "Cashable and cost avoidance would come to 110%, more than there is; make the other"
                + " one smaller first.");
    assertThat(person.type("cashable", "120"))
        .containsExactly("“120” is not a share from 0 to 100 per cent; type one such as 60.");
    assertThat(person.text("cashable")).isEqualTo("60");

    assertThat(person.type("cashable", "")).isEmpty();
    assertThat(carers().cashability()).as("not classified again").isNull();
  }

  @Test
  void inAnotherScenarioTheDivisionIsThatScenariosOwnUntilItIsGivenBack() {
    person.under("stretch");
    person.type("avoidance", "40");
    person.type("cashable", "25");

    assertThat(divisionIn("stretch").nonCashable()).isEqualByComparingTo("0.35");
    assertThat(divisionIn("target").avoidance()).isEqualByComparingTo("1");
    assertThat(person.now().scenario("stretch").orElseThrow().opportunities())
        .containsOnlyKeys("foster-carers");

    person.press("Divide as in the plan");
    assertThat(person.now().scenario("stretch").orElseThrow().opportunities()).isEmpty();
    person.type("cashable", "");
    assertThat(carers().cashability()).as("the plan's stays").isNotNull();
  }

  @Test
  void theShapeChangesInThePlan() {
    person.choose("shape", RolloutShape.S_CURVE.key());
    assertThat(requireNonNull(carers().rollout()).curve()).isEqualTo(RolloutShape.S_CURVE);
    person.choose("shape", RolloutShape.STEPPED.key());
    assertThat(requireNonNull(carers().rollout()).points()).hasSize(2);

    assertThat(person.type("step-0", 1, "30%")).isEmpty();
    assertThat(person.session.undoLabel())
        .isEqualTo("More foster carers, net, step 1, share reached in %: 50 to 30");
    assertThat(person.type("step-1", 0, "x"))
        .containsExactly("“x” is not a number; type one such as 12.");
    assertThat(person.type("step-1", 0, "0"))
        .containsExactly("The points of a stepped rollout rise in months and in share.");
    person.press("Add a step");
    assertThat(requireNonNull(carers().rollout()).points()).hasSize(3);
    person.press("Remove the last step");
    person.press("Remove the last step");
    assertThat(person.action("Remove the last step").why()).isEqualTo("It needs one step.");

    person.choose("shape", "at-once");
    assertThat(carers().rollout()).isNull();
    assertThat(person.item(Item.Choice.class, "shape").chosen()).isEqualTo("at-once");
    person.choose("shape", RolloutShape.LINEAR.key());
    assertThat(requireNonNull(carers().rollout()).buildUp()).isNotNull();
  }

  @Test
  void inAnotherScenarioTheShapeIsThatScenariosOwnUntilItIsGivenBack() {
    var plan = rolloutIn("target");
    person.under("stretch");
    person.choose("shape", RolloutShape.S_CURVE.key());
    assertThat(requireNonNull(rolloutIn("stretch")).curve()).isEqualTo(RolloutShape.S_CURVE);
    assertThat(rolloutIn("target")).isEqualTo(plan);

    person.choose("shape", "at-once");
    assertThat(person.item(Item.Choice.class, "shape").chosen()).isEqualTo("at-once");
    assertThat(rolloutIn("target")).isEqualTo(plan);
    person.choose("shape", RolloutShape.LINEAR.key());
    assertThat(rolloutIn("stretch")).as("begins from the plan's").isEqualTo(plan);

    person.press("Take hold as in the plan");
    assertThat(person.now().scenario("stretch").orElseThrow().opportunities()).isEmpty();
  }

  @Test
  void aRolloutBegunInAnotherScenarioDoesNotChangeThePlan() {
    person.choose("shape", "at-once");
    var figure = requireNonNull(person.model().worth()).figure();
    person.under("stretch");
    person.choose("shape", RolloutShape.LINEAR.key());

    assertThat(requireNonNull(rolloutIn("stretch")).buildUp()).isNotNull();
    assertThat(carers().rollout()).isNull();
    assertThat(requireNonNull(person.under("target").model().worth()).figure()).isEqualTo(figure);
  }

  /// Where the scenario it is based on puts it off, to say nothing would not be at once.
  @Test
  void atOnceIsAtOnceUnderAScenarioBasedOnAnotherToo() {
    person.choose("shape", "at-once");
    person.under("stretch");
    person.choose("shape", RolloutShape.LINEAR.key());
    var _ =
        person.session.edit(
            "Far",
            c ->
                c.withScenarios(
                    Stream.concat(
                            c.scenarios().stream(),
                            Stream.of(Scenario.of("far", "Far").withBasedOn("stretch")))
                        .toList()));
    person.under("far");
    assertThat(requireNonNull(rolloutIn("far")).buildUp()).isNotNull();
    person.choose("shape", "at-once");

    assertThat(person.item(Item.Choice.class, "shape").chosen()).isEqualTo("at-once");
    assertThat(requireNonNull(rolloutIn("far")).buildUp()).isNull();
  }

  @Test
  void areasAreTypedAsALine() {
    assertThat(person.type("waves", "North 40% after 0; South East 60% after 6 months")).isEmpty();
    assertThat(person.text("waves")).isEqualTo("North 40% after 0; South East 60% after 6");
    for (var wrong : new String[] {"North", "North 1.2.3% after 0", "North 40% after 0;"}) {
      assertThat(person.type("waves", wrong).getFirst()).contains("is not an area");
    }
    var known = new Extras(Map.of("lead", "Jo"));
    person.desk.edit(
        "Lead",
        c ->
            Listing.OPPORTUNITIES.changed(
                c,
                "foster-carers",
                o -> o.withRollout(withLead(requireNonNull(o.rollout()), known))));
    assertThat(person.type("waves", "East 10% after 3; North 30% after 0; South East 60% after 6"))
        .isEmpty();
    assertThat(requireNonNull(carers().rollout()).waves())
        .as("what else the file says of an area stays with it")
        .extracting(Rollout.Wave::extras)
        .containsExactly(Extras.NONE, known, Extras.NONE);
    assertThat(person.type("waves", "North 40% after 0"))
        .containsExactly("The shares of the waves do not add to 1.");
    assertThat(person.type("waves", "")).isEmpty();
    assertThat(requireNonNull(carers().rollout()).waves()).isEmpty();
  }

  /// The first area with what the program does not know.
  private static Rollout withLead(Rollout rollout, Extras known) {
    var waves = new ArrayList<>(rollout.waves());
    var first = waves.getFirst();
    waves.set(0, new Rollout.Wave(first.name(), first.share(), first.offset(), known));
    return rollout.withWaves(waves);
  }

  @Test
  void optionalPartsAreAddedAndTakenAway() {
    person.press("Would have happened anyway");
    assertThat(person.session.undoLabel())
        .isEqualTo("More foster carers, net: add its would have happened anyway");
    var part = requireNonNull(requireNonNull(carers().reductions()).deadweight());
    person.inspector.numbers().onType(part, 0, "10");
    person.inspector.numbers().onCommit(part);
    person.press(part, "Do without");
    assertThat(person.now().assumption(part)).as("nothing else used it").isEmpty();

    person.press("Baseline");
    assertThat(person.type("baseline-year", "2021/22")).isEmpty();
    assertThat(requireNonNull(carers().baseline()).year()).isEqualTo("2021/22");
    person.choose("stay", "declining");
    assertThat(person.item(Item.Choice.class, "stay").chosen()).isEqualTo("declining");
  }

  /// The template knows better than nothing at all: a quarter, and what to ask of it.
  @Test
  void aPartThatTheTemplateOffersBeginsAsTheTemplateHasIt() {
    person.at(Selection.opportunity("edge"));
    assertThat(person.action("Would have happened anyway").hint())
        .endsWith("It begins at the template's starting value.");
    person.press("Would have happened anyway");
    var edge = person.now().opportunity("edge").orElseThrow();
    var part = requireNonNull(requireNonNull(edge.reductions()).deadweight());
    var added = person.now().assumption(part).orElseThrow();
    assertThat(added.value()).isEqualTo(Series.of("0.25"));
    assertThat(added.evidenceOrNone().template()).isEqualTo("edge-of-care");
    assertThat(person.session.undoLabel())
        .isEqualTo("Avoid children coming into care: add its would have happened anyway");

    person.press("One-off cost per start");
    var cost = person.now().assumptions().getLast();
    assertThat(cost.evidenceOrNone().unitCost()).isEqualTo("eoc-essex-pp");
    assertThat(cost.evidenceOrNone().source()).isNotBlank();
  }

  @Test
  void aPartThatOpportunitiesShareIsSaidToBeTheOneThatTheCaseHas() {
    var carers = Templates.find("net-foster-carers").orElseThrow();
    var made = carers.addTo(carers.addTo(BusinessCase.of("New", Timeline.of(2025, 5))));
    var second = new Inspecting(made).at(Selection.opportunity(made.opportunities().get(1).id()));
    second.press("in-house-foster-week", "Do without");

    assertThat(second.action("Weekly cost after").hint())
        .endsWith("It takes “%s”, which the case has already.".formatted(label(made)));
    second.press("Weekly cost after");
    assertThat(second.now().usersOf("in-house-foster-week")).hasSize(2);
  }

  private static String label(BusinessCase made) {
    return made.assumption("in-house-foster-week").orElseThrow().label();
  }

  @Test
  void justHereMakesACopyAndNothingElseMoves() {
    var before = requireNonNull(person.model().worth()).figure();
    person.press("agency-foster-week", "Just here: have a copy of its own");
    var own =
        carers().uses().stream()
            .filter(use -> use.path().equals("flow.weeklyCost"))
            .findFirst()
            .orElseThrow()
            .assumption();

    assertThat(own).isNotEqualTo("agency-foster-week");
    assertThat(person.now().usersOf(own)).containsExactly("More foster carers, net");
    assertThat(person.now().usersOf("agency-foster-week"))
        .containsExactly("Less delay in leaving care");
    assertThat(requireNonNull(person.model().worth()).figure()).isEqualTo(before);
  }

  @Test
  void justHereTouchesOnlyTheOneOfTwoThatBearTheSameName() {
    person.at(Selection.opportunity("leaving-care"));
    person.type("name", "More foster carers, net");
    person.at(Selection.opportunity("foster-carers"));
    person.now().usesOf("agency-foster-week");
    person.press("agency-foster-week", "Use another assumption…");
    person.offered.getLast().offered("").getFirst().chosen().run();

    assertThat(carers().uses()).noneMatch(use -> use.assumption().equals("agency-foster-week"));
    assertThat(person.now().usesOf("agency-foster-week")).hasSize(1);
  }

  @Test
  void anotherAssumptionAndAPublishedCostAreOffered() {
    person.press("agency-foster-week", "Use another assumption…");
    var fitting = person.offered.getLast();
    assertThat(fitting.title()).startsWith("Which number is its ");
    fitting.offered("in-house").getFirst().chosen().run();
    assertThat(person.session.undoLabel())
        .isEqualTo(
            "More foster carers, net: use “In-house or friends-and-family foster placement”");

    person.session.undo();
    person.press("agency-foster-week", "Take a published unit cost…");
    var costs = person.offered.getLast();
    assertThat(costs.offered(""))
        .extracting(Pick.Option::detail)
        .as("pounds and pence")
        .allMatch(detail -> detail.startsWith("£"))
        .noneMatch(detail -> detail.matches(".*\\.\\d{3}.*"));
    costs.offered("").getFirst().chosen().run();
    var filled = person.now().assumption("agency-foster-week").orElseThrow();
    assertThat(filled.evidenceOrNone().source()).isNotBlank();
    assertThat(person.session.undoLabel()).startsWith("Agency foster placement: ");
    assertThat(costs.offered("zzz")).isEmpty();
  }

  @Test
  void theWholeGoesToOneBudgetLineOrIsSplit() {
    person.choose("line", "");
    assertThat(carers().budget()).isEmpty();
    person.choose("line", "childrens-services");
    assertThat(carers().budget()).hasSize(1);

    var leicestershire = Inspecting.example("leicestershire-2014");
    leicestershire.at(Selection.opportunity("s1"));
    var first = leicestershire.item(Item.Choice.class, "line").chosen();
    var more = leicestershire.item(Item.Choice.class, "share-more").options();
    var second = more.get(1).id();
    leicestershire.choose("share-more", second);
    assertThat(leicestershire.text("share-" + first)).isEqualTo("100");
    assertThat(leicestershire.type("share-" + second, "30%")).isEmpty();
    assertThat(leicestershire.text("share-" + first)).isEqualTo("70");
    assertThat(leicestershire.item(Item.Words.class, "shares-sum").words())
        .startsWith("Together 100 %.");
    assertThat(leicestershire.type("share-" + second, "x").getFirst()).contains("“x” is not a");
    leicestershire.choose("share-more", more.get(2).id());
    assertThat(leicestershire.type("share-" + more.get(2).id(), "80"))
        .containsExactly("The lines would add to 110 %. Lower another line first.");
    leicestershire.press("Take out “%s”".formatted(more.get(1).label()));
    leicestershire.press("Take out “%s”".formatted(more.get(2).label()));
    assertThat(leicestershire.item(Item.Choice.class, "line").chosen()).isEqualTo(first);
  }
}
