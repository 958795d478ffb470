package org.casewright.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetLine.Budget;
import org.casewright.model.FigureQuery;
import org.casewright.model.Milestone;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Risk;
import org.casewright.model.Workstream;

/// What differs in workstreams, budget lines, milestones, risks and published figures.
final class LedgerWalk {

  private LedgerWalk() {}

  static Workstream workstream(Workstream was, Workstream is, SideBySide sides) {
    return new Workstream(
        is.id(),
        sides.name("name", was.name(), is.name()),
        sides.text("lead", was.lead(), is.lead()),
        sides.prose("purpose", was.purpose(), is.purpose()),
        sides.extras("", was.extras(), is.extras()));
  }

  static BudgetLine budgetLine(BudgetLine was, BudgetLine is, SideBySide sides) {
    return new BudgetLine(
        is.id(),
        sides.text("reference", was.reference(), is.reference()),
        sides.name("name", was.name(), is.name()),
        sides.text("service", was.service(), is.service()),
        sides.text("agency", was.agency(), is.agency()),
        sides.nowOrNone("budget", was.budget(), is.budget(), LedgerWalk::budget),
        amounts("pressures", was.pressures(), is.pressures(), false, sides),
        amounts("savings target", was.savingsTarget(), is.savingsTarget(), true, sides),
        sides.extras("", was.extras(), is.extras()));
  }

  private static String budget(Words words, Budget budget) {
    return switch (budget) {
      case Budget.Growing(var opening, var growth, _) ->
          words.pounds(opening)
              + (growth == null ? "" : " growing by " + words.percent(growth) + " a year");
      case Budget.Typed(var values, _) -> words.yearly(values, words::pounds);
    };
  }

  /// Amounts by year, empty where there are none.
  private static List<BigDecimal> amounts(
      String part, List<BigDecimal> was, List<BigDecimal> is, boolean held, SideBySide sides) {
    return sides.told(
        part,
        was,
        is,
        (from, to) -> {
          var before = sides.before();
          if (from.isEmpty()
              || to.isEmpty()
              || before.timeline().firstYear() != sides.after().timeline().firstYear()) {
            return sides.about(
                "%s now %s rather than %s"
                    .formatted(
                        part,
                        sides.after().yearly(to, before::pounds),
                        before.yearly(from, before::pounds)));
          }
          return new YearlyChange(before.timeline(), from, to, held, before::pounds)
              .sentence(sides.about(part));
        });
  }

  static Milestone milestone(Milestone was, Milestone is, SideBySide sides) {
    return new Milestone(
        is.id(),
        sides.name("name", was.name(), is.name()),
        sides.now("date", was.date(), is.date(), Words::date),
        sides.nowOrNone("workstream", was.workstream(), is.workstream(), Words::workstream),
        sides.extras("", was.extras(), is.extras()));
  }

  static Risk risk(Risk was, Risk is, SideBySide sides) {
    return new Risk(
        is.id(),
        sides.name("name", was.name(), is.name()),
        sides.nowOrNone("chance", was.chance(), is.chance(), Words::assumption),
        sides.nowOrNone("cost", was.cost(), is.cost(), Words::assumption),
        sides.nowOrNone("year", was.year(), is.year(), Words::year),
        sides.nowOrNone("opportunity", was.opportunity(), is.opportunity(), Words::opportunity),
        sides.prose("mitigation", was.mitigation(), is.mitigation()),
        sides.text("owner", was.owner(), is.owner()),
        sides.extras("", was.extras(), is.extras()));
  }

  static PublishedFigure published(PublishedFigure was, PublishedFigure is, SideBySide sides) {
    return new PublishedFigure(
        is.id(),
        sides.name("label", was.label(), is.label()),
        sides.arrow("printed", was.printed(), is.printed(), (_, printed) -> printed),
        sides.arrow("printed in", was.unit(), is.unit(), (_, unit) -> unit),
        sides.now("held against", was.claim(), is.claim(), LedgerWalk::claim),
        sides.text("source", was.source(), is.source()),
        sides.extras("", was.extras(), is.extras()));
  }

  /// `: £11.241m`, `: 5.5:1`, `: 35 children a year`.
  static String printed(PublishedFigure figure) {
    return ": " + figure.inItsUnit(figure.printed());
  }

  private static String claim(Words words, Claim claim) {
    return switch (claim) {
      case Claim.Computed(var query) -> query(words, query.figure().label(), query);
      case Claim.Counted(var of, var query) -> query(words, "the number of " + of, query);
      case Claim.Sum(var of) -> "the sum of " + String.join(", ", of);
    };
  }

  /// `Gross benefit, 2029/30, “Stretch”, edge-of-care`.
  private static String query(Words words, String figure, FigureQuery query) {
    var told = new ArrayList<String>();
    told.add(figure);
    if (query.year() != null) {
      told.add(query.year().label());
    }
    if (query.scenario() != null) {
      told.add(words.scenario(query.scenario()));
    }
    Stream.of(query.view(), query.prices())
        .filter(Objects::nonNull)
        .forEach(word -> told.add(words.key(word)));
    told.addAll(query.scope().all());
    return String.join(", ", told);
  }
}
