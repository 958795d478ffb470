package org.casewright.session.edits;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.FreeIds;
import org.casewright.model.Listing;

/// A case with copies of the assumptions that only some things use, for copies of those things.
///
/// @param wire names the copy where the original was named
record OwnCopies(BusinessCase after, Wire wire) {

  static OwnCopies of(BusinessCase in, Set<Thing> users, FreeIds ids) {
    var labels = Listing.ASSUMPTIONS.names(in);
    UnaryOperator<String> label = original -> Copies.copyName(labels, original);
    var copies = Register.freshIds(in, ids, Register.ownedBy(in, users), label);
    return new OwnCopies(
        Register.copied(in, copies, label),
        (_, named) -> named == null ? null : copies.getOrDefault(named, named));
  }
}
