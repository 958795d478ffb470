package org.casewright.session.edits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.model.BusinessCase;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.Series;
import org.casewright.session.edits.Advice.Proposal;

/// Moves pounds from one FY to another in one scenario: of what an opportunity with a yearly
/// profile yields, of a one-off cost, or of all yearly profiles of a workstream in proportion to
/// what each yields in the first of the two. Of increments and one-off amounts the one FY's falls
/// and the other's rises; of levels, which run on, moving money later lowers the levels from the
/// earlier FY until the later one, and moving it earlier raises them, as re-profiling does. The
/// amounts as written change by as much as it takes, through growth, multiplier and reductions.
/// Amounts that others use too are copied first, so that theirs stay.
public final class MoveMoney {

  private MoveMoney() {}

  /// A move that is asked for.
  ///
  /// @param from index of the FY it leaves
  /// @param to index of the FY it goes to
  private record Move(BigDecimal pounds, int from, int to) {}

  /// So many pounds of one thing.
  ///
  /// @param thing an opportunity that is a profile, or a one-off cost
  /// @param pounds more than 0, real, as stated
  /// @throws IllegalArgumentException if the case does not have the thing or the scenario
  public static Advice of(
      BusinessCase in,
      String scenario,
      Thing thing,
      BigDecimal pounds,
      FinancialYear from,
      FinancialYear to) {
    var chosen = new Chosen(in, scenario, Set.of(thing));
    if (chosen.naming(Yielding.AMOUNTS).isEmpty()) {
      return Advice.declined(
          ("“%s” has no amounts by year to move; that is for yearly profiles and one-off costs."
                  + " Slip it, or change its numbers.")
              .formatted(chosen.name()));
    }
    if (chosen.isLeftOut()) {
      return chosen.leftOut();
    }
    return of(chosen, chosen.name(), pounds, from, to);
  }

  /// So many pounds of a workstream, spread over its yearly profiles in proportion to what each
  /// yields in the FY the money leaves.
  ///
  /// @param pounds more than 0, real, as stated
  /// @throws IllegalArgumentException if the case does not have the workstream or the scenario
  public static Advice ofWorkstream(
      BusinessCase in,
      String scenario,
      String workstream,
      BigDecimal pounds,
      FinancialYear from,
      FinancialYear to) {
    var all = new Chosen(in, scenario, Chosen.opportunitiesOf(in, workstream));
    var profiles =
        all.things().stream()
            .map(each -> new Chosen(in, scenario, Set.of(each)))
            .filter(each -> !each.naming(Yielding.AMOUNTS).isEmpty() && !each.isLeftOut())
            .flatMap(each -> each.things().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (profiles.isEmpty()) {
      return Advice.declined(
          ("Nothing of “%s”%s is given by year, so there is no money to move. Slip it, or change"
                  + " its numbers.")
              .formatted(all.name(), all.where()));
    }
    return of(new Chosen(in, scenario, profiles), all.name(), pounds, from, to);
  }

  private static Advice of(
      Chosen chosen, String name, BigDecimal pounds, FinancialYear from, FinancialYear to) {
    var in = chosen.in();
    var start = in.timeline().indexOf(from);
    var end = in.timeline().indexOf(to);
    if (start.isEmpty() || end.isEmpty() || start.equals(end)) {
      return Advice.declined(
          "Choose two different years from %s to %s."
              .formatted(in.timeline().year(0), in.timeline().lastYear()));
    }
    if (pounds.signum() <= 0) {
      return Advice.declined("Choose an amount above £0; to move money back, swap the years.");
    }
    var move = new Move(pounds, start.get(), end.get());
    var parts = parts(chosen, move);
    if (parts.isEmpty()) {
      return Advice.declined(
          "“%s” yields nothing in %s that could be moved.".formatted(name, from));
    }
    var proposal =
        new Proposal(
            "Move %s of %s from %s to %s%s".formatted(text(pounds), name, from, to, chosen.where()),
            sentence(chosen, move, parts),
            now -> moved(new Chosen(now, chosen.scenario(), chosen.things()), move));
    return Advice.tried(in, proposal, "Nothing would change.");
  }

  /// What of the move falls on each series of amounts. One alone takes it all, whatever it yields;
  /// several take it in proportion to what they yield.
  private static Map<Yielding, BigDecimal> parts(Chosen chosen, Move move) {
    var all = Yielding.all(chosen);
    var able =
        all.stream()
            .filter(each -> each.canMove(move.from(), move.to()))
            .filter(each -> all.size() == 1 || each.in(move.from()).signum() > 0)
            .toList();
    var whole =
        able.stream().map(each -> each.in(move.from())).reduce(BigDecimal.ZERO, BigDecimal::add);
    var parts = new LinkedHashMap<Yielding, BigDecimal>();
    var left = move.pounds();
    for (var each : able) {
      var part =
          each.equals(able.getLast())
              ? left
              : move.pounds()
                  .multiply(each.in(move.from()))
                  .divide(whole, 2, RoundingMode.HALF_EVEN);
      left = left.subtract(part);
      parts.put(each, part);
    }
    return parts;
  }

  private static BusinessCase moved(Chosen chosen, Move move) {
    var values = new LinkedHashMap<String, Series>();
    parts(chosen, move)
        .forEach(
            (each, pounds) ->
                values.put(each.assumption(), each.moved(pounds, move.from(), move.to())));
    return chosen.withNumbers(Yielding.AMOUNTS, values);
  }

  private static String sentence(Chosen chosen, Move move, Map<Yielding, BigDecimal> parts) {
    var one = parts.keySet().iterator().next();
    var words = parts.size() > 1 ? spread(chosen, move, parts) : alone(chosen, move, one);
    return chosen.sentence(words)
        + written(move, parts)
        + beyond(chosen, move, parts)
        + chosen.copied(Yielding.AMOUNTS);
  }

  private static String alone(Chosen chosen, Move move, Yielding one) {
    if (!one.listed()) {
      return levels(chosen, move);
    }
    return "the %s of %s falls from %s to %s and that of %s rises from %s to %s%s"
        .formatted(
            one.cost() ? "amount" : "increment",
            year(chosen, move.from()),
            text(one.in(move.from())),
            text(one.in(move.from()).subtract(move.pounds())),
            year(chosen, move.to()),
            text(one.in(move.to())),
            text(one.in(move.to()).add(move.pounds())),
            one.cost() ? "" : "; " + levels(chosen, move));
  }

  private static String spread(Chosen chosen, Move move, Map<Yielding, BigDecimal> parts) {
    var each = new ArrayList<String>();
    parts.forEach((one, pounds) -> each.add("%s of %s".formatted(text(pounds), one.name())));
    return "%s: %s".formatted(levels(chosen, move), Words.listed(each));
  }

  private static String levels(Chosen chosen, Move move) {
    var first = Math.min(move.from(), move.to());
    var last = Math.max(move.from(), move.to()) - 1;
    return "the yearly level is %s %s %s and as before from %s on"
        .formatted(
            text(move.pounds()),
            move.from() < move.to() ? "lower" : "higher",
            first == last
                ? "in " + year(chosen, first)
                : "from " + year(chosen, first) + " to " + year(chosen, last),
            year(chosen, last + 1));
  }

  /// By how much the amounts as written change, where that is something else.
  private static String written(Move move, Map<Yielding, BigDecimal> parts) {
    if (parts.size() > 1) {
      return "";
    }
    var only = parts.entrySet().iterator().next();
    var written = only.getKey().written(only.getValue(), move.from(), move.to());
    return written.compareTo(only.getValue()) == 0
        ? ""
        : " As written, before growth, multiplier and reductions, that is %s."
            .formatted(text(written));
  }

  /// That there is less to move than is asked for.
  private static String beyond(Chosen chosen, Move move, Map<Yielding, BigDecimal> parts) {
    var there =
        parts.keySet().stream()
            .map(each -> each.in(move.from()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var falls = parts.keySet().stream().anyMatch(Yielding::listed) || move.from() < move.to();
    return falls && there.compareTo(move.pounds()) < 0
        ? " There is only %s in %s, so that it turns negative."
            .formatted(text(there), year(chosen, move.from()))
        : "";
  }

  private static String year(Chosen chosen, int year) {
    return chosen.in().timeline().year(year).label();
  }

  private static String text(BigDecimal pounds) {
    return Money.text(pounds.doubleValue());
  }
}
