package org.casewright.analysis.mtfp;

import org.casewright.model.BudgetLine;
import org.jspecify.annotations.Nullable;

/// The budget line that pounds fall on.
///
/// @param id null where they are unallocated
/// @param reference may be empty, as may service and agency
public record OnLine(
    @Nullable String id, String reference, String name, String service, String agency) {

  /// Where pounds fall that name no line.
  public static final OnLine UNALLOCATED = new OnLine(null, "", "Unallocated", "", "");

  static OnLine of(BudgetLine line) {
    return new OnLine(line.id(), line.reference(), line.name(), line.service(), line.agency());
  }

  /// Its agency, or that there is none, in words.
  String agencyInWords() {
    if (id == null) {
      return "Unallocated";
    }
    return agency.isBlank() ? "No agency named" : agency;
  }
}
