package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Unit;

/// Where a thing is in use, a sentence each.
record InUse(BusinessCase in, List<String> sentences) {

  static List<String> of(BusinessCase in, Thing thing) {
    var use = new InUse(in, new ArrayList<>());
    switch (thing) {
      case Thing.Workstream(var id) -> use.workstream(id);
      case Thing.Opportunity(var id) -> use.opportunity(id);
      case Thing.BudgetLine(var id) -> use.budgetLine(id);
      case Thing.Assumption(var id) -> use.assumption(id);
      case Thing.Scenario(var id) -> use.scenario(id);
      case Thing.PublishedFigure(var id) -> use.publishedFigure(id);
      case Thing.Cost _, Thing.Risk _, Thing.Milestone _, Thing.Step _, Thing.Version _ -> {
        // only published figures and the story, if anything, speak of these
      }
    }
    use.published(thing);
    use.story(thing);
    return List.copyOf(use.sentences);
  }

  private void say(String sentence) {
    sentences.add(sentence);
  }

  private void workstream(String id) {
    in.opportunities().stream()
        .filter(each -> each.workstream().equals(id))
        .forEach(each -> say("The opportunity “%s” belongs to it.".formatted(each.name())));
    in.milestones().stream()
        .filter(each -> id.equals(each.workstream()))
        .forEach(each -> say("The milestone “%s” belongs to it.".formatted(each.name())));
  }

  private void opportunity(String id) {
    for (var scenario : in.allScenarios()) {
      if (scenario.without().contains(id)) {
        say("Scenario “%s” leaves it out.".formatted(scenario.name()));
      }
      var change = scenario.opportunities().get(id);
      if (change != null && change.rollout() != null) {
        say("Scenario “%s” replaces its rollout.".formatted(scenario.name()));
      }
      if (change != null && change.cashability() != null) {
        say("Scenario “%s” replaces its cashability.".formatted(scenario.name()));
      }
    }
    in.risks().stream()
        .filter(each -> id.equals(each.opportunity()))
        .forEach(each -> say("The risk “%s” threatens it.".formatted(each.name())));
  }

  private void budgetLine(String id) {
    in.opportunities()
        .forEach(
            each ->
                shares(each.budget(), id, "“%s” counts %s of its saving against it.", each.name()));
    in.costs()
        .forEach(each -> shares(each.budget(), id, "“%s” puts %s of its cost on it.", each.name()));
  }

  private void shares(List<BudgetShare> shares, String id, String words, String name) {
    shares.stream()
        .filter(share -> share.line().equals(id))
        .forEach(share -> say(words.formatted(name, Unit.PERCENT.text(share.share()))));
  }

  private void assumption(String id) {
    for (var use : in.usesOf(id)) {
      var spot = Spot.of(in, use);
      var scenario = spot.scenario();
      say(
          "Used as %s by “%s”%s."
              .formatted(
                  use.place().label(),
                  spot.owner().label(in),
                  scenario == null ? "" : " in the scenario “" + nameOf(scenario) + "”"));
    }
    in.allScenarios().stream()
        .filter(each -> each.values().containsKey(id))
        .forEach(each -> say("Scenario “%s” replaces it.".formatted(each.name())));
  }

  private String nameOf(String scenario) {
    return Listing.SCENARIOS.nameOf(in, scenario);
  }

  private void scenario(String id) {
    in.allScenarios().stream()
        .filter(each -> id.equals(each.basedOn()))
        .forEach(each -> say("Scenario “%s” is based on it.".formatted(each.name())));
  }

  private void publishedFigure(String id) {
    for (var each : in.published()) {
      if (each.claim() instanceof Claim.Sum(var of)
          && of.stream().map(Unpublished::term).anyMatch(id::equals)) {
        say("Published figure “%s” adds it.".formatted(each.label()));
      }
    }
  }

  private void published(Thing thing) {
    for (var each : in.published()) {
      var speaks =
          switch (each.claim()) {
            case Claim.Sum _ -> false;
            case Claim.Computed(var query) -> speaksOf(query, thing);
            case Claim.Counted(_, var query) -> speaksOf(query, thing);
          };
      if (speaks) {
        say("Published figure “%s” counts it.".formatted(each.label()));
      }
    }
  }

  private void story(Thing thing) {
    in.story().stream()
        .filter(each -> Told.mentions(each, thing))
        .forEach(each -> say("Step “%s” of the story speaks of it.".formatted(each.name())));
  }

  static boolean speaksOf(FigureQuery query, Thing thing) {
    var scope = query.scope();
    return switch (thing) {
      case Thing.Workstream(var id) -> scope.workstreams().contains(id);
      case Thing.Opportunity(var id) -> scope.opportunities().contains(id);
      case Thing.Cost(var id) -> scope.costs().contains(id);
      case Thing.BudgetLine(var id) -> scope.budgetLines().contains(id);
      case Thing.Assumption(var id) -> scope.assumptions().contains(id);
      case Thing.Scenario(var id) -> id.equals(query.scenario());
      case Thing.Risk _,
          Thing.Milestone _,
          Thing.PublishedFigure _,
          Thing.Step _,
          Thing.Version _ ->
          false;
    };
  }
}
