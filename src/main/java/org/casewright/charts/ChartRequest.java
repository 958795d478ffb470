package org.casewright.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.casewright.engine.Projection;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.jspecify.annotations.Nullable;

/// What a chart is to show. Each chart takes from it what concerns it.
///
/// @param now the projection
/// @param before the projection before the change, whose lines stay, dashed; absent means none.
///     They are not drawn where they are the same, or cover other years
/// @param compared what `before` is, for the subtitle: `before this change`
/// @param held the axes to hold while a value is dragged; absent means those that fit
/// @param highlighted id of the workstream that stands out; absent means none
/// @param others the case in other scenarios, to be compared with `now`; may be empty
/// @param year the FY that a chart of one FY is about, counted from 0; absent leaves it to the
///     chart: the last, or the one that tells most
/// @param budgetLine id of the one budget line that budgets are shown of; absent, or of a line that
///     the case does not have, means all together
public record ChartRequest(
    Projection now,
    @Nullable Projection before,
    String compared,
    PriceBasis prices,
    Measure measure,
    @Nullable HeldAxes held,
    @Nullable String highlighted,
    Medium medium,
    List<Projection> others,
    @Nullable Integer year,
    @Nullable String budgetLine) {

  private static final String LAST_CHANGE = "before this change";

  public ChartRequest {
    others = List.copyOf(others);
  }

  /// Annual, real, on screen.
  public static ChartRequest of(Projection now) {
    return new ChartRequest(
        now,
        null,
        LAST_CHANGE,
        PriceBasis.REAL,
        Measure.ANNUAL,
        null,
        null,
        Medium.SCREEN,
        List.of(),
        null,
        null);
  }

  public ChartRequest comparedWith(@Nullable Projection before) {
    return but(draft -> draft.before = before);
  }

  /// Says what it is compared with.
  ///
  /// @param compared such as `pinned at 14:05`
  public ChartRequest calling(String compared) {
    return but(draft -> draft.compared = compared);
  }

  public ChartRequest in(PriceBasis prices) {
    return but(draft -> draft.prices = prices);
  }

  public ChartRequest showing(Measure measure) {
    return but(draft -> draft.measure = measure);
  }

  public ChartRequest holding(@Nullable HeldAxes held) {
    return but(draft -> draft.held = held);
  }

  public ChartRequest highlighting(@Nullable String highlighted) {
    return but(draft -> draft.highlighted = highlighted);
  }

  public ChartRequest on(Medium medium) {
    return but(draft -> draft.medium = medium);
  }

  /// Beside the same case in other scenarios.
  public ChartRequest beside(List<Projection> others) {
    return but(draft -> draft.others = others);
  }

  /// About one FY.
  public ChartRequest about(@Nullable Integer year) {
    return but(draft -> draft.year = year);
  }

  /// With the budgets of one line, or with null of all together.
  public ChartRequest onlyBudgetLine(@Nullable String budgetLine) {
    return but(draft -> draft.budgetLine = budgetLine);
  }

  WorkstreamColours colours() {
    return WorkstreamColours.of(now.resolved().written());
  }

  /// The FY a chart of one FY is about, counted from 0.
  int yearInUse() {
    var last = now.timeline().years() - 1;
    return year == null ? last : Math.min(year, last);
  }

  /// The projection before the change, where it covers the same years.
  Optional<Projection> earlier() {
    return Optional.ofNullable(before)
        .filter(then -> then.timeline().financialYears().equals(now.timeline().financialYears()));
  }

  /// The same request as it would have been before the change.
  Optional<ChartRequest> asBefore() {
    return earlier().map(then -> but(draft -> draft.now = then).comparedWith(null));
  }

  /// What a line was before the change; empty where it is the same, or covers other years.
  ///
  /// @param line pounds, one a year
  /// @param values of the line in a projection
  List<Double> before(List<Double> line, Function<Projection, List<Double>> values) {
    return earlier()
        .map(values)
        .filter(was -> differ(line, was, ProfileFindings.NOTHING))
        .orElse(List.of());
  }

  /// Whether a line is another than it was in any year, or has come to be or ended.
  ///
  /// @param same how far apart values count as the same
  static boolean differ(List<Double> line, List<Double> was, double same) {
    for (var year = 0; year < line.size(); year++) {
      var is = line.get(year);
      var before = was.get(year);
      if (is.isNaN() != before.isNaN() || Math.abs(before - is) >= same) {
        return true;
      }
    }
    return false;
  }

  private ChartRequest but(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /// A request that is being changed.
  private static final class Draft {
    private Projection now;
    private @Nullable Projection before;
    private String compared;
    private PriceBasis prices;
    private Measure measure;
    private @Nullable HeldAxes held;
    private @Nullable String highlighted;
    private Medium medium;
    private List<Projection> others;
    private @Nullable Integer year;
    private @Nullable String budgetLine;

    Draft(ChartRequest from) {
      now = from.now;
      before = from.before;
      compared = from.compared;
      prices = from.prices;
      measure = from.measure;
      held = from.held;
      highlighted = from.highlighted;
      medium = from.medium;
      others = from.others;
      year = from.year;
      budgetLine = from.budgetLine;
    }

    ChartRequest done() {
      return new ChartRequest(
          now,
          before,
          compared,
          prices,
          measure,
          held,
          highlighted,
          medium,
          others,
          year,
          budgetLine);
    }
  }
}
