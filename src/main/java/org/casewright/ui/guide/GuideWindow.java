package org.casewright.ui.guide;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.casewright.ui.desk.Desk;

/// The guide in a window that stands beside that of the case, and is closed with it.
final class GuideWindow implements Display {

  private static final double WIDTH = 1000;

  private final Desk desk;
  private final Stage main;
  private final Stage stage = new Stage();
  private final GuideView view;

  GuideWindow(GuideController controller, Desk desk, Stage main, Consumer<Scene> dress) {
    this.desk = desk;
    this.main = main;
    view = new GuideView(controller);
    var scene = new Scene(view.root());
    dress.accept(scene);
    stage.setScene(scene);
    stage.getIcons().setAll(main.getIcons());
    stage.setMinWidth(480);
    stage.setMinHeight(400);
    stage.setOnHidden(
        _ -> {
          controller.onClosed();
          view.clear();
        });
    main.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> stage.close());
    view.scale(desk.textScale());
    desk.onChange(() -> view.scale(desk.textScale()));
  }

  @Override
  public void show(GuideModel model) {
    stage.setTitle(model.page().title() + " — Guide to Casewright");
    if (!stage.isShowing()) {
      place();
      stage.show();
    }
    view.show(model);
  }

  /// Beside the window of the case where the screen has room there, else over its right side.
  private void place() {
    var window = new Rectangle2D(main.getX(), main.getY(), main.getWidth(), main.getHeight());
    var screen =
        Screen.getScreensForRectangle(window).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    stage.setWidth(Math.min(WIDTH * Math.sqrt(desk.textScale()), screen.getWidth()));
    stage.setHeight(Math.min(window.getHeight(), screen.getHeight()));
    stage.setX(
        Math.clamp(
            window.getMaxX(),
            screen.getMinX(),
            Math.max(screen.getMinX(), screen.getMaxX() - stage.getWidth())));
    stage.setY(
        Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - stage.getHeight()));
  }

  @Override
  public void comeForward() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  @Override
  public double scrolled() {
    return view.scrolled();
  }

  @Override
  public void copy(String words) {
    var content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void close() {
    stage.close();
  }
}
