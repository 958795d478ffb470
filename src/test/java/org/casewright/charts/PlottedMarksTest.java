package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.casewright.charts.PlottedMarks.Mark;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.View;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PlottedMarksTest {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 420;

  private static HouseChart chart(ChartKind kind, Projection projection) {
    return HouseCharts.of(kind, ChartRequest.of(projection));
  }

  private static Projection nottingham() {
    return ResolvedCase.of(Examples.open("nottingham-2022")).project(View.AS_STATED);
  }

  /// In every chart of cases of any size and sign.
  @RepeatedTest(80)
  void inTheMiddleOfAMarkIsItsRowAndYear(RepetitionInfo repetition) {
    var projection = Yearly.random(new Random(repetition.getCurrentRepetition())).projection();
    for (var kind : ChartKind.values()) {
      var chart = chart(kind, projection);
      var marks = chart.marks(WIDTH, HEIGHT);
      for (var mark : marks.marks()) {
        var row = chart.table().row(mark.key());
        assertThat(row).as("%s: %s", kind, mark.key()).isPresent();
        assertThat(chart.table().columns()).hasSizeGreaterThan(mark.column());
        assertThat(chart.table().said(mark.key(), mark.column()).replaceAll("[£mk]", ""))
            .as("what is said of %s in %s", mark, kind)
            .endsWith(": " + chart.table().text(row.get(), mark.column()).replaceAll("[£mk]", ""));
        if (!mark.place().isEmpty()) {
          requireFound(marks, mark);
        }
      }
    }
  }

  /// A point lies over the segments and other points around it, the nearest first.
  private static void requireFound(PlottedMarks marks, Mark mark) {
    var x = mark.place().getCenterX();
    var y = mark.place().getCenterY();
    var found = marks.at(x, y).orElseThrow();
    if (!found.equals(mark)) {
      assertThat(found.point()).as("only a point may lie over %s", mark).isTrue();
      assertThat(found.distance(x, y)).isLessThan(mark.point() ? 1e-9 : 10);
    }
  }

  /// Where a mark is said to be, the picture has its row's colour.
  @RepeatedTest(40)
  void segmentsStandWhereTheyAreDrawn(RepetitionInfo repetition) {
    var projection = Yearly.random(new Random(repetition.getCurrentRepetition())).projection();
    for (var kind : List.of(ChartKind.PROFILE, ChartKind.CASHABILITY, ChartKind.BRIDGE)) {
      var chart = chart(kind, projection);
      var picture = drawn(chart);
      var marks = chart.marks(WIDTH, HEIGHT);
      for (var mark : marks.marks()) {
        var place = mark.place();
        var clear =
            marks.marks().stream()
                .noneMatch(
                    each -> each.point() && each.column() == mark.column() && near(each, place));
        if (!mark.point() && clear && place.getHeight() > 6 && place.getWidth() > 6) {
          var row = chart.table().row(mark.key()).orElseThrow();
          var colour =
              row.role() == Role.COST
                  ? HouseStyle.COST
                  : row.colour() == null ? HouseStyle.TOTAL : row.colour();
          for (var x : new double[] {place.getMinX() + 2, place.getMaxX() - 2}) {
            assertThat(picture.getRGB((int) x, (int) place.getCenterY()) & 0xFFFFFF)
                .as("%s of %s", kind, mark)
                .isEqualTo(colour.getRGB() & 0xFFFFFF);
          }
        }
      }
    }
  }

  /// Whether a line through the point might cross the middle of the place.
  private static boolean near(Mark point, Rectangle2D place) {
    return place.intersects(
        point.place().getX() - WIDTH, point.place().getY() - 80, 2 * WIDTH, 160);
  }

  private static BufferedImage drawn(HouseChart chart) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var g2 = image.createGraphics();
    chart.chart().draw(g2, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    g2.dispose();
    return image;
  }

  @Test
  void aPointLiesOnItsLine() {
    var chart = chart(ChartKind.CUMULATIVE, nottingham());
    var picture = drawn(chart);
    var net =
        chart.marks(WIDTH, HEIGHT).marks().stream()
            .filter(mark -> mark.key().equals(Keys.NET))
            .toList();
    assertThat(net).hasSize(8).allMatch(Mark::point);
    for (var mark : net) {
      var x = (int) mark.place().getCenterX();
      var y = (int) mark.place().getCenterY();
      assertThat(picture.getRGB(x, y) & 0xFFFFFF).as("within the ring").isEqualTo(0xFFFFFF);
      assertThat(darkest(picture, x, y)).as("the ring").isLessThan(60);
    }
  }

  private static int darkest(BufferedImage picture, int x, int y) {
    var darkest = 255;
    for (var at = y - 6; at <= y; at++) {
      darkest = Math.min(darkest, picture.getRGB(x, at) & 0xFF);
    }
    return darkest;
  }

  @Test
  void thePointerNeedNotBeExact() {
    var marks = chart(ChartKind.PROFILE, nottingham()).marks(WIDTH, HEIGHT);
    var net = marks.of(Keys.NET, 2).orElseThrow().place();
    assertThat(marks.at(net.getCenterX() + 7, net.getCenterY() - 4))
        .hasValueSatisfying(mark -> assertThat(mark.key()).isEqualTo(Keys.NET));
    var segment =
        marks.marks().stream().filter(mark -> !mark.point() && mark.column() == 7).toList();
    var top = segment.getLast().place();
    assertThat(marks.at(top.getMinX() + 1, top.getMinY() - 2)).contains(segment.getLast());
    assertThat(marks.at(top.getMinX() + 1, top.getMinY() - 60)).isEmpty();
  }

  @Test
  void columnsAndNamesAreFoundToo() {
    var chart = chart(ChartKind.PROFILE, nottingham());
    var marks = chart.marks(WIDTH, HEIGHT);
    assertThat(marks.columns()).hasSize(8);
    var strip = marks.columns().get(3).place();
    assertThat(marks.columnAt(strip.getCenterX(), HEIGHT - 3)).as("its FY's name").contains(3);
    var middle = marks.of(Keys.NET, 3).orElseThrow().place().getCenterX();
    assertThat(strip.getCenterX()).isCloseTo(middle, within(1e-6));
    for (var row : chart.table().rows(Role.PART)) {
      var name =
          marks.names().stream()
              .filter(each -> each.key().equals(row.key()))
              .findFirst()
              .orElseThrow()
              .place();
      assertThat(marks.nameAt(name.getCenterX(), name.getCenterY())).contains(row.key());
    }
    assertThat(marks.nameAt(strip.getCenterX(), strip.getCenterY())).isEmpty();
  }

  @Test
  void aFigureIsTheCellWithItsUnit() {
    var table = chart(ChartKind.PROFILE, nottingham()).table();
    for (var row : table.rows()) {
      for (var year = 0; year < table.columns().size(); year++) {
        assertThat(table.figure(row, year).replaceAll("[£mk]", ""))
            .isEqualTo(table.text(row, year));
      }
    }
    assertThat(table.figure(table.row(Keys.NET).orElseThrow(), 7)).isEqualTo("£10.61m");
  }

  @Test
  void whatIsTooSmallToBeDrawnHasNoMarks() {
    assertThat(chart(ChartKind.PROFILE, nottingham()).marks(50, 20)).isEqualTo(PlottedMarks.NONE);
  }
}
