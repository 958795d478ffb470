package org.casewright.charts;

import java.util.List;
import org.casewright.engine.Projection;
import org.casewright.model.PriceBasis;
import org.jspecify.annotations.Nullable;

/// What a chart is to show. Each chart takes from it what concerns it.
///
/// @param now the projection
/// @param before the projection before the change, whose net benefit stays as a dashed line;
///     absent means none. It is not drawn where it is the same, or covers other years
/// @param beforeWords what that line is, in the subtitle
/// @param held the axis to hold while a value is dragged; absent means the one that fits
/// @param highlighted id of the workstream that stands out; absent means none
/// @param colours of the workstreams; absent means those of the case
/// @param vintage which state of the case this is, for the source line (`saved 22 November
///     2026`); may be empty
/// @param others the case in other scenarios, to be compared with `now`; may be empty
/// @param year the FY that a chart of one FY is about, counted from 0; absent means the last
public record ChartRequest(
    Projection now,
    @Nullable Projection before,
    String beforeWords,
    PriceBasis prices,
    Measure measure,
    @Nullable AxisRange held,
    @Nullable String highlighted,
    @Nullable WorkstreamColours colours,
    Medium medium,
    String vintage,
    List<Projection> others,
    @Nullable Integer year) {

  public ChartRequest {
    others = List.copyOf(others);
  }

  /// Annual, real, on screen.
  public static ChartRequest of(Projection now) {
    return new ChartRequest(
        now,
        null,
        "before this change",
        PriceBasis.REAL,
        Measure.ANNUAL,
        null,
        null,
        null,
        Medium.SCREEN,
        "",
        List.of(),
        null);
  }

  public ChartRequest comparedWith(@Nullable Projection before) {
    return comparedWith(before, beforeWords);
  }

  public ChartRequest comparedWith(@Nullable Projection before, String words) {
    return new ChartRequest(
        now,
        before,
        words,
        prices,
        measure,
        held,
        highlighted,
        colours,
        medium,
        vintage,
        others,
        year);
  }

  public ChartRequest in(PriceBasis prices) {
    return new ChartRequest(
        now,
        before,
        beforeWords,
        prices,
        measure,
        held,
        highlighted,
        colours,
        medium,
        vintage,
        others,
        year);
  }

  public ChartRequest showing(Measure measure) {
    return new ChartRequest(
        now,
        before,
        beforeWords,
        prices,
        measure,
        held,
        highlighted,
        colours,
        medium,
        vintage,
        others,
        year);
  }

  public ChartRequest holding(@Nullable AxisRange held) {
    return new ChartRequest(
        now,
        before,
        beforeWords,
        prices,
        measure,
        held,
        highlighted,
        colours,
        medium,
        vintage,
        others,
        year);
  }

  public ChartRequest highlighting(@Nullable String highlighted) {
    return new ChartRequest(
        now,
        before,
        beforeWords,
        prices,
        measure,
        held,
        highlighted,
        colours,
        medium,
        vintage,
        others,
        year);
  }

  public ChartRequest colouredBy(@Nullable WorkstreamColours colours) {
    return new ChartRequest(
        now,
        before,
        beforeWords,
        prices,
        measure,
        held,
        highlighted,
        colours,
        medium,
        vintage,
        others,
        year);
  }

  public ChartRequest on(Medium medium) {
    return new ChartRequest(
        now,
        before,
        beforeWords,
        prices,
        measure,
        held,
        highlighted,
        colours,
        medium,
        vintage,
        others,
        year);
  }

  public ChartRequest dated(String vintage) {
    return new ChartRequest(
        now,
        before,
        beforeWords,
        prices,
        measure,
        held,
        highlighted,
        colours,
        medium,
        vintage,
        others,
        year);
  }

  WorkstreamColours coloursInUse() {
    return colours == null ? WorkstreamColours.of(now.resolved().written()) : colours;
  }

  /// Beside the same case in other scenarios.
  public ChartRequest beside(List<Projection> others) {
    return new ChartRequest(
        now,
        before,
        beforeWords,
        prices,
        measure,
        held,
        highlighted,
        colours,
        medium,
        vintage,
        others,
        year);
  }

  /// About one FY.
  public ChartRequest about(@Nullable Integer year) {
    return new ChartRequest(
        now,
        before,
        beforeWords,
        prices,
        measure,
        held,
        highlighted,
        colours,
        medium,
        vintage,
        others,
        year);
  }

  /// The FY a chart of one FY is about, counted from 0.
  int yearInUse() {
    var last = now.timeline().years() - 1;
    return year == null ? last : Math.min(year, last);
  }
}
