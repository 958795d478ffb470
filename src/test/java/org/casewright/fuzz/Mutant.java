package org.casewright.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.casewright.fuzz.Tree.Group;

/// A whole file, spoilt as a recipe says.
///
/// @param kind that it was before
record Mutant(Kind kind, byte[] content) {

  /// Blows that a file takes, of each sort.
  private static final int MOST = 8;

  /// Cases twice as often as each of the others, since they are what matters most.
  private static final List<Kind> KINDS =
      List.of(
          Kind.CASE,
          Kind.CASE,
          Kind.CASE,
          Kind.CASE,
          Kind.SCENARIO,
          Kind.SCENARIO,
          Kind.RECOVERY,
          Kind.RECOVERY,
          Kind.LOCK,
          Kind.SETTINGS,
          Kind.RECENT,
          Kind.HANDOVER);

  /// The file that a recipe makes; the same one every time. A longer recipe does more damage.
  static Mutant of(byte[] recipe) {
    var choices = new Choices(recipe);
    var kind = choices.of(KINDS);
    var mode = choices.upTo(8);
    var top = new Group(null, new ArrayList<>(List.of(choices.of(Seeds.of(kind)).copy())));
    if (mode > 1) {
      var damage = new TreeDamage(choices, kind, top);
      var most = mode == 2 ? 2 : MOST;
      for (var i = 0; i == 0 || (i < most && choices.isLeft()); i++) {
        damage.strike();
      }
    }
    var content = Seeds.written(kind, top);
    return new Mutant(kind, mode > 2 ? content : spoilt(choices, kind, content));
  }

  private static byte[] spoilt(Choices choices, Kind kind, byte[] content) {
    var damage = new ByteDamage(choices, kind, content);
    for (var i = 0; i == 0 || (i < MOST && choices.isLeft()); i++) {
      damage.strike();
    }
    return damage.content();
  }
}
