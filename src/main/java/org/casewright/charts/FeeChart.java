package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;
import static org.casewright.charts.ProfileFindings.isNothing;
import static org.casewright.charts.ProfileFindings.pounds;
import static org.casewright.charts.ProfileFindings.sum;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.YearPicture.Lined;
import org.casewright.model.Cost;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;

/// What is saved in each FY, what of it goes to a partner whose fee depends on it, and what stays
/// with the council (contingent fees of the calculation, §5).
final class FeeChart {

  private static final String KEPT = "kept by the council";
  private static final String FEE = "fee";

  private final ChartRequest request;
  private final Projected projected;
  private final List<FinancialYear> years;
  private final int last;
  private final Scope fees;
  private final Row gross;
  private final Row fee;
  private final Row kept;
  private final Ghosts before;
  private final AxisRange axis;

  FeeChart(ChartRequest request) {
    this.request = request;
    this.projected = new Projected(request.now(), request.prices());
    this.years = request.now().timeline().financialYears();
    this.last = years.size() - 1;
    this.fees = fees(request);
    this.gross = projected.row(Keys.GROSS, "Gross benefit", Role.GROSS, Figure.GROSS_BENEFIT, null);
    this.fee = isWithout() ? gross.withValues(List.of()) : fee();
    this.kept = isWithout() ? fee : kept();
    this.before = isWithout() ? Ghosts.NONE : Ghosts.of(request, edges(), FeeChart::edges);
    this.axis = axis();
  }

  private AxisRange axis() {
    return YearSheet.axis(
        request,
        isWithout()
            ? DoubleStream.empty()
            : DoubleStream.concat(
                DoubleStream.concat(
                    YearSheet.reach(List.of(kept, fee)), YearSheet.values(List.of(gross))),
                before.values()));
  }

  /// Where what is kept ends, and where all of it does.
  private List<Row> edges() {
    return isWithout() ? List.of() : List.of(kept, gross);
  }

  private static List<Row> edges(ChartRequest request) {
    return new FeeChart(request).edges();
  }

  /// The costs that are such fees.
  static Scope fees(ChartRequest request) {
    var ids = request.now().resolved().written().contingentFees().stream().map(Cost::id).toList();
    return Scope.ofCosts(ids);
  }

  private boolean isWithout() {
    return fees.costs().isEmpty();
  }

  private Row fee() {
    return projected.row(
        FEE, "Partner’s fee", Role.PART, Figure.PROGRAMME_COST, fees, HouseStyle.PALETTE.get(3));
  }

  private Row kept() {
    var values =
        IntStream.rangeClosed(0, last)
            .mapToObj(year -> gross.value(year) - fee.value(year))
            .toList();
    return new Row(
        KEPT, "Kept by the council", Role.PART, values, HouseStyle.PALETTE.getFirst(), null);
  }

  YearSheet sheet() {
    var scale = isWithout() ? Money.suiting(ProfileFindings.highest(gross.values())) : axis.scale();
    return new YearSheet(
        request,
        title(),
        "Gross benefit, the fee that depends on it, and what is left of it, %s a year, %s, %s%s"
            .formatted(
                scale.label(),
                request.now().scenario().name(),
                ChartWords.basis(request),
                ChartWords.andDashed(request, !before.isEmpty())),
        request.now().scenario().name(),
        description(),
        new PlottedTable(
            scale.label() + ", " + ChartWords.prices(request),
            scale,
            years,
            isWithout() ? List.of(gross) : List.of(gross, fee, kept, soFar())),
        axis,
        this::picture);
  }

  private Row soFar() {
    return projected.row("fee so far", "Fee so far", Role.LINE, Figure.CUMULATIVE_COST, fees, null);
  }

  private YearPicture picture(Medium medium) {
    var shows = !isWithout() && !(isNothing(gross.values()) && isNothing(fee.values()));
    return YearPicture.over(years, axis, medium)
        .withStack(shows ? List.of(kept, fee) : List.of())
        .withLines(shows ? List.of(new Lined(gross, LineStyle.NET)) : List.of())
        .withBefore(before)
        .markingPlan(request.now().timeline())
        .orSaying(
            isWithout()
                ? "No cost is a contingent fee; with one, this shows what is saved, what goes to"
                    + " the partner and what the council keeps."
                : "No benefit is counted yet, and so no fee.");
  }

  private String title() {
    if (isWithout()) {
      return "No fee depends on what is saved";
    }
    return Math.abs(sum(fee.values())) < NOTHING
        ? "No fee is due by %s".formatted(years.get(last))
        : "The partner is paid %s of %s saved"
            .formatted(pounds(sum(fee.values())), pounds(sum(gross.values())));
  }

  /// What falls due after the horizon has no price index any more.
  private String real() {
    return request.prices() == PriceBasis.CASH ? ", in real prices" : "";
  }

  private String description() {
    if (isWithout()) {
      return "A chart of what is saved, paid to a partner and kept by the council. No cost of this"
          + " case is a contingent fee.";
    }
    var later = request.now().feesAfterHorizon();
    return ("Stacked columns of what the council keeps and of the partner’s fee from %s to %s, with"
            + " gross benefit as a line. Of %s saved in all, %s goes to the partner and %s"
            + " stays%s.")
        .formatted(
            years.getFirst(),
            years.get(last),
            pounds(sum(gross.values())),
            pounds(sum(fee.values())),
            pounds(sum(kept.values())),
            later < NOTHING ? "" : "; %s more falls due later%s".formatted(pounds(later), real()));
  }
}
