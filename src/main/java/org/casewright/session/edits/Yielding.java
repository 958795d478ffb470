package org.casewright.session.edits;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.View;

/// A series of yearly amounts and what the things that are chosen make of it: a profile is linear
/// in its amounts (the calculation, §4), a one-off cost too, so that a pound written in a FY yields
/// the same whatever else is written.
final class Yielding {

  /// Where amounts by year stand.
  static final Set<String> AMOUNTS =
      Set.of("profile.levels", "profile.increments", "oneOff.amounts");

  private static final Set<String> LEVELS = Set.of("profile.levels");
  private static final int PENCE = 2;

  private final String assumption;
  private final String name;
  private final boolean cost;
  private final YearlyAmounts amounts;

  /// What a pound written yields, by FY.
  private final List<BigDecimal> rates;

  private Yielding(Chosen chosen, String assumption) {
    var users =
        chosen.things().stream()
            .filter(each -> names(chosen, each, AMOUNTS, assumption))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var listed = users.stream().noneMatch(each -> names(chosen, each, LEVELS, assumption));
    this.assumption = assumption;
    this.name = Words.listed(users.stream().map(each -> Words.quoted(chosen.in(), each)).toList());
    this.cost = users.iterator().next() instanceof Thing.Cost;
    this.amounts = new YearlyAmounts(chosen.inForce(assumption), listed);
    this.rates = rates(chosen, scope(users));
  }

  /// Each series that the things name, once.
  static List<Yielding> all(Chosen chosen) {
    return chosen.naming(AMOUNTS).keySet().stream().map(id -> new Yielding(chosen, id)).toList();
  }

  private static boolean names(Chosen chosen, Thing thing, Set<String> paths, String assumption) {
    return new Chosen(chosen.in(), chosen.scenario(), Set.of(thing))
        .naming(paths)
        .containsKey(assumption);
  }

  private static Scope scope(Set<Thing> users) {
    var ids = users.stream().map(Thing::id).toList();
    return users.iterator().next() instanceof Thing.Cost
        ? Scope.ofCosts(ids)
        : Scope.ofOpportunities(ids);
  }

  /// What comes of a pound written in every FY.
  private List<BigDecimal> rates(Chosen chosen, Scope scope) {
    var years = chosen.in().timeline().years();
    BusinessCase ones =
        chosen
            .in()
            .withValue(
                chosen.scenario(),
                assumption,
                new Series.Yearly(Collections.nCopies(years, BigDecimal.ONE)));
    var yields =
        ResolvedCase.of(ones, chosen.scenario())
            .project(View.AS_STATED)
            .annual(cost ? Figure.PROGRAMME_COST : Figure.GROSS_BENEFIT, scope, PriceBasis.REAL);
    var each = new ArrayList<BigDecimal>();
    for (var year = 0; year < years; year++) {
      var before = amounts.listed() && !cost && year > 0 ? yields[year - 1] : 0;
      each.add(BigDecimal.valueOf(yields[year] - before).round(new MathContext(12)));
    }
    return each;
  }

  String assumption() {
    return assumption;
  }

  /// Whose amounts they are.
  String name() {
    return name;
  }

  boolean cost() {
    return cost;
  }

  /// Whether they are increments or one-off amounts rather than levels.
  boolean listed() {
    return amounts.listed();
  }

  /// What the amount of a FY yields: a level, an increment or what is spent.
  BigDecimal in(int year) {
    return amounts.in(year).multiply(rates.get(year));
  }

  /// Whether anything written in these FYs counts.
  boolean canMove(int from, int to) {
    var last = amounts.listed() ? Math.max(from, to) : Math.max(from, to) - 1;
    for (var year = Math.min(from, to); year <= last; year++) {
      if ((!amounts.listed() || year == from || year == to) && rates.get(year).signum() == 0) {
        return false;
      }
    }
    return true;
  }

  /// How much is to be written for so many pounds, in the FY that changes first.
  BigDecimal written(BigDecimal pounds, int from, int to) {
    return written(pounds, amounts.listed() ? from : Math.min(from, to));
  }

  private BigDecimal written(BigDecimal pounds, int year) {
    var rate = rates.get(year);
    if (rate.compareTo(BigDecimal.ONE) == 0) {
      return pounds;
    }
    var written =
        pounds
            .divide(rate, Math.max(PENCE, pounds.scale()), RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return written.scale() < 0 ? written.setScale(0) : written;
  }

  /// The series after so many pounds of what it yields have moved.
  Series moved(BigDecimal pounds, int from, int to) {
    return amounts.moved(year -> written(pounds, year), from, to);
  }
}
