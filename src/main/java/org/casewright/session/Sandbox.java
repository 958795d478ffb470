package org.casewright.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.Opportunity;
import org.casewright.model.Problem;
import org.casewright.model.Series;
import org.casewright.session.edits.Additions;
import org.casewright.session.edits.Advice;
import org.casewright.session.edits.DeliverOnly;
import org.casewright.session.edits.Slip;
import org.jspecify.annotations.Nullable;

/// What has been moved while a story is told. It makes cases of its own that have one scenario
/// more; the case that is told, and the session it is in, know nothing of it.
///
/// @param moved where levers stand that are not where the case has them, in the order in which they
///     were first moved
public record Sandbox(Map<Lever, BigDecimal> moved) {

  /// Everything is as the case has it.
  public static final Sandbox UNMOVED = new Sandbox(Map.of());

  private static final String NAME = "What if";

  /// A case in memory with what was moved.
  ///
  /// @param scenario id of the one that carries it, based on the one that it was asked for
  public record WhatIf(BusinessCase written, String scenario) {}

  public Sandbox {
    moved = Collections.unmodifiableMap(new LinkedHashMap<>(moved));
  }

  public boolean isMoved() {
    return !moved.isEmpty();
  }

  /// With a lever moved, or back where the case has it.
  ///
  /// @param scenario id of the one that is shown
  public Sandbox with(BusinessCase in, String scenario, Lever lever, BigDecimal value) {
    var others = new LinkedHashMap<>(moved);
    if (planned(in, scenario, lever).filter(each -> each.compareTo(value) != 0).isPresent()) {
      others.put(lever, value);
    } else {
      others.remove(lever);
    }
    return new Sandbox(others);
  }

  /// Where a lever stands.
  ///
  /// @return empty for an assumption that the case does not have, or that has a number for each FY
  public Optional<BigDecimal> value(BusinessCase in, String scenario, Lever lever) {
    return Optional.ofNullable(moved.get(lever)).or(() -> planned(in, scenario, lever));
  }

  /// Where a scenario of the case has a lever.
  ///
  /// @return empty for an assumption that the case does not have, or that has a number for each FY
  public static Optional<BigDecimal> planned(BusinessCase in, String scenario, Lever lever) {
    return switch (lever) {
      case Lever.Delivered _ -> Optional.of(BigDecimal.ONE);
      case Lever.Late _ -> Optional.of(BigDecimal.ZERO);
      case Lever.Assumed(var id) ->
          in.assumption(id)
              .map(in.inForce(scenario)::valueOf)
              .filter(Series.Single.class::isInstance)
              .map(each -> ((Series.Single) each).value());
    };
  }

  /// The case with a scenario more, based on this one, that carries what was moved.
  ///
  /// @throws Problem.InvalidCase if something was moved to where the case cannot be
  public WhatIf applied(BusinessCase in, String scenario) {
    return applied(in, scenario, NAME);
  }

  /// The same for a scenario that is compared with it, under its own name: there too what was moved
  /// is moved. The plan is left as it is beside it, so that its evidence stays.
  ///
  /// @throws Problem.InvalidCase if something was moved to where the case cannot be
  public WhatIf compared(BusinessCase in, String scenario) {
    if (scenario.equals(in.plan().id())) {
      return applied(in, scenario, in.plan().name());
    }
    return new WhatIf(movedIn(in, scenario), scenario);
  }

  private WhatIf applied(BusinessCase in, String scenario, String name) {
    var added = Additions.scenario(in, name, scenario);
    var to = added.thing().id();
    return new WhatIf(movedIn(added.after(), to), to);
  }

  /// The case with what was moved in one of its scenarios.
  private BusinessCase movedIn(BusinessCase in, String scenario) {
    var after = in;
    for (var step : inOrder()) {
      after = moved(after, scenario, step.getKey(), step.getValue());
    }
    return after;
  }

  /// Numbers first, then shares of what they are, then when that comes.
  private List<Map.Entry<Lever, BigDecimal>> inOrder() {
    var steps = new ArrayList<>(moved.entrySet());
    steps.sort(
        (one, other) -> Integer.compare(place(one.getKey()), place(other.getKey()))); // stable
    return steps;
  }

  private static int place(Lever lever) {
    return switch (lever) {
      case Lever.Assumed _ -> 0;
      case Lever.Delivered _ -> 1;
      case Lever.Late _ -> 2;
    };
  }

  private static BusinessCase moved(
      BusinessCase in, String scenario, Lever lever, BigDecimal value) {
    return switch (lever) {
      case Lever.Assumed(var id) ->
          in.assumption(id).isEmpty() ? in : in.withValue(scenario, id, new Series.Single(value));
      case Lever.Delivered(var workstream) ->
          done(in, DeliverOnly.of(in, scenario, opportunities(in, workstream), value));
      case Lever.Late(var workstream) ->
          done(in, Slip.of(in, scenario, opportunities(in, workstream), value.intValueExact()));
    };
  }

  /// What cannot be done in a case changes nothing in it: all is left out, or nothing is there.
  private static BusinessCase done(BusinessCase in, Advice advice) {
    return advice instanceof Advice.Proposal proposal ? proposal.edit().apply(in) : in;
  }

  static List<String> opportunities(BusinessCase in, @Nullable String workstream) {
    return in.opportunities().stream()
        .filter(each -> workstream == null || Objects.equals(each.workstream(), workstream))
        .map(Opportunity::id)
        .toList();
  }

  /// The edit that keeps what was moved as a new scenario of the case, after the others.
  ///
  /// @param scenario id of the one that it is based on
  public UnaryOperator<BusinessCase> kept(String scenario, String name) {
    return in -> applied(in, scenario, name).written();
  }

  /// What was moved, in words: `6 carers a year, not 11; six months late`; empty where nothing was.
  public String words(BusinessCase in, String scenario) {
    return new LeverWords(in, scenario).of(moved);
  }
}
