package org.casewright.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.FreeIds;

/// The assumptions of a case, to which the fields of a template add theirs.
final class Register {

  private final BusinessCase before;
  private final FreeIds ids;
  private final StartingValues starting;
  private final List<Assumption> assumptions;

  Register(Template template, BusinessCase before, FreeIds ids) {
    this.before = before;
    this.ids = ids;
    starting = new StartingValues(template, before);
    assumptions = new ArrayList<>(before.assumptions());
  }

  /// Those of the case, and those added since.
  List<Assumption> assumptions() {
    return List.copyOf(assumptions);
  }

  /// The id of the assumption for a field: one of the case where it is shared, or a new one.
  String assumption(Field field) {
    var there = shared(before, field);
    if (there.isPresent()) {
      return there.get().id();
    }
    var made = starting.assumption(field, ids.next(field.assumption()));
    assumptions.add(made);
    return made.id();
  }

  /// The assumption of a case that a field shares, where it has one that can stand there.
  static Optional<Assumption> shared(BusinessCase in, Field field) {
    return field.shared()
        ? in.assumption(field.assumption()).filter(there -> serves(in, there, field))
        : Optional.empty();
  }

  /// Whether an assumption of the case can stand at a field's place in every scenario. Whatever
  /// differs from year to year, or is negative, is left to where it is used already.
  private static boolean serves(BusinessCase in, Assumption there, Field field) {
    return there.unit() == field.unit()
        && there.value().numbers().size() == 1
        && there.value().held(0).signum() >= 0
        && in.allScenarios().stream()
            .map(scenario -> scenario.values().get(there.id()))
            .filter(Objects::nonNull)
            .allMatch(
                replaced ->
                    replaced.value().numbers().size() == 1
                        && replaced.value().held(0).signum() >= 0);
  }
}
