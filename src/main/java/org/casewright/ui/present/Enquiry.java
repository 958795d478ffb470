package org.casewright.ui.present;

import java.util.function.Supplier;
import org.casewright.charts.Slide;
import org.casewright.model.FigureQuery;
import org.jspecify.annotations.Nullable;

/// What is being explained while a story is told, if anything is.
final class Enquiry {

  private final Supplier<Slides.Shown> shown;
  private final Supplier<Slide> slide;
  private @Nullable Explaining explaining;

  /// @param shown what the slide is made of now
  /// @param slide as it is shown now
  Enquiry(Supplier<Slides.Shown> shown, Supplier<Slide> slide) {
    this.shown = shown;
    this.slide = slide;
  }

  boolean isOpen() {
    return explaining != null;
  }

  /// What is to be seen of it; absent where nothing is explained.
  Explaining.@Nullable Page page() {
    return explaining == null ? null : explaining.page(shown.get());
  }

  /// Lists the figures of the slide to choose from.
  void choose() {
    explaining = Explaining.choosing(shown.get(), slide.get());
  }

  /// Shows how a figure of the slide comes about.
  void explain(String label, String value, FigureQuery query) {
    var asked = new Explaining.Asked(label, value, Explaining.whole(shown.get(), query));
    explaining = Explaining.of(shown.get(), slide.get(), asked);
  }

  /// Moves to the line before or after.
  void line(int by) {
    if (explaining != null) {
      explaining = explaining.to(shown.get(), by);
    }
  }

  /// Opens the line that is selected.
  void open() {
    if (explaining != null) {
      open(explaining.page(shown.get()).selected());
    }
  }

  void open(int line) {
    if (explaining != null) {
      explaining = explaining.open(shown.get(), line);
    }
  }

  /// One step up; from the list of figures back to the slide.
  void up() {
    explaining = explaining == null ? null : explaining.up().orElse(null);
  }

  void close() {
    explaining = null;
  }
}
