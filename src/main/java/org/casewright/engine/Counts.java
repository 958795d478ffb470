package org.casewright.engine;

import java.util.List;
import java.util.function.Predicate;
import org.casewright.model.BusinessCase;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.jspecify.annotations.Nullable;

/// How many of something a case has, as papers count them: "24 projects", "nine lines on track".
public final class Counts {

  /// The words that may be counted.
  public static final List<String> COUNTABLE =
      List.of(
          "opportunities",
          "workstreams",
          "milestones",
          "costs",
          "budgetLines",
          "assumptions",
          "scenarios",
          "risks",
          "published");

  private Counts() {}

  /// How many there are.
  ///
  /// @param resolved under the scenario asked for: the opportunities it leaves out do not count
  /// @param what one of [#COUNTABLE]
  /// @param scope takes in what it names: opportunities by workstream, id and status, milestones by
  ///     workstream, risks by opportunity, budget lines by id and agency, others by id
  /// @throws IllegalArgumentException with a sentence, if `what` is not one of them
  public static int of(ResolvedCase resolved, String what, Scope scope) {
    var written = resolved.written();
    return switch (what) {
      case "opportunities" -> opportunities(resolved, scope);
      case "milestones" ->
          count(written.milestones(), m -> allows(scope.workstreams(), m.workstream()));
      case "workstreams" -> count(written.workstreams(), w -> allows(scope.workstreams(), w.id()));
      case "costs" -> count(written.costs(), c -> allows(scope.costs(), c.id()));
      case "budgetLines" ->
          count(
              written.budgetLines(),
              l -> allows(scope.budgetLines(), l.id()) && allows(scope.agencies(), l.agency()));
      case "assumptions" -> count(written.assumptions(), a -> allows(scope.assumptions(), a.id()));
      case "scenarios" -> written.allScenarios().size();
      case "risks" -> count(written.risks(), r -> allows(scope.opportunities(), r.opportunity()));
      case "published" -> written.published().size();
      default ->
          throw new IllegalArgumentException(
              "“%s” cannot be counted; what can is %s."
                  .formatted(what, String.join(", ", COUNTABLE)));
    };
  }

  private static int opportunities(ResolvedCase resolved, Scope scope) {
    var included = resolved.included();
    return count(opportunitiesIn(resolved.written(), scope), each -> included.contains(each.id()));
  }

  /// The opportunities that a scope takes in, whether or not a scenario keeps them.
  public static List<Opportunity> opportunitiesIn(BusinessCase written, Scope scope) {
    return written.opportunities().stream()
        .filter(
            each ->
                allows(scope.workstreams(), each.workstream())
                    && allows(scope.opportunities(), each.id())
                    && allows(scope.statuses(), each.statusOrIdea().key()))
        .toList();
  }

  private static <T> int count(List<T> things, Predicate<T> counts) {
    return Math.toIntExact(things.stream().filter(counts).count());
  }

  private static boolean allows(List<String> wanted, @Nullable String id) {
    return wanted.isEmpty() || (id != null && wanted.contains(id));
  }
}
