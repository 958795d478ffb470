package org.casewright.session.edits;

import java.math.BigDecimal;
import java.util.Collections;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.FreeIds;
import org.casewright.model.Listing;
import org.casewright.model.Series;
import org.casewright.model.Unit;

/// Assumptions made one after the other for something new, labelled with its name. It lives within
/// one addition.
final class NewNumbers {

  private final FreeIds ids;
  private final String name;
  private final String id;
  private BusinessCase registered;

  /// @param name of what is new
  NewNumbers(BusinessCase to, String name) {
    this.registered = to;
    this.ids = FreeIds.of(to);
    this.name = name;
    this.id = ids.next(name);
  }

  /// The name of what is new.
  String name() {
    return name;
  }

  /// The id of what is new.
  String id() {
    return id;
  }

  /// The case with all assumptions made so far.
  BusinessCase registered() {
    return registered;
  }

  /// Makes one more.
  ///
  /// @return its id
  String number(String what, Unit unit, Series value) {
    var label = name + ": " + what;
    var made = ids.next(label);
    registered =
        Listing.ASSUMPTIONS.added(
            registered, Assumption.of(made, label, unit, "0").withValue(value));
    return made;
  }

  String number(String what, Unit unit, String value) {
    return number(what, unit, Series.of(value));
  }

  /// £0 for each FY of the case.
  String yearly(String what) {
    var years = Collections.nCopies(registered.timeline().years(), BigDecimal.ZERO);
    return number(what, Unit.POUNDS_A_YEAR, new Series.Yearly(years));
  }
}
