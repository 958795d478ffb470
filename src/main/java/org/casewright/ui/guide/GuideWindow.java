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

  private void place() {
    var window = new Rectangle2D(main.getX(), main.getY(), main.getWidth(), main.getHeight());
    var screen =
        Screen.getScreensForRectangle(window).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    var place = beside(window, screen, WIDTH * Math.sqrt(desk.textScale()));
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
  }

  /// Beside the window of the case where the screen has room there, else over its right side.
  ///
  /// @param width what is wanted, as far as the screen has it
  static Rectangle2D beside(Rectangle2D window, Rectangle2D screen, double width) {
    var wide = Math.min(width, screen.getWidth());
    var high = Math.min(window.getHeight(), screen.getHeight());
    return new Rectangle2D(
        within(window.getMaxX(), screen.getMinX(), screen.getMaxX() - wide),
        within(window.getMinY(), screen.getMinY(), screen.getMaxY() - high),
        wide,
        high);
  }

  /// Where all of it is taken, the last place may come out a little before the first.
  private static double within(double at, double first, double last) {
    return Math.clamp(at, first, Math.max(first, last));
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
