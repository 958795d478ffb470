package org.casewright.fuzz;

import java.util.List;
import org.casewright.fuzz.Tree.Group;
import org.casewright.fuzz.Tree.Leaf;
import org.casewright.fuzz.Tree.Place;

/// Damage to what a document says: one place of it after another is given something that does not
/// belong there.
final class TreeDamage {

  private static final int SORTS = 20;

  /// Texts, numbers, objects and lists of a document that is made any larger.
  private static final int LARGEST = 20_000;

  private final Choices choices;
  private final Kind kind;
  private final Group top;

  /// @param top a list of one, which holds the document
  TreeDamage(Choices choices, Kind kind, Group top) {
    this.choices = choices;
    this.kind = kind;
    this.top = top;
  }

  /// Damages it once.
  void strike() {
    var places = Tree.places(top);
    if (places.isEmpty() || places.size() > LARGEST) {
      return;
    }
    var place = choices.of(places);
    switch (choices.upTo(SORTS)) {
      case 0, 1, 16, 17, 18 -> place.put(like(place.tree()));
      case 2 -> place.put(odd());
      case 3 -> place.put(copy(choices.of(places).tree()));
      case 4 -> swap(place, choices.of(places));
      case 5 -> place.in().remove(place.index());
      case 6 -> place.in().insert(place.index(), copy(place.tree()), place.key());
      case 7 -> renameKey(place, choices.of(places));
      case 8 -> place.put(leafOf(places, choices.upTo(places.size())));
      case 9 -> place.put(text());
      case 10 -> place.put(number());
      case 11 -> wrap(place);
      case 12 -> multiply(place);
      case 13 -> place.put(graft());
      case 14 -> addMember(place, choices.of(places));
      default -> renameEverywhere(places, place);
    }
  }

  private static Tree copy(Tree tree) {
    return tree instanceof Group group ? group.copy() : tree;
  }

  /// Something of the same sort, so that most of the file is still understood.
  private Tree like(Tree tree) {
    return switch (tree) {
      case Leaf leaf when leaf.isNumber() -> choices.upTo(2) == 0 ? nearly(leaf) : number();
      case Leaf leaf when leaf.isText() -> text();
      case Leaf(var token) -> new Leaf(token.equals("true") ? "false" : "true");
      case Group(var keys, _) -> new Group(keys == null ? null : List.of(), List.of()).copy();
    };
  }

  private Leaf nearly(Leaf number) {
    return new Leaf(
        switch (choices.upTo(6)) {
          case 0 -> number.token().startsWith("-") ? "0" : "-" + number.token();
          case 1 -> number.token() + "0";
          case 2 -> number.token() + "e3";
          case 3 -> number.token() + "e-3";
          case 4 -> choices.upTo(100) + "";
          default -> "0." + choices.upTo(1000);
        });
  }

  private Leaf odd() {
    return new Leaf(choices.of(Odd.LEAVES));
  }

  private Leaf number() {
    return new Leaf(choices.of(Odd.NUMBERS));
  }

  private Leaf text() {
    return new Leaf(Tree.quoted(choices.of(Odd.TEXTS)));
  }

  private static void swap(Place one, Place other) {
    var first = copy(one.tree());
    one.put(copy(other.tree()));
    other.put(first);
  }

  private void renameKey(Place place, Place other) {
    var keys = place.in().keys();
    if (keys != null) {
      keys.set(
          place.index(),
          switch (choices.upTo(4)) {
            case 0 -> Tree.quoted(choices.of(Odd.TEXTS));
            case 1 -> place.key().replaceFirst("\"$", "s\"");
            default -> other.key();
          });
    }
  }

  /// A text or number that stands somewhere else: the id of another thing, a year, a kind.
  private static Tree leafOf(List<Place> places, int from) {
    for (var i = from; i < places.size(); i++) {
      if (places.get(i).tree() instanceof Leaf leaf) {
        return leaf;
      }
    }
    return new Leaf("null");
  }

  private void wrap(Place place) {
    var levels = choices.onceIn(4) ? choices.upTo(150) : 1 + choices.upTo(4);
    var isList = choices.upTo(2) == 0;
    var inner = copy(place.tree());
    for (var i = 0; i < levels; i++) {
      inner = new Group(isList ? null : List.of("\"value\""), List.of(inner));
    }
    place.put(copy(inner));
  }

  /// Many of it, now and then each with an id of its own.
  private void multiply(Place place) {
    var times = 1 + choices.upTo(6);
    if (choices.onceIn(8)) {
      times = Math.max(1, Math.min(1 << choices.upTo(14), LARGEST / size(place.tree())));
    }
    var fresh = choices.upTo(2) == 0;
    for (var i = 0; i < times; i++) {
      var copied = copy(place.tree());
      place.in().insert(place.index(), fresh ? renamed(copied, i) : copied, place.key());
    }
  }

  private static int size(Tree tree) {
    return tree instanceof Group group ? 1 + Tree.places(group).size() : 1;
  }

  private static Tree renamed(Tree tree, int number) {
    if (tree instanceof Group(var keys, var parts) && keys != null) {
      var at = keys.indexOf("\"id\"");
      if (at >= 0) {
        parts.set(at, new Leaf("\"x%d\"".formatted(number)));
      }
    }
    return tree;
  }

  /// A part of another file.
  private Tree graft() {
    var from = choices.upTo(2) == 0 ? kind : choices.of(List.of(Kind.values()));
    return copy(choices.of(Tree.places(choices.of(Seeds.of(from)))).tree());
  }

  private void addMember(Place place, Place other) {
    var value = choices.upTo(2) == 0 ? copy(other.tree()) : odd();
    if (place.tree() instanceof Group group) {
      group.insert(choices.upTo(group.parts().size() + 1), value, other.key());
    } else {
      place.in().insert(place.index(), value, other.key());
    }
  }

  /// One text that stands in many places, such as an id, is another in all of them.
  private void renameEverywhere(List<Place> places, Place place) {
    var before = place.tree();
    var after = text();
    var word = before instanceof Leaf leaf && leaf.isText() ? leaf : new Leaf(place.key());
    for (var each : places) {
      if (each.tree().equals(word)) {
        each.put(after);
      }
      var keys = each.in().keys();
      if (keys != null && keys.get(each.index()).equals(word.token())) {
        keys.set(each.index(), after.token());
      }
    }
  }
}
