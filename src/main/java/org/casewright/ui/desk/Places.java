package org.casewright.ui.desk;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casewright.checks.Finding;
import org.casewright.model.BusinessCase;
import org.casewright.session.edits.Thing;
import org.casewright.session.edits.Words;

/// Where in the window a place of the case file is.
public final class Places {

  private static final Pattern IN_LIST = Pattern.compile("^\\$\\.([a-zA-Z]+)\\[(\\d+)]");

  private Places() {}

  /// What to show for a path such as `$.opportunities[3].baseline`: the thing it lies in, or the
  /// case as a whole.
  public static Selection of(BusinessCase businessCase, String path) {
    var match = IN_LIST.matcher(path);
    if (!match.find()) {
      return path.startsWith("$.costs") ? Selection.Whole.COSTS : Selection.Whole.PROGRAMME;
    }
    var index = Integer.parseInt(match.group(2));
    return switch (match.group(1)) {
      case "workstreams" ->
          at(businessCase.workstreams(), index, w -> new Thing.Workstream(w.id()));
      case "opportunities" ->
          at(businessCase.opportunities(), index, o -> new Thing.Opportunity(o.id()));
      case "costs" -> at(businessCase.costs(), index, c -> new Thing.Cost(c.id()));
      case "assumptions" ->
          at(businessCase.assumptions(), index, a -> new Thing.Assumption(a.id()));
      case "budgetLines" ->
          at(businessCase.budgetLines(), index, l -> new Thing.BudgetLine(l.id()));
      case "scenarios" -> at(businessCase.allScenarios(), index, s -> new Thing.Scenario(s.id()));
      case "risks" -> at(businessCase.risks(), index, r -> new Thing.Risk(r.id()));
      case "milestones" -> at(businessCase.milestones(), index, m -> new Thing.Milestone(m.id()));
      case "published" ->
          at(businessCase.published(), index, p -> new Thing.PublishedFigure(p.id()));
      case "story" -> at(businessCase.story(), index, s -> new Thing.Step(s.id()));
      default -> Selection.Whole.PROGRAMME;
    };
  }

  /// How many places findings are about: `37 assumptions` where each is about another one of them,
  /// else `4 places`.
  public static String count(BusinessCase businessCase, List<Finding> findings) {
    var places = findings.stream().map(each -> of(businessCase, each.where())).distinct().toList();
    var nouns =
        places.stream()
            .map(place -> place instanceof Selection.Of(var thing) ? thing.noun() : "place")
            .distinct()
            .toList();
    var each = places.size() == findings.size() && nouns.size() == 1;
    return Words.count(findings.size(), each ? nouns.getFirst() : "place");
  }

  /// What of the thing a path means: `baseline` for `$.opportunities[3].baseline`; empty where it
  /// means the whole of it.
  public static String part(String path) {
    var match = IN_LIST.matcher(path);
    var start = match.find() ? match.end() + 1 : 2;
    return start < path.length() ? path.substring(start) : "";
  }

  private static <T> Selection at(List<T> list, int index, Function<T, Thing> thing) {
    return index < list.size()
        ? new Selection.Of(thing.apply(list.get(index)))
        : Selection.Whole.PROGRAMME;
  }
}
