package org.casewright.charts;

import org.casewright.engine.Projection;
import org.casewright.model.PriceBasis;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// The main chart: gross benefit by workstream stacked above zero, programme cost below, net
/// benefit as a line, and as a dashed line what it was before a change.
///
/// [#of] makes a chart once. Where one chart follows a case that is being edited, keep one of
/// these and call [#show] at most once a frame: the chart is the same object each time and is told
/// once. For one thread at a time.
public final class BenefitProfile {

  /// What to show.
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
  public record Request(
      Projection now,
      @Nullable Projection before,
      String beforeWords,
      PriceBasis prices,
      Measure measure,
      @Nullable AxisRange held,
      @Nullable String highlighted,
      @Nullable WorkstreamColours colours,
      Medium medium,
      String vintage) {

    /// Annual, real, on screen.
    public static Request of(Projection now) {
      return new Request(
          now,
          null,
          "before this change",
          PriceBasis.REAL,
          Measure.ANNUAL,
          null,
          null,
          null,
          Medium.SCREEN,
          "");
    }

    public Request comparedWith(@Nullable Projection before) {
      return comparedWith(before, beforeWords);
    }

    public Request comparedWith(@Nullable Projection before, String words) {
      return new Request(
          now, before, words, prices, measure, held, highlighted, colours, medium, vintage);
    }

    public Request in(PriceBasis prices) {
      return new Request(
          now, before, beforeWords, prices, measure, held, highlighted, colours, medium, vintage);
    }

    public Request showing(Measure measure) {
      return new Request(
          now, before, beforeWords, prices, measure, held, highlighted, colours, medium, vintage);
    }

    public Request holding(@Nullable AxisRange held) {
      return new Request(
          now, before, beforeWords, prices, measure, held, highlighted, colours, medium, vintage);
    }

    public Request highlighting(@Nullable String highlighted) {
      return new Request(
          now, before, beforeWords, prices, measure, held, highlighted, colours, medium, vintage);
    }

    public Request colouredBy(@Nullable WorkstreamColours colours) {
      return new Request(
          now, before, beforeWords, prices, measure, held, highlighted, colours, medium, vintage);
    }

    public Request on(Medium medium) {
      return new Request(
          now, before, beforeWords, prices, measure, held, highlighted, colours, medium, vintage);
    }

    public Request dated(String vintage) {
      return new Request(
          now, before, beforeWords, prices, measure, held, highlighted, colours, medium, vintage);
    }

    WorkstreamColours coloursInUse() {
      return colours == null ? WorkstreamColours.of(now.resolved().written()) : colours;
    }
  }

  private final ProfilePlot plot = new ProfilePlot();
  private final JFreeChart chart = HouseStyle.chart(plot);

  /// A chart of its own.
  public static HouseChart of(Request request) {
    return new BenefitProfile().show(request);
  }

  /// The same chart with this in it; its listeners are told once.
  public HouseChart show(Request request) {
    var colours = request.coloursInUse();
    var profile = Profile.of(request, colours);
    draw(profile, request.medium());
    var words = new ProfileWords(profile);
    return new HouseChart(
        chart,
        words.title(),
        words.subtitle(),
        words.sourceLine(),
        words.description(),
        profile.table(),
        profile.axis(),
        () -> drawn(profile));
  }

  private static JFreeChart drawn(Profile profile) {
    var other = new BenefitProfile();
    other.draw(profile, Medium.DOCUMENT);
    return other.chart;
  }

  private void draw(Profile profile, Medium medium) {
    chart.setNotify(false);
    plot.show(ProfilePicture.of(profile, medium));
    chart.setNotify(true);
  }
}
