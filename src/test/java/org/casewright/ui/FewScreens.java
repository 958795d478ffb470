package org.casewright.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.casewright.ui.present.PresentController.Screens;

/// Screens as a test wants them: one of 1366×768, until it says otherwise.
final class FewScreens implements Screens {

  private final List<Runnable> listeners = new ArrayList<>();
  private List<Rectangle2D> bounds = List.of(new Rectangle2D(0, 0, 1366, 768));

  /// Has these instead, and says so.
  void become(Rectangle2D... screens) {
    bounds = List.of(screens);
    listeners.forEach(Runnable::run);
  }

  @Override
  public List<Rectangle2D> all() {
    return bounds;
  }

  @Override
  public boolean fillable() {
    return false;
  }

  @Override
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }
}
