package org.casewright.ui.headlines;

import javafx.scene.layout.Region;
import org.casewright.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/// Keeps the headline strip in step with the desk.
public final class HeadlinesController {

  private final Desk desk;
  private @Nullable HeadlinesView view;

  public HeadlinesController(Desk desk) {
    this.desk = desk;
    desk.onChange(this::refresh);
  }

  /// The strip, for the window to place.
  public Region view() {
    var strip = view;
    if (strip == null) {
      strip = new HeadlinesView();
      view = strip;
      refresh();
    }
    return strip.root();
  }

  HeadlinesModel model() {
    return HeadlinesModel.of(desk);
  }

  private void refresh() {
    if (view != null) {
      view.show(model());
    }
  }
}
