package org.casewright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import org.casewright.charts.PlottedTable;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.Writing;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class TableTwinTest {

  private static PlottedTable table(Money scale, double first, double second) {
    return new PlottedTable(
        scale.label() + ", real",
        scale,
        List.of(new FinancialYear(2025)),
        List.of(row("edge", first), row("fostering", second)));
  }

  private static Row row(String key, double pounds) {
    return new Row(key, key, Role.PART, List.of(pounds), null, null);
  }

  /// What its cells say, shown one after the other.
  private static List<String> figures(PlottedTable... tables) {
    return Toolkit.asked(
        () -> {
          var twin = new TableTwin(_ -> {}, _ -> {});
          var scene = new Scene(twin.root(), 600, 300);
          for (var each : tables) {
            twin.show(each, 1);
            scene.snapshot(null);
          }
          return twin.root().lookupAll(".figure.table-cell").stream()
              .map(TableCell.class::cast)
              .filter(cell -> !cell.isEmpty())
              .map(cell -> cell.getAccessibleText())
              .toList();
        });
  }

  @Test
  void aRowThatStaysIsWrittenInTheScaleOfTheHeading() {
    var small = table(Money.THOUSANDS, 600_000, 900_000);
    assertThat(figures(small)).containsExactly("600", "900");
    assertThat(figures(small, table(Money.MILLIONS, 600_000, 1_200_000)))
        .containsExactly("0.60", "1.20");
    assertThat(figures(small, table(Money.MILLIONS, 600_000, 900_000)))
        .as("the axis settles after a drag")
        .containsExactly("0.60", "0.90");
  }

  @Test
  void manyRowsAreScrolledToSoThatTheChartKeepsItsRoom() {
    var few = IntStream.range(0, 9).mapToObj(i -> row("row" + i, 1e6)).toList();
    var many = IntStream.range(0, 30).mapToObj(i -> row("row" + i, 1e6)).toList();
    assertThat(height(many)).isEqualTo(height(few)).isLessThan(270);
    assertThat(height(few.subList(0, 4))).isLessThan(height(few));
  }

  /// Six workstreams, and what they come to: gross, cost and net benefit.
  @Test
  void everyRowOfABenefitProfileIsSeenAtOnce() {
    var rows = IntStream.range(0, 9).mapToObj(i -> row("row" + i, 1e6)).toList();
    assertThat(height(rows)).as("of rows of 24, with their heading").isGreaterThanOrEqualTo(240);
  }

  private static double height(List<Row> rows) {
    return Toolkit.asked(
        () -> {
          var twin = new TableTwin(_ -> {}, _ -> {});
          twin.show(
              new PlottedTable("£m", Money.MILLIONS, List.of(new FinancialYear(2025)), rows), 1);
          return twin.root().getPrefHeight();
        });
  }

  @Test
  void whatIsNotThereIsADash() {
    var date =
        new Row("m", "Review", Role.LINE, List.of(19_113.0, Double.NaN), Writing.DAY, null, null);
    var columns = List.of("Starts", "Full effect");
    assertThat(figures(new PlottedTable("Month", Money.POUNDS, List.of(), columns, List.of(date))))
        .containsExactly("1 May 2022", "–");
  }

  @Test
  void aCellThatIsChosenInTheChartIsSeenInALongTable() {
    var rows = IntStream.range(0, 40).mapToObj(i -> row("row" + i, i * 1e6)).toList();
    var years = List.of(new FinancialYear(2025));
    var seen =
        Toolkit.asked(
            () -> {
              var twin = new TableTwin(_ -> {}, _ -> {});
              var scene = new Scene(new StackPane(twin.root()), 600, 200);
              twin.show(new PlottedTable("£m", Money.MILLIONS, years, rows), 1);
              twin.root().setMaxHeight(180);
              scene.snapshot(null);
              twin.choose(Viewing.ANYWHERE.at(new Place("row30", 0)));
              scene.snapshot(null);
              return figuresIn(twin);
            });
    assertThat(seen).contains("30.00").doesNotContain("5.00");
  }

  private static List<String> figuresIn(TableTwin twin) {
    var bottom = twin.root().localToScene(twin.root().getBoundsInLocal()).getMaxY();
    return twin.root().lookupAll(".figure.table-cell").stream()
        .map(TableCell.class::cast)
        .filter(cell -> !cell.isEmpty() && cell.isVisible())
        .filter(cell -> cell.localToScene(cell.getBoundsInLocal()).getMaxY() <= bottom)
        .map(cell -> cell.getAccessibleText())
        .toList();
  }
}
