package org.casewright.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.casewright.engine.Answer;
import org.casewright.engine.Counts;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// A spreadsheet that somebody else has worked out, held against the engine cell by cell.
final class Recalculated {

  /// Pounds agree to the penny, or as far as a computer's digits go; other figures to nine digits.
  private static final double PENNY = 0.01;

  private static final double DIGITS = 1e-12;
  private static final double NINE_DIGITS = 1e-9;

  /// Where a column has no room for the reason in full.
  private static final Map<String, String> SHORT =
      Map.of(
          "the budget is missing", "missing",
          "there is no savings target", "no target",
          "the budget of the first year is zero", "budget is 0");

  private final Cells workbook;
  private final BusinessCase written;
  private final String scenario;
  private final CaseWorkbook.Shown shown;
  private final String what;
  private final Map<Asked, List<Answer>> answers = new HashMap<>();
  private int compared;
  private final List<String> differences = new ArrayList<>();

  Recalculated(Cells workbook, BusinessCase written, CaseWorkbook.Shown shown, String what) {
    this.workbook = workbook;
    this.written = written;
    this.shown = shown;
    this.scenario = shown.scenario();
    this.what = what + ", " + shown;
  }

  /// How many figures have been compared.
  int compared() {
    return compared;
  }

  List<String> differences() {
    return differences;
  }

  void compare() {
    var resolved = ResolvedCase.of(written, scenario);
    for (var view : View.values()) {
      var projection = resolved.project(view);
      for (var prices : PriceBasis.values()) {
        compareWay(projection, view, prices);
      }
      compareBudgets(projection, view);
      compareOpportunities(projection, view);
      compareCosts(projection, view);
    }
    compareShown(resolved.project(shown.view()));
    comparePrinted();
  }

  private void compareWay(Projection projection, View view, PriceBasis prices) {
    var sheet = FourWays.NAME;
    var head =
        "The whole case: %s, %s"
            .formatted(
                view.label().toLowerCase(Locale.UK),
                prices == PriceBasis.CASH ? "cash" : "real, " + written.priceBase() + " prices");
    var rows = rowsBelow(sheet, head);
    for (var figure : FigureRows.YEARLY) {
      for (var year = 0; year < written.timeline().years(); year++) {
        check(
            projection, figure, Scope.ALL, prices, year, cell(sheet, row(rows, figure), 1 + year));
      }
    }
    for (var figure : FigureRows.OVERALL) {
      check(
          projection,
          figure,
          Scope.ALL,
          prices,
          written.timeline().years() - 1,
          cell(sheet, row(rows, figure), 1));
    }
  }

  private void compareBudgets(Projection projection, View view) {
    var sheet = BudgetsSheet.NAME;
    for (var line : written.budgetLines()) {
      var head = heading(line) + (view == View.AS_STATED ? ", as stated" : ", risk-adjusted");
      var rows = rowsBelow(sheet, head);
      for (var figure : BudgetRows.FIGURES) {
        for (var year = 0; year < written.timeline().years(); year++) {
          check(
              projection,
              figure,
              Scope.budgetLine(line.id()),
              PriceBasis.CASH,
              year,
              cell(sheet, row(rows, figure), 1 + year));
        }
      }
    }
  }

  /// What the sheet of the budget lines calls a line.
  private String heading(BudgetLine line) {
    var sheet = BudgetInputs.NAME;
    for (var row = 0; row < workbook.rows(sheet); row++) {
      if (text(sheet, row, 0).equals(line.id())) {
        return text(sheet, row, 1);
      }
    }
    throw new IllegalArgumentException(line.id());
  }

  private void compareOpportunities(Projection projection, View view) {
    var sheet = Together.BY_OPPORTUNITY;
    var kept = projection.resolved().included();
    var suffix = view == View.AS_STATED ? ", as stated" : ", risk-adjusted";
    for (var opportunity : written.opportunities()) {
      for (var figure :
          Map.of(
                  "Gross benefit" + suffix,
                  Figure.GROSS_BENEFIT,
                  "Cashable" + suffix,
                  Figure.CASHABLE,
                  "Cost avoidance" + suffix,
                  Figure.AVOIDANCE,
                  "Non-cashable" + suffix,
                  Figure.NON_CASHABLE,
                  "Support for starts" + suffix,
                  Figure.PROGRAMME_COST,
                  "Starts",
                  Figure.STARTS,
                  "Average in the year",
                  Figure.STOCK)
              .entrySet()) {
        var rows = rowsBelow(sheet, figure.getKey());
        var row = Objects.requireNonNull(rows.get(opportunity.id()));
        for (var year = 0; year < written.timeline().years(); year++) {
          var found = cell(sheet, row, 2 + year);
          if (kept.contains(opportunity.id())) {
            check(
                projection,
                figure.getValue(),
                Scope.opportunity(opportunity.id()),
                PriceBasis.REAL,
                year,
                found);
          } else {
            check(figure.getKey() + " of what is left out", true, Answer.of(0), found);
          }
        }
      }
    }
  }

  private void compareCosts(Projection projection, View view) {
    var sheet = Together.BY_COST;
    var rows = rowsBelow(sheet, view == View.AS_STATED ? "Cost, as stated" : "Cost, risk-adjusted");
    for (var cost : written.costs()) {
      for (var year = 0; year < written.timeline().years(); year++) {
        check(
            projection,
            Figure.PROGRAMME_COST,
            Scope.cost(cost.id()),
            PriceBasis.REAL,
            year,
            cell(sheet, Objects.requireNonNull(rows.get(cost.id())), 2 + year));
      }
    }
  }

  /// The sheet `Annual` shows one of the four ways.
  private void compareShown(Projection projection) {
    var annual = FourWays.ANNUAL;
    assertThat(text(annual, 0, 0)).isEqualTo("figure");
    var rows = rowsBelow(annual, "figure");
    for (var figure : FigureRows.YEARLY) {
      for (var year = 0; year < written.timeline().years(); year++) {
        check(
            projection,
            figure,
            Scope.ALL,
            shown.prices(),
            year,
            cell(annual, rowOfId(rows, figure), 1 + year));
      }
    }
    for (var year = 0; year < written.timeline().years(); year++) {
      check(
          "ungraded share",
          false,
          Answer.of(projection.ungradedShare(year)),
          cell(annual, Objects.requireNonNull(rows.get(FigureRows.UNGRADED)), 1 + year));
    }
    var summary = SummarySheet.NAME;
    assertThat(
            text(summary, Objects.requireNonNull(rowsBelow(summary, "Figures").get("Checks")), 1))
        .as(what)
        .isEqualTo("All checks hold");
    compareDownside(projection);
    var appraisal = FourWays.APPRAISAL;
    var overall = rowsBelow(appraisal, "figure");
    for (var figure : FigureRows.OVERALL) {
      check(
          projection,
          figure,
          Scope.ALL,
          shown.prices(),
          written.timeline().years() - 1,
          cell(appraisal, rowOfId(overall, figure), 1));
    }
  }

  /// What the summary says is left of it where only part of the benefit comes.
  private void compareDownside(Projection projection) {
    var sheet = SummarySheet.NAME;
    var rows = rowsBelow(sheet, Downside.HEADING);
    var share = (double) cell(sheet, Objects.requireNonNull(rows.get(Downside.SHARE)), 1);
    var years = written.timeline().years();
    var gross = projection.annual(Figure.GROSS_BENEFIT, Scope.ALL, PriceBasis.REAL);
    var cost = projection.annual(Figure.PROGRAMME_COST, Scope.ALL, PriceBasis.REAL);
    var present = 0.0;
    var presentGross = 0.0;
    var factor = 1.0;
    for (var year = 0; year < years; year++) {
      factor /= year == 0 ? 1 : 1 + written.pricesOrDefault().schedule().rate(year).doubleValue();
      present += factor * (share * gross[year] - cost[year]);
      presentGross += factor * gross[year];
    }
    var cumulativeGross = projection.annual(Figure.CUMULATIVE_GROSS, Scope.ALL, shown.prices());
    var cumulativeCost = projection.annual(Figure.CUMULATIVE_COST, Scope.ALL, shown.prices());
    check(
        "net benefit of a part",
        true,
        Answer.of(share * cumulativeGross[years - 1] - cumulativeCost[years - 1]),
        cell(sheet, row(rows, Figure.CUMULATIVE_NET), 1));
    check(
        "net present value of a part",
        true,
        Answer.of(present),
        cell(sheet, row(rows, Figure.NPV), 1));
    check(
        "share that is needed",
        false,
        presentGross > 0
            ? Answer.of((share * presentGross - present) / presentGross)
            : Answer.none("no benefit"),
        cell(sheet, Objects.requireNonNull(rows.get(Downside.NEEDED)), 1));
  }

  /// Printed figures of this scenario: what is computed, and whether it ties.
  private void comparePrinted() {
    var sheet = PublishedSheet.NAME;
    var rows = rowsByFirstCell(sheet);
    for (var printed : written.published()) {
      var row = Objects.requireNonNull(rows.get(printed.id()));
      var claim = printed.claim();
      var money = !(claim instanceof Claim.Computed(var query)) || isMoney(query.figure());
      if (isOfAnother(claim)) {
        assertThat(text(sheet, row, PublishedSheet.COMPUTED)).isEmpty();
        assertThat(text(sheet, row, PublishedSheet.TIES)).startsWith("set Scenario to ");
      } else if (answer(claim) instanceof Answer.Amount(var amount)) {
        check(printed.label(), money, Answer.of(amount), cell(sheet, row, PublishedSheet.COMPUTED));
        assertThat(text(sheet, row, PublishedSheet.TIES))
            .as("%s: %s", what, printed.label())
            .isEqualTo(printed.ties(amount) ? "ties" : "does not tie");
      } else {
        assertThat(cell(sheet, row, PublishedSheet.COMPUTED))
            .as("%s: %s", what, printed.label())
            .isInstanceOf(String.class);
      }
    }
  }

  private boolean isOfAnother(Claim claim) {
    var query =
        switch (claim) {
          case Claim.Computed(var asked) -> asked;
          case Claim.Counted(_, var asked) -> asked;
          case Claim.Sum _ -> null;
        };
    return query != null
        && written.allScenarios().size() > 1
        && !scenario.equals(query.scenario() == null ? written.plan().id() : query.scenario());
  }

  private Answer answer(Claim claim) {
    return switch (claim) {
      case Claim.Computed(var query) ->
          answer(ResolvedCase.of(written, scenario).project(query.viewOrDefault()), query);
      case Claim.Counted(var of, var query) ->
          Answer.of(Counts.of(ResolvedCase.of(written, scenario), of, query.scope()));
      case Claim.Sum(var of) -> Answer.of(of.stream().mapToDouble(this::printed).sum());
    };
  }

  private double printed(String named) {
    var minus = named.startsWith("-");
    var figure =
        written.published().stream()
            .filter(each -> each.id().equals(minus ? named.substring(1) : named))
            .findFirst()
            .orElseThrow();
    var pounds = figure.number().doubleValue() * PublishedFigure.worth(figure.unit());
    return minus ? -pounds : pounds;
  }

  private static Answer answer(Projection projection, FigureQuery query) {
    try {
      return projection.answer(query);
    } catch (IllegalArgumentException e) {
      return Answer.none(String.valueOf(e.getMessage()));
    }
  }

  private void check(
      Projection projection,
      Figure figure,
      Scope scope,
      PriceBasis prices,
      int year,
      Object found) {
    var query =
        FigureQuery.of(figure)
            .of(scope)
            .in(written.timeline().year(year))
            .seen(projection.view(), prices);
    check(
        "%s of %s in %s, %s, %s"
            .formatted(
                figure.key(),
                Parts.words(scope),
                written.timeline().year(year),
                projection.view().key(),
                prices.key()),
        isMoney(figure),
        answers
            .computeIfAbsent(
                new Asked(projection, query.in(written.timeline().year(0))),
                _ -> answers(projection, query))
            .get(year),
        found);
  }

  private static boolean isMoney(Figure figure) {
    return figure.kind() == Figure.Kind.MONEY;
  }

  private record Asked(Projection projection, FigureQuery query) {}

  /// The answers of all years, worked out together where every year has a number.
  private List<Answer> answers(Projection projection, FigureQuery query) {
    try {
      return Arrays.stream(
              projection.annual(
                  query.figure(), query.scope(), Objects.requireNonNull(query.prices())))
          .mapToObj(Answer::of)
          .toList();
    } catch (IllegalArgumentException _) {
      return written.timeline().financialYears().stream()
          .map(year -> projection.answer(query.in(year)))
          .toList();
    }
  }

  private void check(String of, boolean money, Answer expected, Object found) {
    compared++;
    var same =
        switch (expected) {
          case Answer.Amount(var amount) ->
              found instanceof Double number
                  && Math.abs(number - amount)
                      <= (money
                          ? PENNY + DIGITS * Math.abs(amount)
                          : NINE_DIGITS * Math.max(1, Math.abs(amount)));
          case Answer.None(var why) -> SHORT.getOrDefault(why, why).equals(found);
        };
    if (!same) {
      differences.add("%s: %s is %s, not %s".formatted(what, of, found, expected));
    }
  }

  private static int row(Map<String, Integer> rows, Figure figure) {
    var label = FigureRows.OVERALL.contains(figure) ? FigureRows.label(figure) : figure.label();
    return Objects.requireNonNull(rows.get(label), label);
  }

  /// On the sheets that other programs read, figures are told by their ids.
  private static int rowOfId(Map<String, Integer> rows, Figure figure) {
    return Objects.requireNonNull(rows.get(figure.key()), figure.key());
  }

  /// The rows below a heading in the first column, up to an empty one, by what their first cell
  /// says.
  private Map<String, Integer> rowsBelow(String sheet, String heading) {
    var rows = new LinkedHashMap<String, Integer>();
    var below = false;
    for (var row = 0; row < workbook.rows(sheet); row++) {
      var first = text(sheet, row, 0);
      if (below && first.isEmpty()) {
        return rows;
      }
      if (below) {
        rows.putIfAbsent(first, row);
      }
      below |= first.equals(heading);
    }
    assertThat(below).as(sheet + " has " + heading).isTrue();
    return rows;
  }

  private Map<String, Integer> rowsByFirstCell(String sheet) {
    var rows = new LinkedHashMap<String, Integer>();
    for (var row = 0; row < workbook.rows(sheet); row++) {
      rows.putIfAbsent(text(sheet, row, 0), row);
    }
    return rows;
  }

  private String text(String sheet, int row, int column) {
    return cell(sheet, row, column) instanceof String text ? text : "";
  }

  private Object cell(String sheet, int row, int column) {
    return workbook.cell(sheet, row, column);
  }
}
