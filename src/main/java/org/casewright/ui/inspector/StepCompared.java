package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.casewright.charts.HouseCharts;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Scenario;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// What else a chart takes beside its scenario: those it is compared with, or a budget line.
record StepCompared(Looking looking, Step step, Editing editing) {

  List<Item> items() {
    return switch (step.scene().chart()) {
      case DIFFERENCE -> List.of(other());
      case SCENARIOS -> beside();
      case BUDGETS -> List.of(line());
      default -> List.of();
    };
  }

  private Scene scene() {
    return step.scene();
  }

  /// Scenarios that can stand beside that of the step.
  private List<Scenario> others() {
    var businessCase = looking.businessCase();
    var own = scene().scenarioIn(businessCase);
    return businessCase.allScenarios().stream().filter(each -> !each.id().equals(own)).toList();
  }

  /// Ids of those that are drawn: those that are chosen, else those the chart takes by itself.
  private List<String> drawn() {
    return HouseCharts.beside(looking.businessCase(), scene());
  }

  private Item other() {
    var drawn = drawn();
    return editing.choice(
        "beside",
        "Compared with",
        Looking.options(others(), Scenario::id, Scenario::name),
        drawn.isEmpty() ? null : drawn.getFirst(),
        (c, id) -> with(c, s -> s.withBeside(List.of(id))));
  }

  private List<Item> beside() {
    var items = new ArrayList<Item>();
    items.add(
        new Item.Words(
            "beside",
            "",
            others().isEmpty()
                ? "The case has no other scenario to compare with."
                : "Compared with"));
    var drawn = drawn();
    others().forEach(each -> items.add(beside(each, drawn)));
    return items;
  }

  private Item beside(Scenario other, List<String> drawn) {
    var on = drawn.contains(other.id());
    return new Item.Tick(
        "beside-" + other.id(),
        other.name(),
        on,
        whyNot(on, drawn.size()),
        ticked ->
            looking
                .desk()
                .edit(
                    "%s: %s “%s”"
                        .formatted(
                            editing.subject(),
                            ticked ? "compared with" : "no longer beside",
                            other.name()),
                    c -> with(c, s -> s.withBeside(changed(drawn, other.id(), ticked)))));
  }

  private static @Nullable String whyNot(boolean on, int drawn) {
    if (on) {
      return drawn == 1 ? "A comparison needs another scenario. Tick that first." : null;
    }
    return drawn < HouseCharts.MOST_SCENARIOS - 1
        ? null
        : "The chart tells %d scenarios apart. Take one out first."
            .formatted(HouseCharts.MOST_SCENARIOS);
  }

  private static List<String> changed(List<String> drawn, String id, boolean ticked) {
    var changed = new ArrayList<>(drawn);
    changed.remove(id);
    if (ticked) {
      changed.add(id);
    }
    return changed;
  }

  private Item line() {
    var line = scene().budgetLine();
    return editing.choice(
        "budget-line",
        "Budget line",
        Looking.optionsOrNone(
            "All budget lines",
            looking.businessCase().budgetLines(),
            BudgetLine::id,
            BudgetLine::name),
        line == null ? "" : line,
        (c, id) -> with(c, s -> s.withBudgetLine(id.isEmpty() ? null : id)));
  }

  private BusinessCase with(BusinessCase c, UnaryOperator<Scene> change) {
    return Listing.STORY.changed(c, step.id(), s -> s.withScene(change.apply(s.scene())));
  }
}
