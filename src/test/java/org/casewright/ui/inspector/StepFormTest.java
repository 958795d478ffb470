package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.Listing;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.casewright.session.edits.Additions;
import org.casewright.session.edits.Thing;
import org.casewright.ui.form.Item;
import org.junit.jupiter.api.Test;

class StepFormTest {

  private final Inspecting window =
      new Inspecting(
              Additions.step(
                      Examples.open("nottingham-2022").withStory(java.util.List.of()),
                      null,
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
}
