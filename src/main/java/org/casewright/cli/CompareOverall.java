package org.casewright.cli;

import java.util.ArrayList;
import java.util.List;
import org.casewright.analysis.ComparedFigures.Compared;
import org.casewright.engine.Answer;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.Timeline;

/// The figures over all years of two sides, and their difference.
record CompareOverall(ComparedSides answer) {

  private static final List<Figure> CUMULATIVE =
      List.of(Figure.CUMULATIVE_GROSS, Figure.CUMULATIVE_COST, Figure.CUMULATIVE_NET);

  private record Row(String label, String before, String after, String difference) {}

  List<String> lines() {
    var rows = rows();
    var labels = width(rows.stream().map(Row::label).toList());
    var before = width(rows.stream().map(Row::before).toList());
    var after = width(rows.stream().map(Row::after).toList());
    var difference = width(rows.stream().map(Row::difference).toList());
    return rows.stream()
        .map(
            row ->
                ("%-" + labels + "s  %" + before + "s  %" + after + "s  %" + difference + "s")
                    .formatted(row.label(), row.before(), row.after(), row.difference()))
        .toList();
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(1);
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.add(
        new Row(
            "Over the years",
            CompareTables.name(answer.sides().before().column()),
            CompareTables.name(answer.sides().after().column()),
            "Difference"));
    answer.figures().byYear().stream()
        .filter(figure -> CUMULATIVE.contains(figure.figure()) && !figure.years().isEmpty())
        .map(figure -> figure.years().getLast())
        .forEach(each -> rows.add(row(each.figure().label() + " to " + each.year(), each)));
    answer.figures().overall().forEach(each -> rows.add(row(label(each.figure()), each)));
    return rows;
  }

  private static String label(Figure figure) {
    return switch (figure) {
      case NPV -> "Net present value, real";
      case PAYBACK_MONTH -> "Pays back";
      default -> figure.label();
    };
  }

  private Row row(String label, Compared figure) {
    return new Row(
        label,
        text(figure.figure(), figure.before(), answer.before().timeline()),
        text(figure.figure(), figure.after(), answer.after().timeline()),
        difference(figure));
  }

  private static String text(Figure figure, Answer answer, Timeline timeline) {
    return answer.text(figure, timeline, 2);
  }

  private static String difference(Compared figure) {
    if (!(figure.difference() instanceof Answer.Amount(var amount))) {
      return figure.before().equals(figure.after()) ? "the same" : "—";
    }
    return switch (figure.figure().kind()) {
      case MONEY -> Money.change(amount);
      case MONTH -> months((int) Math.round(amount));
      default -> ratio(amount);
    };
  }

  private static String ratio(double difference) {
    var shown = Money.number(difference, 2);
    return shown.equals("0.00") ? "the same" : (difference > 0 ? "+" : "") + shown;
  }

  private static String months(int later) {
    if (later == 0) {
      return "the same month";
    }
    var size = Math.abs(later);
    return "%d month%s %s".formatted(size, size == 1 ? "" : "s", later > 0 ? "later" : "earlier");
  }
}
