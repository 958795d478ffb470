package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.Scope;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// All costs together, and how to add one.
final class AllCosts {

  /// A space at which no line ends: an FY stays with its amount.
  private static final String NOT_APART = "\u00a0";

  private AllCosts() {}

  static InspectorModel of(Looking looking) {
    var costs = looking.businessCase().costs();
    var links =
        costs.stream()
            .map(
                each ->
                    looking.show(
                        "%s, %s".formatted(each.name(), total(looking, Scope.cost(each.id()))),
                        Selection.cost(each.id())))
            .toList();
    var there =
        costs.isEmpty()
            ? new Item.Words("none", "", "No costs yet, so nothing is set against the benefits.")
            : new Item.Actions("costs", links);
    var adding = new Item.Slot("add", "Add a cost", "", Things.toCosts(looking.desk()));
    return new InspectorModel(
        Selection.Whole.COSTS,
        "Programme",
        "Costs",
        null,
        Form.of(Section.plain("costs", List.of(there, adding))),
        worth(looking, Scope.ALL));
  }

  /// What costs come to over all years, and in each.
  static InspectorModel.Worth worth(Looking looking, Scope scope) {
    return new InspectorModel.Worth(
        total(looking, scope) + " over all years", byYear(looking, scope), "");
  }

  private static String total(Looking looking, Scope scope) {
    return Money.text(Arrays.stream(annual(looking, scope)).sum());
  }

  private static double[] annual(Looking looking, Scope scope) {
    return looking
        .desk()
        .now()
        .annual(Figure.PROGRAMME_COST, scope, looking.desk().shown().prices());
  }

  private static String byYear(Looking looking, Scope scope) {
    var amounts = annual(looking, scope);
    var timeline = looking.businessCase().timeline();
    var years = new ArrayList<String>();
    for (var year = 0; year < amounts.length; year++) {
      if (Math.abs(amounts[year]) >= 0.5) {
        years.add(timeline.year(year).label() + NOT_APART + Money.text(amounts[year]));
      }
    }
    return years.isEmpty() ? "Nothing falls due in these years." : String.join(" · ", years);
  }
}
