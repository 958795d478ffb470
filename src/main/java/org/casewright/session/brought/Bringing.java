package org.casewright.session.brought;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.casewright.file.table.Sheet;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.FreeIds;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Unit;
import org.casewright.model.Workstream;
import org.casewright.session.brought.Becomes.Stream;
import org.casewright.session.edits.Advice;

/// Brings the rows of a table into a case, all in one edit.
public final class Bringing {

  private Bringing() {}

  /// What would be done, or why it cannot.
  public static Advice of(Sheet sheet, Mapping mapping, BusinessCase in) {
    var mapped = Mapped.of(sheet, mapping, in);
    if (!mapped.problems().isEmpty()) {
      return new Advice.Declined(mapped.problems());
    }
    var number = mapped.brought().size();
    if (number == 0) {
      return Advice.declined("No row of the table can be brought in yet.");
    }
    var noun =
        switch (mapping.kind()) {
          case SAVINGS -> number == 1 ? "line of savings" : "lines of savings";
          case ASSUMPTIONS -> number == 1 ? "assumption" : "assumptions";
        };
    return Advice.tried(
        in,
        new Advice.Proposal(
            "Bring in %d %s from %s".formatted(number, noun, mapping.file()),
            "Undo takes all of it back.",
            now -> after(Mapped.of(sheet, mapping, now), now)),
        "Nothing would change.");
  }

  /// The case with what is brought in.
  ///
  /// @throws org.casewright.model.Problem.InvalidCase if the case cannot have it so
  static BusinessCase after(Mapped mapped, BusinessCase in) {
    return new Adding(in).after(mapped);
  }

  /// A case while rows are added to it; it lives within one edit.
  private static final class Adding {
    private final BusinessCase in;
    private final FreeIds ids;
    private final Map<String, Assumption> changed = new HashMap<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final Map<String, Workstream> streams = new LinkedHashMap<>();
    private final List<Opportunity> opportunities = new ArrayList<>();

    private Adding(BusinessCase in) {
      this.in = in;
      this.ids = FreeIds.of(in);
    }

    private BusinessCase after(Mapped mapped) {
      for (var row : mapped.brought()) {
        switch (Objects.requireNonNull(row.becomes())) {
          case Becomes.NewAssumption(var assumption) ->
              assumptions.add(assumption.withId(ids.next(assumption.id())));
          case Becomes.ChangedAssumption(var assumption) ->
              changed.put(assumption.id(), assumption);
          case Becomes.NewSaving saving -> add(saving);
        }
      }
      var register = new ArrayList<Assumption>();
      in.assumptions().forEach(each -> register.add(changed.getOrDefault(each.id(), each)));
      register.addAll(assumptions);
      var all = new ArrayList<>(in.workstreams());
      all.addAll(streams.values());
      return in.withAssumptions(register)
          .withWorkstreams(all)
          .withOpportunities(grouped(all.stream().map(Workstream::id).toList()));
    }

    private void add(Becomes.NewSaving saving) {
      var stream =
          switch (saving.workstream()) {
            case Stream.Of(var id, _) -> id;
            case Stream.New(var name) ->
                streams
                    .computeIfAbsent(
                        name.toLowerCase(Locale.UK), _ -> Workstream.of(ids.next(name), name))
                    .id();
          };
      var id = ids.next(saving.name());
      var label =
          saving.name() + (saving.increments() ? ": increase each year" : ": level each year");
      var series = ids.next(label);
      assumptions.add(
          Assumption.of(series, label, Unit.POUNDS_A_YEAR, "0")
              .withValue(saving.amounts())
              .withEvidence(saving.evidence().equals(Evidence.NONE) ? null : saving.evidence()));
      opportunities.add(
          Opportunity.of(
                  id,
                  saving.name(),
                  stream,
                  new Mechanism.Profile(series, saving.increments(), null, Extras.NONE))
              .withReference(saving.reference()));
    }

    /// Each new one after the last of its workstream.
    private List<Opportunity> grouped(List<String> order) {
      var grouped = new ArrayList<>(in.opportunities());
      for (var stream : order) {
        var last = -1;
        for (var i = 0; i < grouped.size(); i++) {
          last = grouped.get(i).workstream().equals(stream) ? i : last;
        }
        grouped.addAll(
            last < 0 ? grouped.size() : last + 1,
            opportunities.stream().filter(each -> each.workstream().equals(stream)).toList());
      }
      return grouped;
    }
  }
}
