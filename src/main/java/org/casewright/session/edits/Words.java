package org.casewright.session.edits;

import java.util.Collection;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;

/// How sentences name things.
public final class Words {

  private static final int MOST_NAMED = 4;

  private Words() {}

  static String quoted(BusinessCase in, Thing thing) {
    return "“%s”".formatted(thing.label(in));
  }

  /// `a`, `a and b`, `a, b and c`; of many, the first few and how many more.
  public static String listed(Collection<String> parts) {
    var all = List.copyOf(parts);
    return all.size() > MOST_NAMED
        ? "%s and %d more"
            .formatted(
                String.join(", ", all.subList(0, MOST_NAMED - 1)), all.size() - MOST_NAMED + 1)
        : Listing.and(all);
  }

  /// `1 month`, `6 months`.
  public static String count(int number, String noun) {
    return number + " " + (number == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  /// `the opportunity “A”`, `the opportunities “A” and “B”`.
  static String the(BusinessCase in, List<? extends Thing> things) {
    var noun = things.getFirst().noun();
    return "the %s %s"
        .formatted(
            things.size() == 1 ? noun : plural(noun),
            listed(things.stream().map(each -> quoted(in, each)).toList()));
  }

  /// A sentence from its words: a capital first, a full stop last.
  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
