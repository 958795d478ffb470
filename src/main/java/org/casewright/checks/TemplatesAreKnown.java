package org.casewright.checks;

import java.util.List;
import org.casewright.library.Templates;

/// An opportunity's template is one that the program has; of another it knows no words, ranges or
/// questions.
final class TemplatesAreKnown implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return Placed.all("opportunities", examined.written().opportunities()).stream()
        .filter(each -> !each.it().template().isEmpty())
        .filter(each -> Templates.find(each.it().template()).isEmpty())
        .map(
            each ->
                Finding.of(
                    Finding.Kind.NOTICE,
                    "Templates that this program does not know",
                    each.at("template"),
                    each.it().name(),
                    "“%s” was made from the template “%s”, which this version of the program does not have: its figures are computed all the same, but nothing can say what is usual for it."
                        .formatted(each.it().name(), each.it().template())))
        .toList();
  }
}
