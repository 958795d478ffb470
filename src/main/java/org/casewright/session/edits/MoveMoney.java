package org.casewright.session.edits;

import java.math.BigDecimal;
import java.util.Set;
import org.casewright.model.BusinessCase;
import org.casewright.model.FinancialYear;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Reductions;
import org.casewright.session.edits.Advice.Proposal;

/// Moves pounds of an opportunity's yearly profile, or of a one-off cost, from one FY to another in
/// one scenario. Of increments and one-off amounts the one FY's falls and the other's rises; of
/// levels, which run on, moving money later lowers the levels from the earlier FY until the later
/// one, and moving it earlier raises them, as re-profiling does. Amounts that others use too are
/// copied first, so that theirs stay.
public final class MoveMoney {

  private static final Set<String> AMOUNTS =
      Set.of("profile.levels", "profile.increments", "oneOff.amounts");
  private static final String LEVELS = "profile.levels";

  private MoveMoney() {}

  /// So many pounds of one thing.
  ///
  /// @param thing an opportunity that is a profile, or a one-off cost
  /// @param pounds more than 0, as the amounts are written: before growth, multiplier and
  ///     reductions
  /// @throws IllegalArgumentException if the case does not have the thing or the scenario
  public static Advice of(
      BusinessCase in,
      String scenario,
      Thing thing,
      BigDecimal pounds,
      FinancialYear from,
      FinancialYear to) {
    var chosen = new Chosen(in, scenario, Set.of(thing));
    var start = in.timeline().indexOf(from);
    var end = in.timeline().indexOf(to);
    if (chosen.naming(AMOUNTS).isEmpty()) {
      return Advice.declined(
          ("“%s” has no amounts by year to move; that is for yearly profiles and one-off costs."
                  + " Slip it, or change its numbers.")
              .formatted(chosen.name()));
    }
    if (chosen.isLeftOut()) {
      return Advice.declined(
          "%s is left out%s, so nothing would change.".formatted(chosen.name(), chosen.where()));
    }
    if (start.isEmpty() || end.isEmpty() || start.equals(end)) {
      return Advice.declined(
          "Choose two different years from %s to %s."
              .formatted(in.timeline().year(0), in.timeline().year(in.timeline().years() - 1)));
    }
    if (pounds.signum() <= 0) {
      return Advice.declined("Choose an amount above £0; to move money back, swap the years.");
    }
    var proposal =
        new Proposal(
            "Move %s of %s from %s to %s%s"
                .formatted(text(pounds), chosen.name(), from, to, chosen.where()),
            sentence(chosen, pounds, start.get(), end.get()),
            now ->
                moved(new Chosen(now, scenario, chosen.things()), pounds, start.get(), end.get()));
    return Advice.tried(in, proposal, "Nothing would change.");
  }

  private static BusinessCase moved(Chosen chosen, BigDecimal pounds, int from, int to) {
    return chosen.withNumbers(
        AMOUNTS, series -> new YearlyAmounts(series, isListed(chosen)).moved(pounds, from, to));
  }

  private static boolean isListed(Chosen chosen) {
    return chosen.naming(Set.of(LEVELS)).isEmpty();
  }

  private static String sentence(Chosen chosen, BigDecimal pounds, int from, int to) {
    var id = chosen.naming(AMOUNTS).keySet().iterator().next();
    var amounts = new YearlyAmounts(chosen.inForce(id), isListed(chosen));
    var isCost = chosen.things().iterator().next() instanceof Thing.Cost;
    var words =
        amounts.listed()
            ? listed(chosen, amounts, pounds, from, to)
                + (isCost ? "" : "; " + levels(chosen, pounds, from, to))
            : levels(chosen, pounds, from, to);
    return chosen.sentence(words) + before(chosen, id) + chosen.copied(AMOUNTS);
  }

  private static String listed(
      Chosen chosen, YearlyAmounts amounts, BigDecimal pounds, int from, int to) {
    return "the %s of %s falls from %s to %s and that of %s rises from %s to %s"
        .formatted(
            chosen.things().iterator().next() instanceof Thing.Cost ? "amount" : "increment",
            year(chosen, from),
            text(amounts.in(from)),
            text(amounts.in(from).subtract(pounds)),
            year(chosen, to),
            text(amounts.in(to)),
            text(amounts.in(to).add(pounds)));
  }

  private static String levels(Chosen chosen, BigDecimal pounds, int from, int to) {
    var first = Math.min(from, to);
    var last = Math.max(from, to) - 1;
    return "the yearly level is %s %s %s and as before from %s on"
        .formatted(
            text(pounds),
            from < to ? "lower" : "higher",
            first == last
                ? "in " + year(chosen, first)
                : "from " + year(chosen, first) + " to " + year(chosen, last),
            year(chosen, last + 1));
  }

  /// What stands between the amounts as written and what they come to.
  private static String before(Chosen chosen, String id) {
    var grows = Listing.ASSUMPTIONS.get(chosen.in(), id).growth() != null;
    var scaled =
        chosen.things().iterator().next() instanceof Thing.Opportunity(var opportunity)
            && isScaled(Listing.OPPORTUNITIES.get(chosen.in(), opportunity));
    if (!grows && !scaled) {
      return "";
    }
    var what =
        grows && scaled
            ? "growth, multiplier and reductions"
            : grows ? "growth" : "multiplier and reductions";
    return " These are pounds before " + what + ".";
  }

  private static boolean isScaled(Opportunity opportunity) {
    return !opportunity.reductionsOrNone().equals(Reductions.NONE)
        || (opportunity.mechanism() instanceof Mechanism.Profile profile
            && profile.multiplier() != null);
  }

  private static String year(Chosen chosen, int year) {
    return chosen.in().timeline().year(year).label();
  }

  private static String text(BigDecimal pounds) {
    return Money.text(pounds.doubleValue());
  }
}
