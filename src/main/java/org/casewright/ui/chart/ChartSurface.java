package org.casewright.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.casewright.charts.HouseChart;
import org.casewright.charts.PlottedMarks;
import org.casewright.charts.PlottedMarks.Mark;
import org.casewright.charts.PlottedTable;
import org.casewright.ui.live.ChartPaper;
import org.jspecify.annotations.Nullable;

/// Where a chart is drawn: once for each [#show], and when its size changes. Takes all the room
/// it is given. What is pointed at or chosen is outlined by nodes that lie over the drawing and
/// take no room, so that neither the chart is drawn nor the window laid out for it.
final class ChartSurface extends Region {

  private static final PseudoClass POINT = PseudoClass.getPseudoClass("point");
  private static final double AROUND = 4;
  private static final String CLICK = "Click to see how it comes about";
  private static final String ENTER = "Press Enter to see how it comes about";

  private final ChartPaper paper = new ChartPaper(this::drawn);
  private final Region atPointer = outline("pointed-at");
  private final Region atChosen = outline("chosen-mark");
  private final FigureCard card = new FigureCard();
  private @Nullable Place pointed;
  private @Nullable Place chosen;
  private @Nullable Place explained;
  private double pointer;

  ChartSurface() {
    getStyleClass().add("chart-surface");
    getChildren().addAll(paper, atChosen, atPointer, card);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp("Arrow keys go from figure to figure; Enter shows how one comes about.");
    setFocusTraversable(true);
    focusedProperty().subscribe(this::showChosen);
  }

  private static Region outline(String style) {
    var outline = new Region();
    outline.getStyleClass().addAll("mark-outline", style);
    outline.setManaged(false);
    outline.setMouseTransparent(true);
    outline.setVisible(false);
    return outline;
  }

  /// @param scale how much larger than usual its text is
  void show(HouseChart shown, double scale) {
    paper.show(shown, scale);
  }

  /// Outlines the value that is chosen, and says it while this has the keyboard; null for none.
  ///
  /// @param explained the value of which it is shown already how it comes about; null where none is
  void choose(@Nullable Place place, @Nullable Place explained) {
    chosen = place;
    this.explained = explained;
    showChosen();
    if (pointed != null) {
      tell(pointed, pointer, CLICK);
    }
  }

  /// Outlines what is under the pointer and shows its figure.
  void point(double x, double y) {
    markAt(x, y).ifPresentOrElse(mark -> point(mark, x), this::leave);
  }

  private void point(Mark mark, double x) {
    var place = new Place(mark.key(), mark.column());
    if (!place.equals(pointed)) {
      pointed = place;
      pointer = x;
      outline(atPointer, mark);
      tell(place, x, CLICK);
    }
  }

  /// The pointer is nowhere.
  void leave() {
    if (pointed != null) {
      pointed = null;
      atPointer.setVisible(false);
      card.setVisible(false);
      showChosen();
    }
  }

  Optional<Mark> markAt(double x, double y) {
    return paper.markAt(x, y);
  }

  /// The key of the row whose name stands here.
  Optional<String> nameAt(double x, double y) {
    return paper.nameAt(x, y);
  }

  Optional<Integer> columnAt(double x, double y) {
    return paper.columnAt(x, y);
  }

  /// What stands where.
  PlottedMarks marks() {
    return paper.marks();
  }

  private void showChosen() {
    var place = chosen;
    var mark = place == null ? null : marks().of(place.key(), place.column()).orElse(null);
    if (mark == null) {
      atChosen.setVisible(false);
    } else {
      outline(atChosen, mark);
    }
    if (pointed == null) {
      if (place != null && mark != null && isFocused()) {
        tell(place, paper.placeOf(mark).getCenterX(), ENTER);
      } else {
        card.setVisible(false);
      }
    }
    say(isFocused() && mark != null ? place : null);
  }

  private void say(@Nullable Place place) {
    var shown = paper.shown();
    if (shown != null) {
      setAccessibleText(
          place == null ? shown.description() : shown.table().said(place.key(), place.column()));
    }
  }

  private void tell(Place place, double x, String how) {
    var chart = paper.shown();
    if (chart == null) {
      return;
    }
    var table = chart.table();
    var mark = marks().of(place.key(), place.column());
    var row = table.row(place.key());
    if (mark.isEmpty() || row.isEmpty()) {
      card.setVisible(false);
      return;
    }
    card.show(
        row.get().label() + ", " + table.columns().get(place.column()),
        table.figure(row.get(), place.column()),
        canExplain(table, row.get(), place) ? how : "",
        paper.placeOf(mark.get()),
        x,
        new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
  }

  /// Whether it can be shown how a value comes about, and is not shown yet.
  private boolean canExplain(PlottedTable table, PlottedTable.Row row, Place place) {
    return !place.equals(explained) && table.query(row, place.column()).isPresent();
  }

  private void outline(Region outline, Mark mark) {
    var place = paper.placeOf(mark);
    outline.pseudoClassStateChanged(POINT, mark.point());
    outline.resizeRelocate(
        Math.rint(place.getMinX() - AROUND),
        Math.rint(place.getMinY() - AROUND),
        Math.rint(place.getWidth() + 2 * AROUND),
        Math.rint(place.getHeight() + 2 * AROUND));
    outline.setVisible(true);
  }

  @Override
  protected void layoutChildren() {
    paper.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void drawn() {
    leave();
    showChosen();
  }
}
