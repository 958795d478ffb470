package org.casewright.library;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.FinancialYear;
import org.casewright.model.Series;
import org.jspecify.annotations.Nullable;

/// What the fields of a template start with in a case: a published unit cost in the case's prices,
/// or a value to be replaced.
final class StartingValues {

  private final Template template;
  private final BusinessCase businessCase;

  StartingValues(Template template, BusinessCase businessCase) {
    this.template = template;
    this.businessCase = businessCase;
  }

  Assumption assumption(Field field, String id) {
    var rebased = rebased(field);
    var value =
        field.place().equals("profile.levels")
            ? new Series.Yearly(Collections.nCopies(businessCase.timeline().years(), rebased))
            : Series.of(rebased);
    var made =
        new Assumption(
            id, field.label(), field.unit(), value, null, null, evidence(field), null, Extras.NONE);
    return UnitCosts.find(field.unitCost())
        .map(published -> published.fill(made, businessCase))
        .orElse(made);
  }

  private BigDecimal rebased(Field field) {
    var from = field.priceYear();
    return from == null
        ? field.value()
        : GdpDeflators.factor(from, businessCase.priceBase())
            .map(factor -> field.value().multiply(factor).setScale(0, RoundingMode.HALF_UP))
            .orElse(field.value());
  }

  /// No source, so that the case says one is missing.
  private Evidence evidence(Field field) {
    var note =
        "A starting value from the template “%s”: put your own number here, with its source. %s%s%s"
            .formatted(
                template.name(), prices(field, field.priceYear()), compare(field), field.note());
    return Evidence.NONE
        .withPriceYear(field.priceYear())
        .withTemplate(template.id())
        .withNote(note.strip());
  }

  /// Where to look: a source of the starting value, or of one like it.
  private static String compare(Field field) {
    return field.source().isEmpty() ? "" : "Compare: %s. ".formatted(field.source());
  }

  private static String prices(Field field, @Nullable FinancialYear year) {
    return year == null
        ? ""
        : "It is %s in %s prices. ".formatted(field.unit().text(field.value()), year);
  }
}
