package org.casewright.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;
import org.casewright.model.Workstream;

/// Which colour stands for which workstream: the same in every chart, scenario and export of a
/// case.
///
/// Workstreams with opportunities take the palette's colours in the order of the case. There are
/// five; of more workstreams than that the four largest of the plan, by gross benefit over the
/// horizon, keep their own and the rest share the fifth as "Other workstreams".
///
/// @param bands in stacking order, from zero outwards
public record WorkstreamColours(List<Band> bands) {

  /// One colour.
  ///
  /// @param key the workstream's id, or [PlottedTable.Keys#OTHER]
  /// @param workstreams ids of what is summed, at least one
  public record Band(String key, String label, List<String> workstreams, Color colour) {
    public Band {
      workstreams = List.copyOf(workstreams);
    }

    /// What is summed.
    Scope scope() {
      return Scope.ofWorkstreams(workstreams);
    }
  }

  private static final int COLOURS = HouseStyle.PALETTE.size();

  public WorkstreamColours {
    bands = List.copyOf(bands);
  }

  public static WorkstreamColours of(BusinessCase written) {
    var used =
        written.opportunities().stream().map(Opportunity::workstream).collect(Collectors.toSet());
    var shown = written.workstreams().stream().filter(w -> used.contains(w.id())).toList();
    if (shown.size() <= COLOURS) {
      return coloured(shown, List.of());
    }
    var plan = ResolvedCase.of(written).project(View.AS_STATED);
    var largest =
        shown.stream()
            .sorted(Comparator.comparingDouble(w -> -size(plan, w)))
            .limit(COLOURS - 1)
            .collect(Collectors.toSet());
    return coloured(
        shown.stream().filter(largest::contains).toList(),
        shown.stream().filter(w -> !largest.contains(w)).toList());
  }

  /// The colour of a workstream; empty where it has no opportunities and so is never drawn.
  public Optional<Color> colour(String workstream) {
    return band(workstream).map(Band::colour);
  }

  /// The band a workstream is part of.
  public Optional<Band> band(String workstream) {
    return bands.stream().filter(band -> band.workstreams().contains(workstream)).findFirst();
  }

  private static WorkstreamColours coloured(List<Workstream> own, List<Workstream> others) {
    var bands =
        new ArrayList<>(IntStream.range(0, own.size()).mapToObj(i -> band(own.get(i), i)).toList());
    if (!others.isEmpty()) {
      bands.add(
          new Band(
              PlottedTable.Keys.OTHER,
              "Other workstreams",
              others.stream().map(Workstream::id).toList(),
              HouseStyle.PALETTE.getLast()));
    }
    return new WorkstreamColours(bands);
  }

  private static Band band(Workstream workstream, int place) {
    return new Band(
        workstream.id(),
        workstream.name(),
        List.of(workstream.id()),
        HouseStyle.PALETTE.get(place));
  }

  private static double size(Projection plan, Workstream workstream) {
    var sum = 0.0;
    for (var gross :
        plan.annual(Figure.GROSS_BENEFIT, Scope.workstream(workstream.id()), PriceBasis.REAL)) {
      sum += Math.abs(gross);
    }
    return sum;
  }
}
