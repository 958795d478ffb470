package org.casewright.session.edits;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.casewright.model.BusinessCase;

/// Ids for what is new in a case: its name in small unaccented letters and digits with single
/// hyphens, at most 60 characters, with -2, -3 and so on where the case has that id already.
public final class Ids {

  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>();

  /// Those of a case, each free one given out once.
  Ids(BusinessCase in) {
    Shelf.ALL.forEach(shelf -> taken.addAll(shelf.ids(in)));
  }

  /// An id that is free in the case: `Edge of care` gives `edge-of-care`.
  public static String fresh(BusinessCase in, String name) {
    return new Ids(in).next(name);
  }

  String next(String name) {
    var id = from(name, LONGEST);
    for (var number = 2; !taken.add(id); number++) {
      var ending = "-" + number;
      id = from(name, LONGEST - ending.length()) + ending;
    }
    return id;
  }

  private static String from(String name, int longest) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("['’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+", "");
    var cut = plain.substring(0, Math.min(longest, plain.length())).replaceAll("-+$", "");
    return cut.isEmpty() ? "unnamed" : cut;
  }
}
