package org.casewright.checks;

import java.time.LocalDate;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Milestone;
import org.casewright.model.Timeline;

/// A milestone lies within the years of the case, or in the financial year before, when programmes
/// are prepared and procured.
final class MilestonesFallWithinTheCase implements Check {

  @Override
  public List<Finding> findings(Examined examined) {
    var written = examined.written();
    return Placed.all("milestones", written.milestones()).stream()
        .filter(each -> isOutside(written, each.it().date()))
        .map(each -> finding(written, each))
        .toList();
  }

  private static LocalDate start(BusinessCase written) {
    return written.timeline().calendar(0).atDay(1);
  }

  private static LocalDate end(BusinessCase written) {
    return written.timeline().calendar(written.timeline().months()).atDay(1).minusDays(1);
  }

  private static boolean isOutside(BusinessCase written, LocalDate date) {
    return date.isBefore(start(written).minusYears(1)) || date.isAfter(end(written));
  }

  private static Finding finding(BusinessCase written, Placed<Milestone> each) {
    return Finding.of(
        Finding.Kind.ODD,
        "Milestones outside the case's years",
        each.at("date"),
        each.it().name(),
        "“%s” is on %s, and the case runs from %s to %s, so no chart can show it: check the date, or the years of the case."
            .formatted(
                each.it().name(),
                Timeline.dayLabel(each.it().date()),
                Timeline.dayLabel(start(written)),
                Timeline.dayLabel(end(written))));
  }
}
