package org.casewright.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Place;
import org.casewright.model.Unit;
import org.casewright.model.Workstream;

/// What levers were moved to, in words for a room.
///
/// @param scenario id of the one that it is told against
record LeverWords(BusinessCase in, String scenario) {

  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  String of(Map<Lever, BigDecimal> moved) {
    var words = new ArrayList<String>();
    moved.forEach((lever, value) -> words.add(of(lever, value)));
    return String.join("; ", words);
  }

  private String of(Lever lever, BigDecimal value) {
    return switch (lever) {
      case Lever.Delivered(var workstream) ->
          delivered(value) + (workstream == null ? " delivered" : " of " + name(workstream));
      case Lever.Late(var workstream) ->
          (workstream == null ? "" : name(workstream) + " ") + late(value.intValue());
      case Lever.Assumed(var id) ->
          in.assumption(id).map(each -> number(each, value)).orElse("one number less");
    };
  }

  /// `only half`, `nothing`, `120%`.
  private static String delivered(BigDecimal share) {
    if (share.signum() == 0) {
      return "nothing";
    }
    var words = share.compareTo(new BigDecimal("0.5")) == 0 ? "half" : Unit.PERCENT.text(share);
    return share.compareTo(BigDecimal.ONE) < 0 ? "only " + words : words;
  }

  private String name(String workstream) {
    return in.workstream(workstream).map(Workstream::name).orElse(workstream);
  }

  private static String late(int months) {
    var size = Math.abs(months);
    return "%s %s %s"
        .formatted(
            size < NUMBERS.size() ? NUMBERS.get(size) : String.valueOf(size),
            size == 1 ? "month" : "months",
            months > 0 ? "late" : "early");
  }

  /// `6 carers a year, not 11`; with what it is before it where its unit does not tell.
  private String number(Assumption of, BigDecimal value) {
    var was = Sandbox.planned(in, scenario, new Lever.Assumed(of.id()));
    var now = text(of, value);
    var before = was.map(each -> text(of, each)).orElse("");
    var unit = Place.of(in, of).isMonth() ? 0 : unit(now, before);
    var words =
        before.isEmpty()
            ? now
            : now.equals(before)
                ? now + ", as in " + scenarioName()
                : now + ", not " + before.substring(0, before.length() - unit);
    return tells(of.unit()) ? words : of.label() + ": " + words;
  }

  private String scenarioName() {
    return in.scenario(scenario).map(each -> "“%s”".formatted(each.name())).orElse("the plan");
  }

  /// How many characters of the unit both have at their end, which is said once.
  private static int unit(String now, String before) {
    var space = before.indexOf(' ');
    return space > 0 && now.endsWith(before.substring(space)) ? before.length() - space : 0;
  }

  private String text(Assumption of, BigDecimal value) {
    return Place.of(in, of).text(value, of.unit(), in.timeline());
  }

  /// Whether a unit tells what is counted: it counts people or things, and nothing else in the case
  /// is counted in it.
  private boolean tells(Unit unit) {
    return unit.isCounted()
        && in.assumptions().stream().filter(each -> each.unit() == unit).count() == 1;
  }
}
