package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scope;
import org.jspecify.annotations.Nullable;

/// Published figures once some things are gone. One that speaks of several things still speaks of
/// the others; one that spoke of nothing else goes too, since it would come to mean something
/// wider; a sum no longer adds what has gone.
///
/// @param ids of what goes, by list
/// @param agencies that no budget line names any more
record Unpublished(Map<Listing<?>, Set<String>> ids, Set<String> agencies) {

  BusinessCase from(BusinessCase in) {
    var gone = new HashSet<>(of(Listing.PUBLISHED));
    in.published().stream()
        .filter(each -> spokenOf(each.claim()) == null)
        .forEach(each -> gone.add(each.id()));
    int before;
    do { // a sum of nothing goes too, and then the sums of it
      before = gone.size();
      in.published().stream()
          .filter(each -> each.claim() instanceof Claim.Sum sum && left(sum, gone).isEmpty())
          .forEach(each -> gone.add(each.id()));
    } while (gone.size() > before);
    var narrowed = Listing.PUBLISHED.changed(in, each -> narrowed(each, gone));
    return Listing.PUBLISHED.without(narrowed, gone);
  }

  private PublishedFigure narrowed(PublishedFigure figure, Set<String> gone) {
    if (gone.contains(figure.id())) {
      return figure;
    }
    return switch (figure.claim()) {
      case Claim.Sum sum -> figure.withClaim(new Claim.Sum(left(sum, gone)));
      case Claim claim -> figure.withClaim(Objects.requireNonNullElse(spokenOf(claim), claim));
    };
  }

  private static List<String> left(Claim.Sum sum, Set<String> gone) {
    return sum.of().stream().filter(each -> !gone.contains(term(each))).toList();
  }

  /// The published figure that a term of a sum adds or subtracts.
  static String term(String term) {
    return term.startsWith("-") ? term.substring(1) : term;
  }

  /// What is left of a claim; null where it speaks of nothing that is left.
  private @Nullable Claim spokenOf(Claim claim) {
    return switch (claim) {
      case Claim.Sum sum -> sum;
      case Claim.Computed(var query) -> {
        var left = left(query);
        yield left == null ? null : new Claim.Computed(left);
      }
      case Claim.Counted(var of, var query) -> {
        var left = left(query);
        yield left == null ? null : new Claim.Counted(of, left);
      }
    };
  }

  private @Nullable FigureQuery left(FigureQuery query) {
    var scope = query.scope();
    var lost = new ArrayList<String>();
    var left =
        new Scope(
            left(scope.workstreams(), of(Listing.WORKSTREAMS), lost),
            left(scope.opportunities(), of(Listing.OPPORTUNITIES), lost),
            left(scope.costs(), of(Listing.COSTS), lost),
            left(scope.budgetLines(), of(Listing.BUDGET_LINES), lost),
            left(scope.agencies(), agencies, lost),
            scope.statuses(),
            left(scope.assumptions(), of(Listing.ASSUMPTIONS), lost));
    var scenario = query.scenario();
    return !lost.isEmpty() || (scenario != null && of(Listing.SCENARIOS).contains(scenario))
        ? null
        : query.of(left);
  }

  /// @param lost takes the list down where nothing of it is left
  private static List<String> left(List<String> all, Set<String> gone, List<String> lost) {
    var left = all.stream().filter(each -> !gone.contains(each)).toList();
    if (left.isEmpty() && !all.isEmpty()) {
      lost.addAll(all);
    }
    return left;
  }

  private Set<String> of(Listing<?> shelf) {
    return Objects.requireNonNullElse(ids.get(shelf), Set.of());
  }
}
