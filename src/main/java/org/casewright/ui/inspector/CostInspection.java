package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.MonthPoint;
import org.casewright.model.Scope;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Field;
import org.casewright.ui.form.FieldMaker;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// What the inspector shows of costs: their terms in words, their amounts, what they come to by
/// year.
record CostInspection(Desk desk, BusinessCase businessCase) {

  /// One cost.
  ///
  /// @param problems with what was last typed, by assumption
  InspectorModel cost(Selection selection, Cost cost, Map<String, Field.Problem> problems) {
    var maker = FieldMaker.of(desk, cost.name(), problems);
    var texts = new ArrayList<Item>();
    texts.add(Inspection.text("terms", "", terms(cost.terms())));
    if (!cost.funding().isBlank()) {
      texts.add(Inspection.text("funding", "Paid from", cost.funding()));
    }
    maker.fields(cost.uses()).forEach(field -> texts.add(new Item.Number(field)));
    return new InspectorModel(
        selection,
        "Cost",
        cost.name(),
        null,
        Form.of(Form.Section.plain("numbers", texts)),
        new InspectorModel.Worth(
            total(Scope.cost(cost.id())) + " over all years", byYear(Scope.cost(cost.id())), ""));
  }

  private String terms(CostTerms terms) {
    return switch (terms) {
      case CostTerms.OneOff _ -> "One-off amounts by year, each spread evenly over its months.";
      case CostTerms.Recurring recurring ->
          "Every month from %s to %s."
              .formatted(month(recurring.from(), 0), month(recurring.to(), -1));
      case CostTerms.ContingentFee _ ->
          "A fee that is earned as the saving is reached: nothing up to the threshold, all of it at"
              + " the saving at which it is due in full, in proportion between.";
    };
  }

  private String month(@Nullable MonthPoint point, int absent) {
    return switch (point) {
      case null -> absent < 0 ? "the last month" : businessCase.timeline().monthLabel(absent);
      case MonthPoint.At(var month) -> businessCase.timeline().monthLabel(month);
      case MonthPoint.Named(var id) -> {
        var assumption = businessCase.assumption(id).orElseThrow();
        var value = businessCase.inForce(desk.shown().scenario()).valueOf(assumption).held(0);
        yield businessCase.timeline().monthLabel(value.intValue());
      }
    };
  }

  private String total(Scope scope) {
    return Money.text(Arrays.stream(annual(Figure.PROGRAMME_COST, scope)).sum());
  }

  private double[] annual(Figure figure, Scope scope) {
    return desk.now().annual(figure, scope, desk.shown().prices());
  }

  private String byYear(Scope scope) {
    var amounts = annual(Figure.PROGRAMME_COST, scope);
    var years = new ArrayList<String>();
    for (var year = 0; year < amounts.length; year++) {
      if (Math.abs(amounts[year]) >= 0.5) {
        years.add(businessCase.timeline().year(year).label() + " " + Money.text(amounts[year]));
      }
    }
    return years.isEmpty() ? "Nothing falls due in these years." : String.join(" · ", years);
  }

  /// All costs together.
  InspectorModel all(Selection selection) {
    List<Item> texts =
        businessCase.costs().stream()
            .map(
                cost ->
                    Inspection.text(
                        "cost-" + cost.id(),
                        cost.name(),
                        "%s over all years. %s"
                            .formatted(total(Scope.cost(cost.id())), terms(cost.terms()))))
            .toList();
    return Inspection.texts(
        selection,
        "Programme",
        "Costs",
        texts,
        new InspectorModel.Worth(total(Scope.ALL) + " over all years", byYear(Scope.ALL), ""));
  }
}
