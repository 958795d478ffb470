package org.casewright.session.brought;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.FinancialYear;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Problem;
import org.casewright.model.Series;
import org.casewright.model.Unit;

/// A line of savings that the case has already, and what a table would make of it: the amounts of
/// the years that the table has are replaced, those of all others stay.
record KnownLine(Opportunity line, BusinessCase in) {

  /// Why a table cannot change its amounts; empty where it can.
  ///
  /// @param increments whether the table has increments rather than levels
  Optional<String> whyNot(boolean increments) {
    if (!(line.mechanism() instanceof Mechanism.Profile profile)) {
      return Optional.of(
          "“%s” is worked out from other numbers than pounds by year, which a table of savings cannot change."
              .formatted(line.name()));
    }
    if (profile.increments() != increments) {
      return Optional.of(
          "The case has “%s” as %s and the table gives %s, so one cannot take the place of the other."
              .formatted(line.name(), kind(profile.increments()), kind(increments)));
    }
    if (profile.multiplier() != null || series(profile).unit() != Unit.POUNDS_A_YEAR) {
      return Optional.of(
          "The case multiplies the amounts of “%s” by another number, so those of the table cannot take their place."
              .formatted(line.name()));
    }
    if (in.usersOf(profile.series()).size() > 1) {
      return Optional.of(
          "The amounts of “%s” are used in more than one place: %s. Change them there."
              .formatted(line.name(), String.join(", ", in.usersOf(profile.series()))));
    }
    return Optional.empty();
  }

  private static String kind(boolean increments) {
    return increments ? "increments" : "levels";
  }

  /// The amounts by year.
  ///
  /// @throws java.util.NoSuchElementException if the case has not its amounts by year
  Assumption series() {
    return series((Mechanism.Profile) line.mechanism());
  }

  private Assumption series(Mechanism.Profile profile) {
    return in.assumption(profile.series()).orElseThrow();
  }

  private boolean increments() {
    return line.mechanism() instanceof Mechanism.Profile profile && profile.increments();
  }

  private BigDecimal before(int year) {
    var written = series().value();
    return increments() ? written.listed(year) : written.held(year);
  }

  /// Its amounts with those of a table.
  ///
  /// @param amounts from the first FY of the case
  /// @param given the FYs that the table has, 0 being the first of the case
  List<BigDecimal> after(List<BigDecimal> amounts, Set<Integer> given) {
    var written = series().value().numbers().size();
    var least = Math.max(written, amounts.size());
    var all = increments() ? least : Math.max(least, in.timeline().years());
    var after = new ArrayList<BigDecimal>();
    for (var year = 0; year < all; year++) {
      after.add(given.contains(year) ? amounts.get(year) : before(year));
    }
    while (after.size() > least
        && after.getLast().compareTo(after.get(after.size() - 2)) == 0) { // it holds by itself
      after.removeLast();
    }
    return after;
  }

  /// `2026/27 £120k → £150k, 2027/28 £200k → £180k`; empty where nothing changes.
  String difference(List<BigDecimal> after) {
    var words = new ArrayList<String>();
    for (var year = 0; year < after.size(); year++) {
      var was = before(year);
      if (was.compareTo(after.get(year)) != 0) {
        words.add(
            "%s %s → %s"
                .formatted(
                    new FinancialYear(in.timeline().firstYear() + year),
                    text(was),
                    text(after.get(year))));
      }
    }
    return String.join(", ", words);
  }

  private String text(BigDecimal amount) {
    return increments() ? Money.change(amount.doubleValue()) : Money.text(amount.doubleValue());
  }

  /// Why the case cannot have its amounts so; empty where it can.
  Optional<String> refused(Assumption after) {
    try {
      Listing.ASSUMPTIONS.changed(in, after.id(), _ -> after);
      return Optional.empty();
    } catch (Problem.InvalidCase invalid) {
      return Optional.of(Mapped.sentence(invalid));
    }
  }

  /// Its amounts as the table has them.
  ///
  /// @throws Problem.InvalidCase if there cannot be such a list
  Assumption changed(List<BigDecimal> after) {
    return series().changedTo(new Series.Yearly(after));
  }
}
