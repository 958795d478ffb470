package org.casewright.engine;

/// What an assumption is worth in one FY, as the places that use it read it.
final class AssumptionValue {

  private AssumptionValue() {}

  static double of(Projection projection, String id, int year) {
    var resolved = projection.resolved();
    var slots = resolved.slots(id);
    var listed = resolved.written().usesOf(id).stream().anyMatch(use -> use.place().listed());
    if (listed && year >= slots.width()) {
      return 0;
    }
    var value = projection.values()[slots.first() + Math.min(year, slots.width() - 1)];
    var growth = resolved.assumption(id).growth();
    return growth == null ? value : value * Math.pow(1 + growth.doubleValue(), year);
  }
}
