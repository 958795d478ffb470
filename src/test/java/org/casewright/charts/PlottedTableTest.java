package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.YearPicture.Lined;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.junit.jupiter.api.Test;

class PlottedTableTest {

  private static final List<FinancialYear> YEARS =
      List.of(new FinancialYear(2022), new FinancialYear(2023), new FinancialYear(2024));

  private static Row row(Writing writing, double... values) {
    return new Row(
        "row", "Row", Role.LINE, Arrays.stream(values).boxed().toList(), writing, null, null);
  }

  private static String cell(Row row) {
    return new PlottedTable("£m", Money.MILLIONS, YEARS, List.of(row)).text(row, 0);
  }

  @Test
  void eachRowHasItsOwnWriting() {
    assertThat(cell(row(Writing.POUNDS, 1.5e6, 0, 0))).isEqualTo("1.50");
    assertThat(cell(row(Writing.COUNT, 131.44, 0, 0))).isEqualTo("131.4");
    assertThat(cell(row(Writing.COUNT, 2_080.4, 0, 0))).isEqualTo("2,080");
    assertThat(cell(row(Writing.MONTH, 19_113, 0, 0))).isEqualTo("May 2022");
    assertThat(cell(row(Writing.DAY, 19_113, 0, 0))).isEqualTo("1 May 2022");
  }

  @Test
  void numbersInWordsHaveNoMoreDigitsThanTheyNeed() {
    assertThat(Writing.number(9.9999)).isEqualTo("10");
    assertThat(Writing.number(9.44)).isEqualTo("9.4");
    assertThat(Writing.number(216.49)).isEqualTo("216");
    assertThat(Writing.number(-0.01)).isEqualTo("0");
  }

  @Test
  void aValueThatIsNotThereIsNotZero() {
    var row = row(Writing.POUNDS, Double.NaN, 1e6, 2e6);
    var table = new PlottedTable("£m", Money.MILLIONS, YEARS, List.of(row));
    assertThat(table.text(row, 0)).isEqualTo("–");
    assertThat(table.figure(row, 0)).isEqualTo("–");
  }

  /// Where it lacks a value nothing is drawn: left of the second year is only the zero line.
  @Test
  void aLineBeginsWhereItHasAValue() {
    var plot = new YearPlot();
    var row = row(Writing.POUNDS, Double.NaN, 1e6, 2e6);
    plot.show(
        YearPicture.over(YEARS, AxisRange.covering(0, 2e6), Medium.SCREEN)
            .withLines(List.of(new Lined(row, LineStyle.GROSS))));
    var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
    var g2 = image.createGraphics();
    plot.draw(g2, new Rectangle2D.Double(0, 0, 600, 300), null, null, null);
    g2.dispose();
    var columns = plot.layout(new Rectangle2D.Double(0, 0, 600, 300)).columns();
    assertThat(blue(image, columns.getX(), columns.getX() + columns.getWidth() * 0.45)).isZero();
    assertThat(blue(image, columns.getX() + columns.getWidth() * 0.55, columns.getMaxX()))
        .isPositive();
  }

  private static int blue(BufferedImage image, double from, double to) {
    var found = 0;
    for (var x = (int) from; x < to; x++) {
      for (var y = 0; y < image.getHeight(); y++) {
        found += (image.getRGB(x, y) & 0xFFFFFF) == 0x12436D ? 1 : 0;
      }
    }
    return found;
  }
}
