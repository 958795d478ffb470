package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.InForce;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Notation;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Filter;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// Every number of the case with its evidence and its users, under the scenario shown.
record AssumptionsRegister(Desk desk, BusinessCase businessCase, InForce inForce) {

  private static final int MANY = 3;
  private static final int WEAK = 5;

  static Register of(Desk desk, String filter) {
    var businessCase = desk.businessCase();
    var register =
        new AssumptionsRegister(desk, businessCase, businessCase.inForce(desk.shown().scenario()));
    return register.make(filter);
  }

  private Register make(String filter) {
    var sorts = sorts();
    var wanted = sorts.getOrDefault(filter, _ -> true);
    return new Register(
        Page.ASSUMPTIONS.title(),
        "Every number that drives the result, each written once. Choose one to change it, its range"
            + " or its evidence.",
        List.of(
            Column.words("label", "Assumption", 0),
            Column.figures("value", "Value", 6.5),
            Column.words("unit", "", 6.5),
            Column.words("grade", "Evidence", 6),
            Column.words("source", "Source", 12.5),
            Column.figures("users", "Users", 4.2)),
        businessCase.assumptions().stream().filter(wanted).map(this::row).toList(),
        filters(sorts, filter),
        List.of(Things.addition(desk, Page.ASSUMPTIONS)),
        "There are no assumptions yet. They come with the opportunities and costs that you add.");
  }

  private Row row(Assumption assumption) {
    var replaced = inForce.values().containsKey(assumption.id());
    var evidence = inForce.evidenceOf(assumption);
    var users = businessCase.usersOf(assumption.id()).size();
    var notation = Notation.of(businessCase, assumption);
    var number = notation.text(inForce.valueOf(assumption));
    return new Row(
        assumption.id(),
        Selection.assumption(assumption.id()),
        List.of(
            Cell.of(assumption.label()),
            Cell.of(replaced ? "• " + number : number, replaced ? Look.STRONG : Look.PLAIN),
            Cell.of(notation.asMonth() ? "" : assumption.unit().label(), Look.QUIET),
            Cell.of(evidence.gradeWords(), evidence.grade() == null ? Look.QUIET : Look.PLAIN),
            Cell.of(evidence.source().isBlank() ? "none" : evidence.source(), Look.QUIET),
            Cell.of(users == 0 ? "none" : Integer.toString(users), Look.QUIET)),
        Things.actions(desk, Selection.assumption(assumption.id())));
  }

  /// What the list can be narrowed to, by the words on its button.
  private Map<String, Predicate<Assumption>> sorts() {
    var sorts = new LinkedHashMap<String, Predicate<Assumption>>();
    sorts.put("Ungraded", a -> inForce.evidenceOf(a).grade() == null);
    sorts.put(
        "Weak, grade 5–6",
        a -> {
          var grade = inForce.evidenceOf(a).grade();
          return grade != null && grade >= WEAK;
        });
    sorts.put("No source", a -> inForce.evidenceOf(a).source().isBlank());
    sorts.put("Unused", a -> businessCase.usesOf(a.id()).isEmpty());
    sorts.put("Used by many", a -> businessCase.usersOf(a.id()).size() >= MANY);
    sorts.put(
        "Replaced in " + inForce.scenario().name(), a -> inForce.values().containsKey(a.id()));
    sorts.put("In pounds", a -> a.unit().isPounds());
    return sorts;
  }

  private List<Filter> filters(Map<String, Predicate<Assumption>> sorts, String chosen) {
    var filters = new ArrayList<Filter>();
    sorts.forEach(
        (label, which) -> {
          var number = (int) businessCase.assumptions().stream().filter(which).count();
          if (number > 0 || label.equals(chosen)) {
            filters.add(new Filter(label, label, number, label.equals(chosen)));
          }
        });
    return filters;
  }
}
