package org.casewright.ui.live;

import javafx.geometry.HPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Words in one line that change while a slider moves. Unlike a label they ask for no layout as
/// long as the new ones fit the room of the old or the least room they were given: a list with one
/// changed label in it builds all its rows anew.
public final class LiveText extends Region {

  private final Text text = new Text();
  private final HPos side;
  private double least;
  private double askedWidth = -1;
  private double askedHeight = -1;

  /// @param side where the words stand if there is more room than they need
  public LiveText(HPos side) {
    this.side = side;
    text.setManaged(false);
    text.getStyleClass().add("text");
    getStyleClass().add("live-text");
    getChildren().add(text);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMouseTransparent(true);
    text.layoutBoundsProperty().subscribe(this::fit);
  }

  /// Shows other words.
  public void show(String words) {
    text.setText(words);
  }

  public String words() {
    return text.getText();
  }

  /// After other words, or other letters.
  private void fit() {
    if (computePrefWidth(-1) == askedWidth && computePrefHeight(-1) == askedHeight) {
      place();
    } else {
      requestLayout();
    }
  }

  /// Gives it so much room at least, however short the words; they stand at their side of it.
  public void reserve(double width) {
    if (width != least) {
      least = width;
      requestLayout();
    }
  }

  /// By moving what is painted: to be relocated would be a reason for layout.
  @Override
  protected void setWidth(double width) {
    super.setWidth(width);
    place();
  }

  private void place() {
    var slack = getWidth() - text.getLayoutBounds().getWidth();
    text.setTranslateX(
        switch (side) {
          case LEFT -> 0;
          case CENTER -> snapPositionX(slack / 2);
          case RIGHT -> snapPositionX(slack);
        });
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(least, snapSizeX(text.getLayoutBounds().getWidth()));
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(text.getLayoutBounds().getHeight());
  }

  @Override
  public double getBaselineOffset() {
    return text.getBaselineOffset();
  }

  @Override
  protected void layoutChildren() {
    askedWidth = computePrefWidth(-1);
    askedHeight = computePrefHeight(-1);
    text.relocate(0, 0);
    place();
  }
}
