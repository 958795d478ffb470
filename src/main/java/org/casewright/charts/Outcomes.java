package org.casewright.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;

/// What a case brings about, by what its opportunities count: how many at a time, how many start,
/// and what they are worth. Four kinds at most, those that are worth most; all else is one rest.
///
/// @param counted in the order of the case
/// @param rest gross benefit that no counted kind brings; at most one
record Outcomes(List<Outcome> counted, List<Row> rest) {

  /// One kind of thing that is counted.
  ///
  /// @param name such as `children`
  /// @param stock how many there are on average in a FY
  /// @param starts how many start in a FY
  /// @param gross what they are worth, pounds
  record Outcome(String name, Row stock, Row starts, Row gross) {}

  private static final int MOST = LineStyle.BESIDE.size();

  /// Dark and light by turns, the lines' own first.
  private static final List<Color> COLOURS =
      List.of(
          LineStyle.BESIDE.get(0).colour(),
          LineStyle.BESIDE.get(1).colour(),
          LineStyle.BESIDE.get(2).colour(),
          LineStyle.BESIDE.get(3).colour(),
          HouseStyle.PALETTE.get(4));

  static Outcomes of(ChartRequest request) {
    var now = request.now();
    var projected = new Projected(now, request.prices());
    var kinds = kinds(now);
    var shown = largest(kinds, projected);
    var counted = new ArrayList<Outcome>();
    for (var name : shown) {
      counted.add(outcome(name, kinds.get(name), projected, COLOURS.get(counted.size())));
    }
    var others = included(now);
    others.removeIf(each -> shown.contains(each.outcome()) && counts(each));
    return new Outcomes(List.copyOf(counted), rest(others, projected, COLOURS.get(shown.size())));
  }

  private static List<Opportunity> included(Projection now) {
    var included = now.resolved().included();
    return new ArrayList<>(
        now.resolved().written().opportunities().stream()
            .filter(each -> included.contains(each.id()))
            .toList());
  }

  private static boolean counts(Opportunity opportunity) {
    return !opportunity.outcome().isBlank()
        && !(opportunity.mechanism() instanceof Mechanism.Profile);
  }

  private static Map<String, Scope> kinds(Projection now) {
    return included(now).stream()
        .filter(Outcomes::counts)
        .collect(
            Collectors.groupingBy(
                Opportunity::outcome,
                LinkedHashMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Outcomes::scope)));
  }

  private static Scope scope(List<Opportunity> opportunities) {
    return new Scope(
        List.of(),
        opportunities.stream().map(Opportunity::id).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<String> largest(Map<String, Scope> kinds, Projected projected) {
    var largest =
        kinds.keySet().stream()
            .sorted(Comparator.comparingDouble(name -> -worth(kinds.get(name), projected)))
            .limit(MOST)
            .toList();
    return kinds.keySet().stream().filter(largest::contains).toList();
  }

  private static double worth(Scope scope, Projected projected) {
    return projected.annual(Figure.GROSS_BENEFIT, scope).stream().mapToDouble(Math::abs).sum();
  }

  private static Outcome outcome(String name, Scope scope, Projected projected, Color colour) {
    var label = name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    return new Outcome(
        name,
        projected.count("stock of " + name, label + ", on average", Figure.STOCK, scope, colour),
        projected.count("starts of " + name, label + ", starts", Figure.STARTS, scope, null),
        projected.row(
            "worth of " + name,
            "Gross benefit, " + name,
            Role.PART,
            Figure.GROSS_BENEFIT,
            scope,
            colour));
  }

  private static List<Row> rest(List<Opportunity> others, Projected projected, Color colour) {
    if (others.isEmpty()) {
      return List.of();
    }
    var uncounted =
        others.stream()
            .filter(Outcomes::counts)
            .map(Opportunity::outcome)
            .distinct()
            .collect(Collectors.joining(", "));
    return List.of(
        projected.row(
            "worth of the rest",
            "Gross benefit, "
                + (uncounted.isEmpty() ? "in pounds only" : "other (" + uncounted + ")"),
            Role.PART,
            Figure.GROSS_BENEFIT,
            scope(others),
            colour));
  }

  /// What the benefit is made of, from zero outwards.
  List<Row> parts() {
    var parts = new ArrayList<>(counted.stream().map(Outcome::gross).toList());
    parts.addAll(rest);
    return parts;
  }
}
