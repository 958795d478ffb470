package org.casewright.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.MonthPoint;
import org.casewright.model.Replacement;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// Draws numbers from a seed and keeps the assumptions made of them. The same seed gives the same
/// numbers.
final class RandomNumbers {

  /// What an assumption is for, and between which bounds its numbers are drawn.
  ///
  /// @param name assumptions of one role may stand in for each other
  record Role(String name, Unit unit, double low, double high, boolean yearly) {

    static Role single(String name, Unit unit, double low, double high) {
      return new Role(name, unit, low, high, false);
    }

    static Role yearly(String name, Unit unit, double low, double high) {
      return new Role(name, unit, low, high, true);
    }
  }

  private final SplittableRandom random;
  private final boolean plain;
  private final int years;
  private final List<Integer> grades;
  private final Map<Role, List<String>> byRole = new HashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final List<Assumption> assumptions = new ArrayList<>();

  /// @param plain without yearly series and growth
  RandomNumbers(SplittableRandom random, boolean plain, int years, List<Integer> grades) {
    this.random = random;
    this.plain = plain;
    this.years = years;
    this.grades = grades;
  }

  boolean maybe(double chance) {
    return random.nextDouble() < chance;
  }

  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// Some of a list, in another order, at most so many.
  <T> List<T> someOf(List<T> list, int most) {
    var shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new java.util.Random(random.nextLong()));
    return shuffled.subList(0, Math.min(list.size(), between(0, most)));
  }

  BigDecimal number(double low, double high) {
    return BigDecimal.valueOf(low + (high - low) * random.nextDouble())
        .setScale(oneOf(List.of(0, 1, 3)), RoundingMode.HALF_EVEN)
        .max(BigDecimal.valueOf(low))
        .min(BigDecimal.valueOf(high));
  }

  List<BigDecimal> numbers(double low, double high) {
    return IntStream.range(0, between(1, years + 2)).mapToObj(_ -> number(low, high)).toList();
  }

  /// So many shares of a whole, in hundredths.
  List<BigDecimal> shares(int parts) {
    var cuts = new ArrayList<>(List.of(0, 100));
    for (var i = 1; i < parts; i++) {
      cuts.add(between(0, 100));
    }
    Collections.sort(cuts);
    return IntStream.range(0, parts)
        .mapToObj(i -> BigDecimal.valueOf(cuts.get(i + 1) - (long) cuts.get(i), 2))
        .toList();
  }

  /// The id of an assumption for this role: mostly a new one, sometimes one that stands already.
  String named(Role role) {
    var standing = byRole.computeIfAbsent(role, _ -> new ArrayList<>());
    if (!standing.isEmpty() && maybe(0.25)) {
      return oneOf(standing);
    }
    var id = role.name() + "-" + (assumptions.size() + 1);
    var growth =
        role.yearly() && role.unit().isPounds() && !plain && maybe(0.3)
            ? number(-0.02, 0.04)
            : null;
    assumptions.add(
        new Assumption(
            id,
            "The " + id,
            role.unit(),
            series(role),
            growth,
            null,
            evidence(),
            startedFrom(),
            Extras.NONE));
    standing.add(id);
    roles.put(id, role);
    return id;
  }

  /// Every seventh number was changed by hand.
  private @Nullable Replacement startedFrom() {
    return assumptions.size() % 7 == 6
        ? new Replacement(Series.of("7.50"), Evidence.of(3, "Before"), Extras.NONE)
        : null;
  }

  @Nullable String perhaps(double chance, Role role) {
    return maybe(chance) ? named(role) : null;
  }

  /// A month of a cost: absent, a whole number, or an assumption.
  @Nullable MonthPoint month(double chance, int low, int high) {
    if (!maybe(chance)) {
      return null;
    }
    return maybe(0.5)
        ? new MonthPoint.At(between(low, high))
        : new MonthPoint.Named(
            named(Role.single("month-" + low + "-to-" + high, Unit.MONTHS, low, high)));
  }

  private Series series(Role role) {
    return role.yearly() && !plain && maybe(0.35)
        ? new Series.Yearly(numbers(role.low(), role.high()))
        : Series.of(number(role.low(), role.high()));
  }

  private @Nullable Evidence evidence() {
    if (maybe(0.3)) {
      return null;
    }
    var grade = grades.isEmpty() || maybe(0.2) ? null : oneOf(grades);
    return Evidence.of(grade, maybe(0.5) ? "A paper, 4.2" : "");
  }

  /// What a scenario puts in place of some of the assumptions.
  Map<String, Replacement> replacements() {
    var replaced = new LinkedHashMap<String, Replacement>();
    for (var id : someOf(List.copyOf(roles.keySet()), roles.size() / 2)) {
      var role = roles.get(id);
      if (role != null) {
        var own = maybe(0.3) ? evidence() : null;
        replaced.put(id, new Replacement(series(role), own, Extras.NONE));
      }
    }
    return replaced;
  }

  List<Assumption> assumptions() {
    return assumptions;
  }
}
