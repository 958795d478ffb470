package org.casewright.ui.headlines;

import java.util.List;
import javafx.scene.layout.Region;
import org.casewright.model.FigureQuery;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
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
      strip = new HeadlinesView(this);
      view = strip;
      refresh();
    }
    return strip.root();
  }

  HeadlinesModel model() {
    return HeadlinesModel.of(desk);
  }

  /// Shows how a figure comes about.
  void onExplain(FigureQuery query) {
    desk.show(shown -> shown.withSelection(new Selection.Explained(query, List.of())));
  }

  private void refresh() {
    if (view != null) {
      view.show(model());
    }
  }
}
