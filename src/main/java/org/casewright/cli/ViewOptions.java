package org.casewright.cli;

import org.casewright.model.Keyed;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import picocli.CommandLine.Option;

/// How a case is to be seen: the options of every command that shows figures.
final class ViewOptions {

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "as-stated",
      description = "as-stated (the default) or risk-adjusted.")
  private String view = "";

  @Option(
      names = "--prices",
      paramLabel = "PRICES",
      defaultValue = "real",
      description = "real (the default) or cash.")
  private String prices = "";

  View view() {
    return word(View.class, "--view", view);
  }

  PriceBasis prices() {
    return word(PriceBasis.class, "--prices", prices);
  }

  static <E extends Enum<E> & Keyed> E word(Class<E> list, String option, String typed) {
    return Keyed.find(list, typed)
        .orElseThrow(() -> CannotAnswer.unknownWord(option, typed, Keyed.all(list)));
  }
}
