package org.casewright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casewright.analysis.SideBySide.Told;
import org.casewright.analysis.SideBySide.Walk;
import org.casewright.model.Listing;

/// One of the lists of a case, whose things are matched by id.
///
/// @param things what they are called together: `opportunities`
/// @param listing its members, each by id and name
/// @param where the heading a part of them stands under; a thing new or gone has the part ""
/// @param list the list in a draft, which may be written to
/// @param tail what is said of a new one after its name
record Register<T>(
    String things,
    Listing<T> listing,
    Function<String, Where> where,
    Function<Draft, List<T>> list,
    Walk<T> walk,
    Told<T> tail) {

  private String id(T thing) {
    return listing.id().apply(thing);
  }

  private String name(T thing) {
    return listing.name().apply(thing);
  }

  /// Everything that differs between two sides: parts of what both have, what is new, what is gone,
  /// and the order.
  List<Change> changes(Sides sides) {
    var before = list.apply(new Draft(sides.before().told()));
    var after = list.apply(new Draft(sides.after().told()));
    var changes = new ArrayList<Change>();
    var old = byId(before);
    var present = byId(after);
    for (var is : after) {
      var was = old.get(id(is));
      if (was == null) {
        changes.add(arrival(is, sides));
      } else {
        changes.addAll(parts(was, is, sides));
      }
    }
    before.stream()
        .filter(was -> !present.containsKey(id(was)))
        .forEach(was -> changes.add(departure(was, sides)));
    if (!order(before, present).equals(order(after, old))) {
      changes.add(reordering(after));
    }
    return changes;
  }

  private List<Change> parts(T was, T is, Sides sides) {
    if (was.equals(is)) {
      return List.of();
    }
    var subject = name(was);
    var noting = new Noting(subject, sides.before(), sides.after());
    walk.over(was, is, noting);
    return noting.differences().stream()
        .map(
            difference ->
                new Change(
                    where.apply(difference.part()),
                    id(was),
                    subject,
                    difference.part(),
                    difference.sentence(),
                    draft -> take(draft, is, difference.part(), sides)))
        .toList();
  }

  private void take(Draft draft, T is, String part, Sides sides) {
    var taking = new Taking(part, sides.before(), sides.after());
    list.apply(draft)
        .replaceAll(each -> id(each).equals(id(is)) ? walk.over(each, is, taking) : each);
    sides.bringAlong(draft);
  }

  private Change arrival(T is, Sides sides) {
    var sentence =
        "New %s %s%s".formatted(listing.noun(), Words.quoted(name(is)), tail.in(sides.after(), is));
    return new Change(
        where.apply(""),
        id(is),
        name(is),
        "",
        sentence,
        draft -> {
          bring(draft, sides.after(), id(is));
          sides.bringAlong(draft);
        });
  }

  private Change departure(T was, Sides sides) {
    return new Change(
        where.apply(""),
        id(was),
        name(was),
        "",
        "The %s %s is no longer in the case".formatted(listing.noun(), Words.quoted(name(was))),
        draft -> {
          list.apply(draft).removeIf(each -> id(each).equals(id(was)));
          if (!sides.afterHas(id(was))) {
            draft.forget(id(was));
          }
        });
  }

  private Change reordering(List<T> after) {
    var places = new HashMap<String, Integer>();
    after.forEach(each -> places.put(id(each), places.size()));
    return new Change(
        where.apply(""),
        "",
        things,
        "",
        "The %s stand in another order".formatted(things),
        draft ->
            list.apply(draft)
                .sort(
                    Comparator.comparingInt(each -> places.getOrDefault(id(each), places.size()))));
  }

  /// Puts a thing of the case after into the draft, in its place, unless one with its id is there.
  ///
  /// @return whether it was put there
  boolean bring(Draft draft, Words after, String wanted) {
    var into = list.apply(draft);
    if (find(into, wanted).isPresent()) {
      return false;
    }
    var from = list.apply(new Draft(after.told()));
    var found = find(from, wanted);
    found.ifPresent(thing -> into.add(place(into, from, from.indexOf(thing)), thing));
    return found.isPresent();
  }

  /// Behind the nearest of those before it that is there too.
  private int place(List<T> into, List<T> from, int index) {
    for (var i = index - 1; i >= 0; i--) {
      var neighbour = find(into, id(from.get(i)));
      if (neighbour.isPresent()) {
        return into.indexOf(neighbour.get()) + 1;
      }
    }
    return 0;
  }

  private Optional<T> find(List<T> things, String wanted) {
    return things.stream().filter(each -> id(each).equals(wanted)).findFirst();
  }

  private Map<String, T> byId(List<T> things) {
    var byId = new HashMap<String, T>();
    things.forEach(each -> byId.put(id(each), each));
    return byId;
  }

  private List<String> order(List<T> things, Map<String, T> among) {
    return things.stream().map(this::id).filter(among::containsKey).toList();
  }
}
