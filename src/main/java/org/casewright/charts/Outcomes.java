package org.casewright.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    var shown = largest(kinds(now), projected);
    var counted = new ArrayList<Outcome>();
    for (var kind : shown) {
      counted.add(outcome(kind, projected, COLOURS.get(counted.size())));
    }
    var others = included(now);
    shown.forEach(kind -> others.removeAll(kind.opportunities()));
    return new Outcomes(List.copyOf(counted), rest(others, projected, COLOURS.get(shown.size())));
  }

  /// Opportunities that count the same.
  private record Kind(String name, List<Opportunity> opportunities) {

    Scope scope() {
      return Outcomes.scope(opportunities);
    }

    /// Gross benefit over the horizon, whatever its sign.
    double worth(Projected projected) {
      return projected.annual(Figure.GROSS_BENEFIT, scope()).stream().mapToDouble(Math::abs).sum();
    }
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

  private static List<Kind> kinds(Projection now) {
    var byName =
        included(now).stream()
            .filter(Outcomes::counts)
            .collect(
                Collectors.groupingBy(
                    Opportunity::outcome, LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream().map(e -> new Kind(e.getKey(), e.getValue())).toList();
  }

  private static Scope scope(List<Opportunity> opportunities) {
    return Scope.ofOpportunities(opportunities.stream().map(Opportunity::id).toList());
  }

  private static List<Kind> largest(List<Kind> kinds, Projected projected) {
    var largest =
        kinds.stream()
            .sorted(Comparator.comparingDouble(kind -> -kind.worth(projected)))
            .limit(MOST)
            .toList();
    return kinds.stream().filter(largest::contains).toList();
  }

  private static Outcome outcome(Kind kind, Projected projected, Color colour) {
    var name = kind.name();
    var scope = kind.scope();
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
