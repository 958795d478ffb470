package org.casewright.session.edits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.model.BusinessCase;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.session.edits.Advice.Proposal;

/// Delivers only a share of the volumes of some opportunities, in one scenario: their numbers a
/// year, units or yearly amounts are multiplied by it. In the plan the assumptions themselves
/// change, in any other scenario they are replaced. A volume that other opportunities use too is
/// copied first, so that theirs stay.
public final class DeliverOnly {

  private static final BigDecimal MOST = BigDecimal.TWO;
  private static final int DECIMALS = 10;
  private static final Set<String> VOLUMES =
      Set.of("flow.perYear", "capacity.units", "profile.levels", "profile.increments");

  private DeliverOnly() {}

  /// Of some opportunities.
  ///
  /// @param share 0 to 2, a fraction: 0.5 delivers half
  /// @throws IllegalArgumentException if the case does not have the scenario or an opportunity
  public static Advice of(
      BusinessCase in, String scenario, Collection<String> opportunities, BigDecimal share) {
    Set<Thing> things =
        opportunities.stream()
            .map(Thing.Opportunity::new)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return of(new Chosen(in, scenario, things), share);
  }

  private static Advice of(Chosen chosen, BigDecimal share) {
    if (share.signum() < 0 || share.compareTo(MOST) > 0) {
      return Advice.declined("The share delivered lies between 0% and 200%.");
    }
    if (chosen.things().isEmpty()) {
      return Advice.declined("Choose at least one opportunity.");
    }
    if (chosen.isLeftOut()) {
      return chosen.leftOut();
    }
    var percent = Unit.PERCENT.text(share);
    var proposal =
        new Proposal(
            "Deliver %s of %s%s".formatted(percent, chosen.name(), chosen.where()),
            chosen.sentence(
                    "the volume of %s is multiplied by %s; unit costs, starts and programme costs stay"
                        .formatted(names(chosen), percent))
                + chosen.copied(VOLUMES),
            now -> delivered(new Chosen(now, chosen.scenario(), chosen.things()), share));
    return Advice.tried(
        chosen.in(), proposal, "The volumes are what they would become, so nothing would change.");
  }

  private static String names(Chosen chosen) {
    return Words.listed(
        chosen.things().stream().map(each -> Words.quoted(chosen.in(), each)).toList());
  }

  private static BusinessCase delivered(Chosen chosen, BigDecimal share) {
    return chosen.withNumbers(VOLUMES, series -> times(series, share));
  }

  private static Series times(Series series, BigDecimal share) {
    return switch (series) {
      case Series.Single(var value) -> Series.of(times(value, share));
      case Series.Yearly(var values) ->
          new Series.Yearly(values.stream().map(each -> times(each, share)).toList());
    };
  }

  private static BigDecimal times(BigDecimal number, BigDecimal share) {
    if (share.compareTo(BigDecimal.ONE) == 0) {
      return number;
    }
    var product = number.multiply(share);
    var rounded =
        product.scale() > DECIMALS ? product.setScale(DECIMALS, RoundingMode.HALF_EVEN) : product;
    var plain = rounded.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
