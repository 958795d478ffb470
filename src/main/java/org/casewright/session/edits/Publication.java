package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Listing;
import org.casewright.model.Replacement;
import org.casewright.model.Scenario;
import org.casewright.model.Step;
import org.jspecify.annotations.Nullable;

/// A copy of a case that anybody may see. Every figure is the same; what only those who made it
/// need is left out.
///
/// @param leftOut what is not in the copy, a sentence each; empty where nothing had to go
public record Publication(BusinessCase copy, List<String> leftOut) {

  public Publication {
    leftOut = List.copyOf(leftOut);
  }

  /// The copy without history, versions, owners, speaker notes and hidden steps. Findings are in no
  /// file. Who signed a number off stays, since that is part of where it comes from.
  public static Publication of(BusinessCase in) {
    var left = new ArrayList<String>();
    tell(left, in.history().size(), "The history of", "save");
    tell(left, in.versions().size(), "The", "named version");
    tell(left, owned(in), "Who answers for", "number");
    tell(left, count(in.risks(), r -> !r.owner().isEmpty()), "Who answers for", "risk");
    tell(left, count(in.workstreams(), w -> !w.lead().isEmpty()), "Who leads", "workstream");
    tell(left, count(in.story(), s -> !s.notes().isEmpty()), "The speaker's notes to", "step");
    tell(left, count(in.story(), Step::hidden), "The", "hidden step");
    return new Publication(without(in), left);
  }

  private static void tell(List<String> left, int number, String of, String noun) {
    if (number > 0) {
      left.add("%s %s.".formatted(of, Words.count(number, noun)));
    }
  }

  private static <T> int count(List<T> things, Predicate<T> which) {
    return (int) things.stream().filter(which).count();
  }

  private static int owned(BusinessCase in) {
    var replaced = in.scenarios().stream().flatMap(each -> each.values().values().stream());
    return count(
            in.assumptions(),
            each -> isOwned(each.evidence()) || isOwned(evidence(each.startedFrom())))
        + (int) replaced.filter(each -> isOwned(each.evidence())).count();
  }

  private static @Nullable Evidence evidence(@Nullable Replacement replacement) {
    return replacement == null ? null : replacement.evidence();
  }

  private static boolean isOwned(@Nullable Evidence evidence) {
    return evidence != null && !evidence.owner().isEmpty();
  }

  private static BusinessCase without(BusinessCase in) {
    var copy = in.withoutPast();
    copy = Listing.ASSUMPTIONS.changed(copy, Publication::without);
    copy = Listing.RISKS.changed(copy, each -> each.withOwner(""));
    copy = Listing.WORKSTREAMS.changed(copy, each -> each.withLead(""));
    if (!in.scenarios().isEmpty()) {
      copy = Listing.SCENARIOS.changed(copy, Publication::without);
    }
    return copy.withStory(copy.toldSteps().stream().map(each -> each.withNotes("")).toList());
  }

  private static Assumption without(Assumption assumption) {
    var from = assumption.startedFrom();
    return assumption
        .withEvidence(without(assumption.evidence()))
        .withStartedFrom(from == null ? null : without(from));
  }

  private static Scenario without(Scenario scenario) {
    var values = new LinkedHashMap<String, Replacement>();
    scenario.values().forEach((id, value) -> values.put(id, without(value)));
    return scenario.withValues(values);
  }

  private static Replacement without(Replacement replacement) {
    return replacement.withEvidence(without(replacement.evidence()));
  }

  private static @Nullable Evidence without(@Nullable Evidence evidence) {
    return evidence == null ? null : evidence.withOwner("");
  }
}
