package org.casewright.checks;

import java.util.List;
import java.util.Optional;
import org.casewright.model.Place;
import org.casewright.model.Use;

/// A list that stops early is 0 after its end as one-off amounts, and goes on as a cost a year: one
/// list cannot mean both.
final class SeriesHaveOneRole implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.assumptionsInUse().stream()
        .flatMap(
            each -> {
              var oneOff = use(examined, each.it().id(), Place.AMOUNTS);
              var recurring = use(examined, each.it().id(), Place.COST_PER_YEAR);
              return oneOff.isPresent() && recurring.isPresent()
                  ? Optional.of(finding(each.it().label(), oneOff.get(), recurring.get())).stream()
                  : Optional.<Finding>empty().stream();
            })
        .toList();
  }

  private static Optional<Use> use(Examined examined, String assumption, Place place) {
    return examined.usesOf(assumption).stream().filter(use -> use.place() == place).findFirst();
  }

  private static Finding finding(String label, Use oneOff, Use recurring) {
    return Finding.of(
        Finding.Kind.ODD,
        "One list used in two ways",
        "$." + recurring.path(),
        label,
        "“%s” is the one-off cost of “%s”, where years left out are 0, and the cost a year of “%s”, where the last year goes on: make two assumptions of it."
            .formatted(label, oneOff.by(), recurring.by()));
  }
}
