package org.casewright.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casewright.engine.Projection;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.Step;
import org.casewright.session.edits.Advice;
import org.casewright.session.edits.DeliverOnly;
import org.casewright.session.edits.Slip;

/// Which levers a step of the story offers: how much is delivered and how late it comes, of the
/// workstream that stands out or else of everything; and the assumptions that the step names, or
/// else the volumes that are worth most.
public final class Levers {

  private static final int MOST = 4;
  private static final BigDecimal SOME = new BigDecimal("0.9");

  private Levers() {}

  /// The levers of a step, in the order in which they are offered.
  ///
  /// @param now what the case comes to as the step shows it
  public static List<Lever> of(BusinessCase in, Step step, Projection now) {
    var scenario = step.scene().scenarioIn(in);
    var workstream = step.scene().workstream();
    var about = Sandbox.opportunities(in, workstream);
    var levers = new ArrayList<Lever>();
    if (DeliverOnly.of(in, scenario, about, SOME) instanceof Advice.Proposal) {
      levers.add(new Lever.Delivered(workstream));
    }
    if (Slip.of(in, scenario, about, 1) instanceof Advice.Proposal) {
      levers.add(new Lever.Late(workstream));
    }
    var named = step.levers().isEmpty() ? volumes(in, step, now) : step.levers();
    named.stream()
        .map(Lever.Assumed::new)
        .filter(each -> Sandbox.planned(in, scenario, each).isPresent())
        .forEach(levers::add);
    return levers;
  }

  /// Ids of the volumes of the opportunities that are worth most in the step's FY.
  private static List<String> volumes(BusinessCase in, Step step, Projection now) {
    var year = in.timeline().year(step.scene().yearIn(in.timeline()));
    var about = Sandbox.opportunities(in, step.scene().workstream());
    return in.opportunities().stream()
        .filter(each -> about.contains(each.id()))
        .sorted(
            Comparator.comparingDouble(
                each ->
                    -now.answer(
                            FigureQuery.of(Figure.GROSS_BENEFIT)
                                .of(Scope.opportunity(each.id()))
                                .in(year)
                                .underScenario(now.scenario().id())
                                .seen(now.view(), step.scene().pricesOrDefault()))
                        .number()
                        .orElse(0)))
        .flatMap(each -> volume(each).stream())
        .filter(
            each -> Sandbox.planned(in, now.scenario().id(), new Lever.Assumed(each)).isPresent())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Optional<String> volume(Opportunity of) {
    return switch (of.mechanism()) {
      case Mechanism.Flow flow -> Optional.of(flow.perYear());
      case Mechanism.Capacity capacity -> Optional.of(capacity.units());
      case Mechanism.Profile _ -> Optional.empty(); // pounds, not how much of something
    };
  }
}
