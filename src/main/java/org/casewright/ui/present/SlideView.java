package org.casewright.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.casewright.charts.KeyFigure;
import org.casewright.charts.PlottedMarks.Mark;
import org.casewright.charts.Slide;
import org.casewright.ui.live.ChartPaper;
import org.jspecify.annotations.Nullable;

/// A slide on white paper. Sizes are given for 1920×1080 and follow the room there is, so that it
/// looks the same on every screen.
final class SlideView extends Region {

  /// The size of text in a slide, in units; titles and figures are larger.
  static final double TEXT = 36;

  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;
  private static final double SIDE = 80;
  private static final double TOP = 48;
  private static final double BOTTOM = 40;
  private static final double GAP = 24;
  private static final double COLUMN = 410;
  private static final double BETWEEN = 40;

  /// Small text in charts is of 12 units.
  private static final double OF_CHARTS = TEXT / 12;

  /// With less height than this for the picture, the sentence and the source give way to it.
  private static final double LEAST_PICTURE = 560;

  private final Label title = words("slide-title");
  private final Label subtitle = words("slide-quiet");
  private final ChartPaper paper = new ChartPaper(() -> {});
  private final SlideTable table = new SlideTable();
  private final Label sentence = words("slide-sentence");
  private final Label source = words("slide-quiet");
  private final Label place = words("slide-quiet");
  private final Label sign = new Label("What if");
  private final Label whatIf = words("slide-what-if-words");
  private final HBox badge = new HBox(sign, whatIf);
  private final List<FigureView> figures = new ArrayList<>();
  private final @Nullable PresentController controller;
  private @Nullable Slide shown;
  private double scale;
  private @Nullable Double fixed;

  /// @param controller is asked to explain what is clicked; absent where nothing can be clicked
  SlideView(@Nullable PresentController controller) {
    this.controller = controller;
    getStyleClass().addAll("slide", "paper");
    sign.getStyleClass().add("slide-sign");
    sign.setMinWidth(USE_PREF_SIZE);
    badge.setMinHeight(USE_PREF_SIZE);
    badge.getStyleClass().add("slide-what-if");
    paper.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    title.setId("slide-title");
    badge.setId("what-if");
    place.setId("slide-place");
    source.setId("slide-source");
    getChildren().addAll(title, subtitle, paper, table, sentence, badge, source, place);
    paper.setOnMouseClicked(this::clicked);
    setMinSize(0, 0);
  }

  private static Label words(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  /// The same text where the slide has less room than its screen: its picture is smaller.
  ///
  /// @param width of the whole screen
  void sized(double width, double height) {
    fixed = Math.min(width / WIDTH, height / HEIGHT);
    requestLayout();
  }

  void show(PresentModel model) {
    show(model.slide(), model.place(), model.year(), model.whatIf());
  }

  void show(Slide slide, String where, int year, String moved) {
    shown = slide;
    title.setText(slide.title());
    subtitle.setText(slide.chart().subtitle());
    sentence.setText(slide.sentence());
    sentence.setVisible(!slide.sentence().isBlank());
    place.setText(where);
    whatIf.setText(moved);
    badge.setVisible(!moved.isEmpty());
    badge.setAccessibleText(moved.isEmpty() ? "" : "What if: " + moved);
    var asTable = slide.step().scene().table();
    paper.setVisible(!asTable);
    table.setVisible(asTable);
    if (asTable) {
      table.show(slide.chart().table(), year);
    } else {
      paper.show(slide.chart(), OF_CHARTS * scale);
      paper.setAccessibleText(slide.chart().description());
    }
    showFigures(asTable ? List.of() : slide.figures());
    setAccessibleText(slide.spoken());
    requestLayout();
  }

  private void showFigures(List<KeyFigure> wanted) {
    while (figures.size() < wanted.size()) {
      var view = new FigureView(controller);
      figures.add(view);
      getChildren().add(view);
    }
    for (var i = 0; i < figures.size(); i++) {
      figures.get(i).show(i < wanted.size() ? wanted.get(i) : null);
    }
  }

  private void clicked(MouseEvent event) {
    var slide = shown;
    if (slide == null || controller == null) {
      return;
    }
    paper.markAt(event.getX(), event.getY()).ifPresent(mark -> explain(slide, mark, controller));
  }

  private static void explain(Slide slide, Mark mark, PresentController controller) {
    var drawn = slide.chart().table();
    var row = drawn.row(mark.key());
    row.flatMap(each -> drawn.query(each, mark.column()))
        .ifPresent(
            query ->
                controller.onExplain(
                    row.get().label() + ", " + drawn.columns().get(mark.column()),
                    drawn.figure(row.get(), mark.column()),
                    query));
  }

  private void rescale() {
    var wanted =
        Objects.requireNonNullElse(fixed, Math.min(getWidth() / WIDTH, getHeight() / HEIGHT));
    if (wanted != scale && wanted > 0) {
      scale = wanted;
      setStyle("-fx-font-size: %.3fpx;".formatted(TEXT * scale));
      applyCss();
      var slide = shown;
      if (slide != null && paper.isVisible()) {
        paper.show(slide.chart(), OF_CHARTS * scale);
      }
    }
  }

  @Override
  protected void layoutChildren() {
    rescale();
    var left = SIDE * scale;
    var width = getWidth() - 2 * left;
    var top = below(title, left, TOP * scale, width);
    top = below(subtitle, left, top + 4 * scale, width) + GAP * scale;
    var bottom = layoutFoot(left, getHeight() - BOTTOM * scale, width, top);
    layoutPicture(left, top, width, bottom - top);
  }

  /// Places words below something.
  ///
  /// @return where they end
  private static double below(Region words, double left, double top, double width) {
    var height = words.prefHeight(width);
    words.resizeRelocate(left, top, width, height);
    return top + height;
  }

  /// The sentence, what was moved, the source, and which slide of how many this is, from below.
  ///
  /// @return where the picture has to end
  private double layoutFoot(double left, double bottom, double width, double top) {
    var placeWidth = Math.ceil(place.prefWidth(-1));
    var room = width - placeWidth - GAP * scale;
    var wide = Math.min(room, Math.ceil(badge.prefWidth(-1)));
    var beside = badge.isVisible() ? room - wide - GAP * scale : room;
    var moved = badge.isVisible() ? badge.prefHeight(wide) : 0;
    var line = place.prefHeight(-1);
    source.setText(sourceText());
    var fits = source.prefWidth(-1) <= beside;
    var sourceHeight = source.prefHeight(fits ? beside : width);
    var foot = Math.max(Math.max(line, moved), fits ? sourceHeight : 0);
    var above = fits ? 0 : sourceHeight + GAP / 2 * scale;
    var said = sentence.getText().isBlank() ? 0 : sentence.prefHeight(width) + GAP / 2 * scale;
    var roomy = bottom - foot - above - said - GAP * scale - top >= LEAST_PICTURE * scale;
    place.resizeRelocate(left + width - placeWidth, bottom - line, placeWidth, line);
    badge.resizeRelocate(left, bottom - foot + (foot - moved) / 2, wide, moved);
    source.setVisible(roomy || (fits && !badge.isVisible()));
    sentence.setVisible(roomy && said > 0);
    if (fits) {
      var from = left + width - placeWidth - GAP * scale - beside;
      source.resizeRelocate(from, bottom - line, beside, line);
    } else {
      source.resizeRelocate(left, bottom - foot - above, width, sourceHeight);
    }
    var end = bottom - foot - (roomy ? above : 0);
    if (sentence.isVisible()) {
      end = end - said;
      sentence.resizeRelocate(left, end, width, said - GAP / 2 * scale);
    }
    return end - GAP * scale;
  }

  private String sourceText() {
    var slide = shown;
    if (slide == null) {
      return "";
    }
    var said = slide.chart().sourceLine();
    return table.isVisible() && !table.note().isEmpty() ? said + ". " + table.note() : said;
  }

  private void layoutPicture(double left, double top, double width, double height) {
    var there = figures.stream().filter(each -> each.isWanted()).toList();
    var column = there.isEmpty() ? 0 : (COLUMN + BETWEEN) * scale;
    for (Node picture : List.of(paper, table)) {
      picture.resizeRelocate(left, top, width - column, Math.max(0, height));
    }
    if (table.isVisible()) {
      var before = table.note();
      table.arrange(width - column, height);
      if (!table.note().equals(before)) {
        requestLayout(); // the source says it
      }
    }
    var y = top;
    var x = left + width - COLUMN * scale;
    var wanted = there.stream().mapToDouble(each -> each.prefHeight(COLUMN * scale)).sum();
    var apart =
        there.size() < 2
            ? 0
            : Math.clamp((height - wanted) / (there.size() - 1), 0, 3.5 * GAP * scale);
    for (var figure : there) {
      var tall = figure.prefHeight(COLUMN * scale);
      figure.setVisible(y + tall <= top + height + 1); // rather fewer figures than half a one
      figure.resizeRelocate(x, y, COLUMN * scale, tall);
      y += tall + apart;
    }
  }
}
