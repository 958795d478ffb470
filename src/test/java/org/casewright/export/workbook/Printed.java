package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scope;
import org.casewright.model.Status;
import org.casewright.model.View;

/// Printed figures of every kind and of every sort of part, for a case that has none.
final class Printed {

  private static final int MANY = 16;

  private Printed() {}

  /// The case with printed figures drawn from a seed.
  static BusinessCase in(BusinessCase written, long seed) {
    var random = new Random(seed);
    var published = new ArrayList<PublishedFigure>();
    for (var i = 0; i < MANY; i++) {
      published.add(
          new PublishedFigure(
              "printed-" + i,
              "Printed " + i,
              "1,234.5",
              "£k",
              new Claim.Computed(query(written, random, i)),
              "",
              Extras.NONE));
    }
    published.add(
        new PublishedFigure(
            "how-many",
            "How many",
            "3",
            "count",
            new Claim.Counted(
                "opportunities", FigureQuery.of(Figure.COUNT).of(scope(written, random))),
            "",
            Extras.NONE));
    published.add(
        new PublishedFigure(
            "total",
            "Total",
            "(2.5)",
            "£m",
            new Claim.Sum(List.of("printed-1", "-printed-2")),
            "",
            Extras.NONE));
    return written.withPublished(published);
  }

  private static final List<Figure> FIGURES =
      List.of(Figure.values()).stream().filter(each -> each != Figure.COUNT).toList();

  private static FigureQuery query(BusinessCase written, Random random, int number) {
    var figure = FIGURES.get((number + random.nextInt(2) * MANY) % FIGURES.size());
    var scope =
        figure == Figure.ASSUMPTION
            ? assumption(written, random)
            : random.nextInt(4) == 0 ? Scope.ALL : scope(written, random);
    var scenarios = written.allScenarios();
    var asked =
        FigureQuery.of(figure)
            .of(scope)
            .underScenario(scenarios.get(random.nextInt(scenarios.size())).id())
            .seen(
                random.nextBoolean() ? View.AS_STATED : View.RISK_ADJUSTED,
                random.nextBoolean() ? PriceBasis.REAL : PriceBasis.CASH);
    return random.nextInt(3) == 0
        ? asked
        : asked.in(written.timeline().year(random.nextInt(written.timeline().years())));
  }

  private static Scope assumption(BusinessCase written, Random random) {
    var all = written.assumptions();
    var ids = all.isEmpty() ? List.<String>of() : List.of(all.get(random.nextInt(all.size())).id());
    return new Scope(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), ids);
  }

  private static Scope scope(BusinessCase written, Random random) {
    var lines = written.budgetLines();
    return switch (random.nextInt(7)) {
      case 0 -> Scope.workstream(written.workstreams().getFirst().id());
      case 1 ->
          Scope.ofOpportunities(
              written.opportunities().stream().map(each -> each.id()).limit(2).toList());
      case 2 -> Scope.ofCosts(written.costs().stream().map(each -> each.id()).limit(2).toList());
      case 3 -> lines.isEmpty() ? Scope.ALL : Scope.budgetLine(lines.getLast().id());
      case 4 ->
          lines.isEmpty()
              ? Scope.ALL
              : new Scope(
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(lines.getFirst().agency()),
                  List.of(),
                  List.of());
      case 5 ->
          new Scope(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(Status.IDEA.key(), Status.APPROVED.key()),
              List.of());
      default ->
          lines.isEmpty()
              ? Scope.workstream(written.workstreams().getLast().id())
              : Scope.workstream(written.workstreams().getFirst().id())
                  .and(Scope.budgetLine(lines.getFirst().id()));
    };
  }
}
