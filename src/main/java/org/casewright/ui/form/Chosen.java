package org.casewright.ui.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Place;
import org.casewright.model.Series;
import org.casewright.model.Use;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;

/// What is chosen in the tree, as the places in which it uses assumptions, under the scenario
/// shown.
///
/// @param scenario id of the scenario shown
public record Chosen(List<Use> uses, String scenario) {

  static Chosen of(Desk desk) {
    var businessCase = desk.businessCase();
    var scenario = desk.shown().scenario();
    var uses =
        switch (desk.shown().selection().itself()) {
          case Selection.Of(Thing.Opportunity(var id)) ->
              businessCase
                  .inForce(scenario)
                  .apply(businessCase.opportunity(id).orElseThrow())
                  .uses();
          case Selection.Of(Thing.Cost(var id)) -> businessCase.cost(id).orElseThrow().uses();
          case Selection.Of(Thing.Assumption(var id)) -> ofAssumption(businessCase, id);
          case Selection.Of(Thing.Risk(var id)) ->
              businessCase.risks().stream()
                  .filter(risk -> risk.id().equals(id))
                  .flatMap(risk -> risk.uses().stream())
                  .toList();
          default -> List.<Use>of();
        };
    return new Chosen(uses, scenario);
  }

  private static List<Use> ofAssumption(BusinessCase businessCase, String id) {
    var place = Place.of(businessCase, businessCase.assumption(id).orElseThrow());
    return List.of(new Use(place, id, "", ""));
  }

  /// The place in which an assumption is used first.
  Place place(String assumption) {
    return uses.stream()
        .filter(use -> use.assumption().equals(assumption))
        .findFirst()
        .orElseThrow()
        .place();
  }

  /// The number of an assumption that is in force in FY `index`.
  BigDecimal number(BusinessCase businessCase, String assumption, int index) {
    var series = inForce(businessCase, assumption);
    return place(assumption).listed() ? series.listed(index) : series.held(index);
  }

  /// Whether an assumption has a number for each year.
  boolean isYearly(BusinessCase businessCase, String assumption) {
    return inForce(businessCase, assumption) instanceof Series.Yearly;
  }

  /// The numbers of an assumption with one of them changed: years in between keep what they are.
  Series with(BusinessCase businessCase, String assumption, int index, BigDecimal number) {
    return with(businessCase, assumption, index, List.of(number));
  }

  /// The same with several, from one year on.
  Series with(BusinessCase businessCase, String assumption, int index, List<BigDecimal> changed) {
    var listed = place(assumption).listed();
    return switch (inForce(businessCase, assumption)) {
      case Series.Single _ -> Series.of(changed.getFirst());
      case Series.Yearly yearly -> {
        var numbers = new ArrayList<>(yearly.numbers());
        while (numbers.size() < index + changed.size()) {
          numbers.add(listed ? BigDecimal.ZERO : yearly.held(numbers.size()));
        }
        for (var i = 0; i < changed.size(); i++) {
          numbers.set(index + i, changed.get(i));
        }
        yield new Series.Yearly(numbers);
      }
    };
  }

  private Series inForce(BusinessCase businessCase, String assumption) {
    return businessCase
        .inForce(scenario)
        .valueOf(businessCase.assumption(assumption).orElseThrow());
  }
}
