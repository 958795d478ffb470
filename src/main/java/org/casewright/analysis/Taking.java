package org.casewright.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes one part over from after, and leaves all others as they are.
final class Taking extends SideBySide {

  private final String taken;

  Taking(String part, Words before, Words after) {
    super("", before, after);
    this.taken = part;
  }

  @Override
  <V> V pick(String part, V was, V is, Supplier<String> sentence) {
    return part.equals(taken) ? is : was;
  }

  @Override
  <V> @Nullable V pickOrNone(
      String part, @Nullable V was, @Nullable V is, Supplier<String> sentence) {
    return part.equals(taken) ? is : was;
  }
}
