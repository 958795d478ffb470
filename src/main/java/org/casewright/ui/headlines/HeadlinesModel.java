package org.casewright.ui.headlines;

import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Money;
import org.casewright.ui.desk.Desk;

/// The six headline figures, from left to right.
record HeadlinesModel(List<Headline> headlines) {

  static HeadlinesModel of(Desk desk) {
    var timeline = desk.businessCase().timeline();
    var last = timeline.lastYear();
    var planEnd = timeline.year(timeline.plan() - 1);
    return new HeadlinesModel(
        List.of(
            headline(desk, "Gross benefit, " + last, FigureQuery.of(Figure.GROSS_BENEFIT).in(last)),
            headline(desk, "Net benefit, " + last, FigureQuery.of(Figure.NET_BENEFIT).in(last)),
            headline(
                desk,
                "Cumulative net to " + planEnd,
                FigureQuery.of(Figure.CUMULATIVE_NET).in(planEnd)),
            headline(desk, "Pays back", FigureQuery.of(Figure.PAYBACK_MONTH)),
            headline(
                desk,
                Figure.CUMULATIVE_RATIO.label(),
                FigureQuery.of(Figure.CUMULATIVE_RATIO).in(last)),
            headline(desk, "NPV, " + rate(desk.businessCase()), FigureQuery.of(Figure.NPV))));
  }

  private static Headline headline(Desk desk, String label, FigureQuery query) {
    var shown = desk.shown();
    return Headline.of(
        label,
        query.underScenario(shown.scenario()).seen(shown.view(), shown.prices()),
        desk.now(),
        desk.before(),
        since(desk));
  }

  private static String since(Desk desk) {
    if (desk.inGesture() || !desk.session().canUndo()) {
      return "since this change began";
    }
    return "by the last change (" + desk.session().undoLabel() + ")";
  }

  private static String rate(BusinessCase businessCase) {
    var rate = businessCase.pricesOrDefault().schedule().rate(1);
    return Money.grouped(rate.movePointRight(2)) + "% a year";
  }
}
