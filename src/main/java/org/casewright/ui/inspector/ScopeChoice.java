package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.Workstream;
import org.casewright.ui.form.Item;

/// What a figure can be asked of, as options: the whole case, or one part of it. A scope of several
/// parts stays as it is, as an option of its own.
record ScopeChoice(BusinessCase businessCase, Scope scope) {

  /// No id of a thing, which have no capitals.
  private static final String SEVERAL = "Several";

  /// One thing a figure can be asked of.
  private record Part(String id, String label, Scope scope) {}

  List<Item.Option> options() {
    var options = new ArrayList<Item.Option>();
    parts().forEach(part -> options.add(new Item.Option(part.id(), part.label())));
    if (chosen().equals(SEVERAL)) {
      options.add(new Item.Option(SEVERAL, "Several: " + String.join(", ", scope.all())));
    }
    return options;
  }

  /// The option in force.
  String chosen() {
    return parts()
        .filter(part -> part.scope().equals(scope))
        .map(Part::id)
        .findFirst()
        .orElse(SEVERAL);
  }

  /// The scope of an option.
  Scope of(String option) {
    return parts()
        .filter(part -> part.id().equals(option))
        .map(Part::scope)
        .findFirst()
        .orElse(scope);
  }

  private Stream<Part> parts() {
    return Stream.of(
            Stream.of(new Part("", "The whole case", Scope.ALL)),
            parts(
                "Workstream ",
                businessCase.workstreams(),
                Workstream::id,
                Workstream::name,
                Scope::workstream),
            parts(
                "",
                businessCase.opportunities(),
                Opportunity::id,
                Opportunity::name,
                Scope::opportunity),
            parts("Cost ", businessCase.costs(), Cost::id, Cost::name, Scope::cost),
            parts(
                "Budget line ",
                businessCase.budgetLines(),
                BudgetLine::id,
                BudgetLine::name,
                Scope::budgetLine),
            parts(
                "Assumption ",
                businessCase.assumptions(),
                Assumption::id,
                Assumption::label,
                Scope::assumption))
        .flatMap(parts -> parts);
  }

  private static <T> Stream<Part> parts(
      String noun,
      List<T> things,
      Function<T, String> id,
      Function<T, String> name,
      Function<String, Scope> scope) {
    return things.stream()
        .map(
            each ->
                new Part(
                    noun + id.apply(each), noun + name.apply(each), scope.apply(id.apply(each))));
  }
}
