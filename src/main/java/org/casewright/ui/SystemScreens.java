package org.casewright.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.casewright.ui.present.PresentController.Screens;

/// The screens that are connected.
final class SystemScreens implements Screens {

  @Override
  public List<Rectangle2D> all() {
    return Screen.getScreens().stream().map(Screen::getBounds).toList();
  }

  @Override
  public boolean fillable() {
    return true;
  }

  @Override
  public void onChange(Runnable listener) {
    Screen.getScreens().addListener((InvalidationListener) _ -> listener.run());
  }
}
