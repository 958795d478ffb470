package org.casewright.ui.present;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.casewright.charts.KeyFigure;
import org.jspecify.annotations.Nullable;

/// A figure to be read from the back of a room, with what it is below it.
final class FigureView extends VBox {

  private final Label value = new Label();
  private final Label words = new Label();
  private @Nullable KeyFigure shown;

  /// @param controller is asked to explain it when it is clicked; absent where it cannot be
  FigureView(@Nullable PresentController controller) {
    super();
    value.getStyleClass().add("slide-figure");
    words.getStyleClass().add("slide-quiet");
    words.setWrapText(true);
    getStyleClass().add("slide-key");
    getChildren().addAll(value, words);
    if (controller != null) {
      setOnMouseClicked(
          _ -> {
            var figure = shown;
            if (figure != null && figure.query() != null) {
              controller.onExplain(figure.words(), figure.value(), figure.query());
            }
          });
    }
  }

  void show(@Nullable KeyFigure figure) {
    shown = figure;
    value.setText(figure == null ? "" : figure.value());
    words.setText(figure == null ? "" : figure.words());
    setAccessibleText(figure == null ? "" : figure.value() + " " + figure.words());
    setVisible(figure != null);
  }

  /// Whether it has something to show.
  boolean isWanted() {
    return shown != null;
  }
}
