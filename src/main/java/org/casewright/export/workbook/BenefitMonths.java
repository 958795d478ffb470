package org.casewright.export.workbook;

import org.casewright.model.Mechanism;

/// The months of an opportunity, column by column: how far it has taken hold, what starts, how many
/// are there, and what that is worth (the calculation, §3, §4 and §6).
final class BenefitMonths {

  /// Columns of a month; −1 where there is none.
  record Columns(int starts, int stock, int gross, int support) {}

  /// What holds for all months, as formulas name it.
  ///
  /// @param kept 1 where the scenario keeps the opportunity
  /// @param q share kept after reductions
  /// @param less what the grade takes from benefits
  /// @param more what it adds to costs
  record Factors(String kept, String q, String less, String more) {}

  private final Book book;
  private final Page page;
  private final MonthRows monthly;
  private final BenefitNumbers made;
  private final RolloutRows rollout;
  private final BenefitNumbers.Lasts lasts;
  private final Factors factors;
  private int next;

  BenefitMonths(
      Book book,
      Page page,
      MonthRows monthly,
      BenefitNumbers made,
      RolloutRows rollout,
      BenefitNumbers.Lasts lasts,
      Factors factors) {
    this.book = book;
    this.page = page;
    this.monthly = monthly;
    this.made = made;
    this.rollout = rollout;
    this.lasts = lasts;
    this.factors = factors;
    this.next = monthly.first();
  }

  private interface Formula {
    String at(int row, int month);
  }

  private int column(String heading, Look look, Formula formula) {
    var column = next++;
    page.text(monthly.head(), column, heading, Look.YEAR);
    for (var t = 0; t < book.months(); t++) {
      page.formula(monthly.row(t), column, formula.at(monthly.row(t), t), look);
    }
    return column;
  }

  Columns write(Mechanism mechanism) {
    return switch (mechanism) {
      case Mechanism.Flow _ -> writeFlow(hold());
      case Mechanism.Capacity _ -> writeCapacity(hold());
      case Mechanism.Profile _ -> writeProfile();
    };
  }

  private int hold() {
    page.headings(monthly.head(), next, rollout.headings(), Look.YEAR);
    for (var t = 0; t < book.months(); t++) {
      rollout.write(monthly.row(t), next, monthly.t(monthly.row(t)));
    }
    next += rollout.headings().size();
    return next - 1;
  }

  private Columns writeFlow(int r) {
    var f =
        column(
            "Starts f(t)",
            Look.NUMBER,
            (row, _) ->
                "%s/12*%s*%s"
                    .formatted(
                        monthly.ofYear(made.volume(), row), Page.local(row, r), factors.kept()));
    var stock = lasts.isDeclining() ? declining(f) : fixed(f);
    var gross =
        column(
            "Gross benefit g(t)",
            Look.POUNDS,
            (row, _) ->
                "%s*%s*(%s-%s)*%s/12*%s"
                    .formatted(
                        Page.local(row, stock),
                        made.perStart(),
                        ofYear(made.cost(), row),
                        ofYear(made.costAfter(), row),
                        Book.WEEKS,
                        factors.q()));
    return views(
        f,
        stock,
        gross,
        (row, _) -> "%s*%s".formatted(Page.local(row, f), ofYear(made.oneOff(), row)));
  }

  private String ofYear(String yearly, int row) {
    return yearly.equals("0") ? "0" : monthly.ofYear(yearly, row);
  }

  /// All that have started, less those that started longer ago than they last.
  private int fixed(int f) {
    var all =
        column(
            "Started so far F(t)",
            Look.NUMBER,
            (row, t) ->
                t == 0
                    ? Page.local(row, f)
                    : "%s+%s".formatted(Page.local(row - 1, next - 1), Page.local(row, f)));
    if (made.isEndless()) {
      return column("How many are there S(t)", Look.NUMBER, (row, _) -> Page.local(row, all));
    }
    return column(
        "How many are there S(t)",
        Look.NUMBER,
        (row, _) ->
            "%s-IF(%s>=%s,INDEX(%s,%s-%s+1)-%s*INDEX(%s,%s-%s+1),0)"
                .formatted(
                    Page.local(row, all),
                    monthly.t(row),
                    lasts.whole(),
                    monthly.column(all),
                    monthly.t(row),
                    lasts.whole(),
                    lasts.part(),
                    monthly.column(f),
                    monthly.t(row),
                    lasts.whole()));
  }

  private int declining(int f) {
    return column(
        "How many are there S(t)",
        Look.NUMBER,
        (row, t) ->
            (t == 0 ? "" : "%s*%s+".formatted(lasts.remains(), Page.local(row - 1, next - 1)))
                + "%s*%s".formatted(lasts.first(), Page.local(row, f)));
  }

  private Columns writeCapacity(int r) {
    var stock =
        column(
            "Units there S(t)",
            Look.NUMBER,
            (row, _) ->
                "%s*%s*%s"
                    .formatted(
                        monthly.ofYear(made.volume(), row), Page.local(row, r), factors.kept()));
    var gross =
        column(
            "Gross benefit g(t)",
            Look.POUNDS,
            (row, _) ->
                "%s*(%s*%s*%s-%s)*%s/12"
                    .formatted(
                        Page.local(row, stock),
                        monthly.ofYear(made.perStart(), row),
                        monthly.ofYear(made.cost(), row),
                        factors.q(),
                        monthly.ofYear(made.costAfter(), row),
                        Book.WEEKS));
    return views(-1, stock, gross, (_, _) -> "0");
  }

  private Columns writeProfile() {
    var gross =
        column(
            "Gross benefit g(t)",
            Look.POUNDS,
            (row, _) ->
                "%s*%s*%s*%s/12"
                    .formatted(
                        monthly.ofYear(made.volume(), row),
                        made.perStart(),
                        factors.q(),
                        factors.kept()));
    return views(-1, -1, gross, (_, _) -> "0");
  }

  private Columns views(int starts, int stock, int gross, Formula supported) {
    column("Gross, as stated", Look.POUNDS, (row, _) -> Page.local(row, gross));
    column(
        "Gross, risk-adjusted",
        Look.POUNDS,
        (row, _) ->
            "%s*IF(%s<0,1+%s,1-%s)"
                .formatted(
                    Page.local(row, gross),
                    Page.local(row, gross),
                    factors.less(),
                    factors.less()));
    var support = column("Support h(t)", Look.POUNDS, supported);
    column("Support, as stated", Look.POUNDS, (row, _) -> Page.local(row, support));
    column(
        "Support, risk-adjusted",
        Look.POUNDS,
        (row, _) -> "%s*(1+%s)".formatted(Page.local(row, support), factors.more()));
    return new Columns(starts, stock, gross, support);
  }
}
