package org.casewright.session.edits;

import org.casewright.model.BusinessCase;

/// A case with something new in it.
///
/// @param after the case with it
/// @param thing what is new, to be selected and named
public record Added(BusinessCase after, Thing thing) {

  /// What undo calls it: `Add workstream “Fostering”`.
  public String label() {
    return "Add %s “%s”".formatted(thing.noun(), thing.label(after));
  }
}
