package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.charts.HouseCharts;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.Listing;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.casewright.session.edits.Additions;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.form.Item;
import org.junit.jupiter.api.Test;

class StepFormTest {

  private final Inspecting window =
      new Inspecting(
              Additions.step(
                      Examples.open("nottingham-2022").withStory(List.of()),
                      "Benefits reach {grossBenefit} a year",
                      Scene.of(ChartKind.PROFILE))
                  .after())
          .at(new Thing.Step("benefits-reach-a-year"));

  private Step step() {
    return Listing.STORY.get(window.now(), "benefits-reach-a-year");
  }

  @Test
  void wordsAreShownAndTypedWithTheirFigures() {
    assertThat(window.text("name")).isEqualTo("Benefits reach £11.2m a year");
    assertThat(window.type("name", "By 2029/30 we gain £11.2m a year, £10.6m net")).isEmpty();
    assertThat(step().title())
        .isEqualTo("By 2029/30 we gain {grossBenefit} a year, {netBenefit 2029/30} net");
    assertThat(window.text("name")).isEqualTo("By 2029/30 we gain £11.2m a year, £10.6m net");
    assertThat(window.item(Item.Words.class, "live").words())
        .isEqualTo("£11.2m: Gross benefit, 2029/30\n£10.6m: Net benefit, 2029/30");
    assertThat(window.session.undoLabel()).startsWith("Step “Benefits reach … a year”, title: ");
    window.session.undo();
    assertThat(window.text("name")).isEqualTo("Benefits reach £11.2m a year");
  }

  @Test
  void aTitleIsNeeded() {
    assertThat(window.type("name", " ")).singleElement().asString().contains("title is needed");
    assertThat(step().title()).isEqualTo("Benefits reach {grossBenefit} a year");
  }

  @Test
  void theWordsFollowWhatIsShown() {
    window.choose("scenario", "stretch");
    assertThat(window.text("name")).isEqualTo("Benefits reach £16.1m a year");
    window.choose("year", "2024/25");
    assertThat(step().scene().year()).hasToString("2024/25");
    window.choose("year", "2029/30");
    assertThat(step().scene().year()).as("the last needs no naming").isNull();
    window.choose("scenario", "target");
    assertThat(step().scene()).as("nor does the plan").isEqualTo(Scene.of(ChartKind.PROFILE));
  }

  @Test
  void aTitleThatTheChartFoundBecomesWhatTheOtherChartFinds() {
    assertThat(window.type("name", "Benefits pass costs in 2023/24 and reach £11.2m a year"))
        .isEmpty();
    window.choose("chart", "cumulative");
    assertThat(window.text("name")).isEqualTo("Paid back in Sept 2024, £53.5m ahead by 2029/30");
    assertThat(step().title()).as("its figures follow").contains("{paybackMonth}");
    assertThat(window.type("name", "We are paid back in Sept 2024")).isEmpty();
    window.choose("chart", "profile");
    assertThat(window.text("name")).as("words of one's own stay").startsWith("We are paid back");
  }

  @Test
  void whatItShowsIsChosen() {
    window.choose("chart", "outcomes");
    window.choose("view", "risk-adjusted");
    window.choose("prices", "cash");
    window.choose("workstream", "fostering");
    window.item(Item.Tick.class, "table").change().accept(true);
    window.item(Item.Tick.class, "hidden").change().accept(true);
    var scene = step().scene();
    assertThat(scene.chart()).isEqualTo(ChartKind.OUTCOMES);
    assertThat(scene.viewOrDefault().key()).isEqualTo("risk-adjusted");
    assertThat(scene.pricesOrDefault().key()).isEqualTo("cash");
    assertThat(scene.workstream()).isEqualTo("fostering");
    assertThat(scene.table()).isTrue();
    assertThat(step().hidden()).isTrue();
    window.choose("workstream", "");
    assertThat(step().scene().workstream()).isNull();
  }

  private List<String> levers() {
    return window
        .model()
        .form()
        .items()
        .filter(Item.Slot.class::isInstance)
        .map(Item::key)
        .filter(key -> key.startsWith("lever-"))
        .map(key -> key.substring("lever-".length()))
        .toList();
  }

  private void press(String lever, String label) {
    Inspecting.actions(window.item(Item.Slot.class, "lever-" + lever))
        .filter(action -> action.label().equals(label) && action.why() == null)
        .findFirst()
        .orElseThrow()
        .run()
        .run();
  }

  @Test
  void leversAreThoseOfTheProgramUntilTheyAreChanged() {
    var offered = levers();
    assertThat(offered).hasSize(4).contains("edge-children");
    assertThat(step().levers()).isEmpty();

    press(offered.get(1), "Move up");
    assertThat(step().levers())
        .containsExactly(offered.get(1), offered.get(0), offered.get(2), offered.get(3));
    press(offered.get(0), "Move down");
    press(offered.get(3), "Leave it out");
    assertThat(levers())
        .isEqualTo(step().levers())
        .containsExactly(offered.get(1), offered.get(2), offered.get(0));

    window.press("Leave it to the program");
    assertThat(step().levers()).isEmpty();
    assertThat(levers()).isEqualTo(offered);
  }

  @Test
  void leversAreAddedFromWhatMovesTheStep() {
    window.choose("workstream", "fostering");
    window.choose("chart", "outcomes");
    window.press("Add a lever…");
    var offered = window.offered.removeLast().options();
    var labels = offered.stream().map(Pick.Option::label).toList();
    assertThat(labels)
        .as("what the programme costs is not in the picture")
        .contains(label("edge-weeks"))
        .doesNotContain(label("specialists-year"), label("carers"));
    var before = levers();

    offered.get(labels.indexOf(label("edge-weeks"))).chosen().run();

    assertThat(step().levers()).startsWith(before.toArray(String[]::new)).endsWith("edge-weeks");
    assertThat(window.session.undoLabel()).contains("lever “" + label("edge-weeks") + "”");
  }

  private String label(String assumption) {
    return window.now().assumption(assumption).orElseThrow().label();
  }

  @Test
  void theLastLeverCannotBeLeftOut() {
    window.session.edit(
        "One lever",
        c -> Listing.STORY.changed(c, step().id(), s -> s.withLevers(List.of("carers"))));
    assertThat(window.action("Leave it out").why()).contains("has those the program offers");
    assertThat(window.action("Move up").why()).isNotNull();
    assertThat(window.action("Move down").why()).isNotNull();
  }

  private Item.Tick beside(String scenario) {
    return window.item(Item.Tick.class, "beside-" + scenario);
  }

  @Test
  void scenariosBesideItAreTickedUpToWhatTheChartTellsApart() {
    for (var i = 0; i < HouseCharts.MOST_SCENARIOS; i++) {
      var name = "Another " + i;
      window.session.edit(name, c -> Additions.scenario(c, name, "target").after());
    }
    window.choose("chart", "scenarios");
    assertThat(step().scene().beside()).as("left to the chart").isEmpty();
    assertThat(beside("stretch").ticked()).isTrue();
    var last = "another-" + (HouseCharts.MOST_SCENARIOS - 1);
    assertThat(beside(last).why()).as("no more fit").contains("tells");

    beside("stretch").change().accept(false);
    assertThat(step().scene().beside()).isNotEmpty().doesNotContain("stretch");
    assertThat(beside(last).why()).isNull();

    while (step().scene().beside().size() > 1) {
      beside(step().scene().beside().getFirst()).change().accept(false);
    }
    assertThat(beside(step().scene().beside().getFirst()).why()).contains("needs another");
  }

  @Test
  void aDifferenceIsWithOneScenario() {
    window.choose("chart", "difference");
    window.choose("beside", "slip-6");
    assertThat(step().scene().beside()).containsExactly("slip-6");
    window.choose("beside", "stretch");
    assertThat(step().scene().beside()).containsExactly("stretch");
  }

  @Test
  void aBudgetLineIsChosenWhereTheChartTakesOne() {
    assertThat(window.model().form().items().map(Item::key)).doesNotContain("budget-line");
    window.choose("chart", "budgets");
    var line = window.now().budgetLines().getFirst().id();
    window.choose("budget-line", line);
    assertThat(step().scene().budgetLine()).isEqualTo(line);
    window.choose("budget-line", "");
    assertThat(step().scene().budgetLine()).isNull();
  }

  @Test
  void typedNumbersThatFollowNothingAreNamedBesideTheirField() {
    assertThat(window.item(Item.Line.class, "name").unit()).isEmpty();
    window.type("sentence", "Worth £11.2m gross, and £99.9m by magic");
    assertThat(window.item(Item.Line.class, "sentence").unit()).isEqualTo("£99.9m does not follow");
    window.type("sentence", "First £98m, then £99.9m, then 17 dragons");
    assertThat(window.item(Item.Line.class, "sentence").unit())
        .isEqualTo("£98m and 2 more do not follow");
  }
}
