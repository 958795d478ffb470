package org.casewright.session.printed;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;

/// The published figures that a case has, to tell what would be there twice.
record Present(BusinessCase in) {

  /// The one that says the same of the same.
  Optional<PublishedFigure> same(Claim claim, PrintedAmount amount) {
    return of(claim)
        .filter(
            each ->
                new PrintedAmount(each.printed(), each.unit()).value().compareTo(amount.value())
                    == 0)
        .findFirst();
  }

  /// One that says something else of the same.
  Optional<PublishedFigure> other(Claim claim) {
    return of(claim).findFirst();
  }

  private Stream<PublishedFigure> of(Claim claim) {
    return in.published().stream().filter(each -> isSame(each.claim(), claim));
  }

  private boolean isSame(Claim one, Claim other) {
    return switch (one) {
      case Claim.Computed(var query) ->
          other instanceof Claim.Computed(var asked) && plain(query).equals(plain(asked));
      case Claim.Sum(var of) ->
          other instanceof Claim.Sum(var parts) && Set.copyOf(of).equals(Set.copyOf(parts));
      case Claim.Counted _ -> false;
    };
  }

  /// A query in which what is left out is said.
  private FigureQuery plain(FigureQuery query) {
    var timeline = in.timeline();
    var scenario = query.scenario();
    return new FigureQuery(
        query.figure(),
        query.year() == null ? timeline.lastYear() : query.year(),
        scenario == null ? in.plan().id() : scenario,
        query.viewOrDefault(),
        query.pricesOrDefault(),
        query.scope());
  }
}
