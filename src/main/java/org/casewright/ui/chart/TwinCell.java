package org.casewright.ui.chart;

import java.awt.Color;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.geometry.HPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.casewright.charts.PlottedTable;
import org.casewright.ui.live.Hint;
import org.casewright.ui.live.LiveText;
import org.jspecify.annotations.Nullable;

/// A cell of the table that follows its line.
abstract sealed class TwinCell<T> extends TableCell<TwinLine, T> {

  private Subscription following = Subscription.EMPTY;

  abstract void show(TwinLine line);

  abstract void clear();

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    following.unsubscribe();
    following = Subscription.EMPTY;
    if (empty || item == null) {
      clear();
    } else {
      following = getTableView().getItems().get(getIndex()).follow(this::show);
    }
  }

  /// A figure of one column.
  static final class Figure extends TwinCell<String> {
    private final int column;
    private final LiveText figure = new LiveText(HPos.RIGHT);

    Figure(int column) {
      this.column = column;
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setGraphic(figure);
      widthProperty()
          .subscribe(
              width ->
                  figure.reserve(width.doubleValue() - snappedLeftInset() - snappedRightInset()));
    }

    @Override
    void show(TwinLine line) {
      var text = line.text(column);
      figure.show(text);
      setAccessibleText(text);
    }

    @Override
    void clear() {
      figure.show("");
      setAccessibleText(null);
    }
  }

  /// The name of a row after the colour it has in the chart. One that is too long for its column
  /// does without what stands in brackets, as in the chart.
  static final class Name extends TwinCell<PlottedTable.Row> {
    private final Predicate<String> fits;
    private final Region swatch = new Region();
    private @Nullable Color colour;

    /// @param fits whether a name has room in its column
    Name(Predicate<String> fits) {
      this.fits = fits;
      swatch.getStyleClass().add("swatch");
    }

    @Override
    void clear() {
      setText(null);
      setGraphic(null);
    }

    @Override
    void show(TwinLine line) {
      var row = line.row();
      var name = fitting(row.label());
      if (name.equals(getText()) && Objects.equals(row.colour(), colour)) {
        return; // only its values have changed
      }
      colour = row.colour();
      setText(name);
      setTooltip(fits.test(row.label()) ? null : new Hint(row.label()));
      setAccessibleText(row.label());
      if (colour != null) {
        swatch.setStyle(
            "-fx-background-color: rgb(%d, %d, %d);"
                .formatted(colour.getRed(), colour.getGreen(), colour.getBlue()));
      }
      setGraphic(colour == null ? null : swatch);
    }

    private String fitting(String name) {
      return fits.test(name) ? name : TwinSize.withoutBrackets(name);
    }
  }
}
