package org.casewright.session.edits;

import java.util.List;
import java.util.regex.Pattern;
import org.casewright.model.BusinessCase;
import org.casewright.model.Use;
import org.jspecify.annotations.Nullable;

/// A place that can name an assumption, told apart from every other of its case.
///
/// @param owner the opportunity, cost or risk it belongs to
/// @param scenario id of the scenario that replaces the owner's rollout there; absent means the
///     case itself
/// @param path within the owner, such as `flow.weeks`
record Spot(Thing owner, @Nullable String scenario, String path) {

  private static final Pattern IN_LIST =
      Pattern.compile("(opportunities|costs|risks)\\[(\\d+)]\\.(.+)");
  private static final Pattern IN_SCENARIO =
      Pattern.compile("scenarios\\[(\\d+)]\\.opportunities\\.([^.]+)\\.(.+)");

  /// The place of a use of this case.
  ///
  /// @throws IllegalArgumentException if it is no use of this case
  static Spot of(BusinessCase in, Use use) {
    var listed = IN_LIST.matcher(use.path());
    if (listed.matches()) {
      var index = Integer.parseInt(listed.group(2));
      return switch (listed.group(1)) {
        case "opportunities" -> of(in.opportunities().get(index).id(), listed.group(3));
        case "costs" -> new Spot(new Thing.Cost(in.costs().get(index).id()), null, listed.group(3));
        default -> new Spot(new Thing.Risk(in.risks().get(index).id()), null, listed.group(3));
      };
    }
    var replaced = IN_SCENARIO.matcher(use.path());
    if (replaced.matches()) {
      return new Spot(
          new Thing.Opportunity(replaced.group(2)),
          in.scenarios().get(Integer.parseInt(replaced.group(1))).id(),
          replaced.group(3));
    }
    throw new IllegalArgumentException("Nothing is used at " + use.path() + ".");
  }

  static Spot of(String opportunity, String path) {
    return new Spot(new Thing.Opportunity(opportunity), null, path);
  }

  /// Every place that names this assumption.
  static List<Spot> naming(BusinessCase in, String assumption) {
    return in.usesOf(assumption).stream().map(use -> of(in, use)).toList();
  }
}
