package org.casewright.engine;

import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Scope;

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
  /// @param what one of [#COUNTABLE]
  /// @param scope takes in opportunities by workstream, id and status, and milestones by workstream
  /// @throws IllegalArgumentException with a sentence, if `what` is not one of them
  public static int of(BusinessCase written, String what, Scope scope) {
    return switch (what) {
      case "opportunities" ->
          (int)
              written.opportunities().stream()
                  .filter(o -> allows(scope.workstreams(), o.workstream()))
                  .filter(o -> allows(scope.opportunities(), o.id()))
                  .filter(o -> allows(scope.statuses(), o.statusOrIdea().key()))
                  .count();
      case "milestones" ->
          (int)
              written.milestones().stream()
                  .filter(
                      m ->
                          scope.workstreams().isEmpty()
                              || (m.workstream() != null
                                  && scope.workstreams().contains(m.workstream())))
                  .count();
      case "workstreams" -> written.workstreams().size();
      case "costs" -> written.costs().size();
      case "budgetLines" -> written.budgetLines().size();
      case "assumptions" -> written.assumptions().size();
      case "scenarios" -> written.allScenarios().size();
      case "risks" -> written.risks().size();
      case "published" -> written.published().size();
      default ->
          throw new IllegalArgumentException(
              "“%s” cannot be counted; what can is %s."
                  .formatted(what, String.join(", ", COUNTABLE)));
    };
  }

  private static boolean allows(List<String> wanted, String id) {
    return wanted.isEmpty() || wanted.contains(id);
  }
}
