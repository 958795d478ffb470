package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Scope;

/// What rows of a printed table can stand for in a case.
///
/// @param parts what a figure can be asked of, the whole case first
public record Offered(List<Part> parts) {

  /// Figures by year that tables print.
  public static final List<Figure> FIGURES =
      List.of(
          Figure.GROSS_BENEFIT,
          Figure.GROSS_INCREMENT,
          Figure.PROGRAMME_COST,
          Figure.NET_BENEFIT,
          Figure.CUMULATIVE_GROSS,
          Figure.CUMULATIVE_COST,
          Figure.CUMULATIVE_NET,
          Figure.RECURRING_GROSS,
          Figure.RECURRING_NET,
          Figure.CASHABLE,
          Figure.AVOIDANCE,
          Figure.NON_CASHABLE,
          Figure.STARTS,
          Figure.STOCK,
          Figure.DO_NOTHING,
          Figure.WITH_PROGRAMME,
          Figure.SAVINGS_TARGET,
          Figure.GAP,
          Figure.ANNUAL_RATIO,
          Figure.CUMULATIVE_RATIO);

  /// What a part of a case is.
  public enum Sort {
    WHOLE,
    BENEFIT,
    COST,
    BUDGET
  }

  /// A part of the case.
  ///
  /// @param names by which a table may call it
  public record Part(String label, Scope scope, Sort sort, List<String> names) {
    public Part {
      names = List.copyOf(names);
    }

    /// Whether a figure can be asked of it.
    public boolean has(Figure figure) {
      return switch (sort) {
        case WHOLE -> true;
        case BENEFIT -> !figure.ofBudget();
        case COST -> figure == Figure.PROGRAMME_COST || figure == Figure.CUMULATIVE_COST;
        case BUDGET -> figure.kind() != Figure.Kind.RATIO;
      };
    }
  }

  public Offered {
    parts = List.copyOf(parts);
  }

  public static Offered by(BusinessCase in) {
    var parts = new ArrayList<Part>();
    parts.add(new Part("The whole case", Scope.ALL, Sort.WHOLE, List.of()));
    in.workstreams()
        .forEach(
            each ->
                parts.add(
                    new Part(
                        "Workstream " + each.name(),
                        Scope.workstream(each.id()),
                        Sort.BENEFIT,
                        List.of(each.name()))));
    in.opportunities()
        .forEach(
            each ->
                parts.add(
                    new Part(
                        each.name(),
                        Scope.opportunity(each.id()),
                        Sort.BENEFIT,
                        List.of(each.name(), each.reference()))));
    in.costs()
        .forEach(
            each ->
                parts.add(
                    new Part(
                        "Cost " + each.name(),
                        Scope.cost(each.id()),
                        Sort.COST,
                        List.of(each.name()))));
    in.budgetLines()
        .forEach(
            each ->
                parts.add(
                    new Part(
                        "Budget line " + each.name(),
                        Scope.budgetLine(each.id()),
                        Sort.BUDGET,
                        List.of(each.name(), each.reference()))));
    parts.addAll(published(in, parts));
    return new Offered(parts);
  }

  /// Several parts together, of which the case holds a published figure already.
  private static List<Part> published(BusinessCase in, List<Part> known) {
    var seen = new LinkedHashSet<>(known.stream().map(Part::scope).toList());
    var more = new ArrayList<Part>();
    for (var each : in.published()) {
      if (each.claim() instanceof PublishedFigure.Claim.Computed(var query)
          && query.scope().assumptions().isEmpty()
          && seen.add(query.scope())) {
        var name = each.label().replaceFirst("[:,].*$", "").strip();
        more.add(
            new Part(
                "As in “%s”".formatted(each.label()),
                query.scope(),
                sort(query.scope()),
                List.of(name)));
      }
    }
    return more;
  }

  private static Sort sort(Scope scope) {
    if (!scope.budgetLines().isEmpty() || !scope.agencies().isEmpty()) {
      return Sort.BUDGET;
    }
    return scope.costs().isEmpty() ? Sort.BENEFIT : Sort.COST;
  }
}
