package org.casewright.ui.guide;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.casewright.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/// The guide in a window that stands beside that of the case, and is closed with it. Where it has
/// to stand over that, nothing is hidden that is typed into; once somebody has moved it, it stays
/// where they have put it.
final class GuideWindow implements Display {

  /// How far a desktop moves or sizes a window otherwise than asked, in pixels: the frame it draws.
  private static final double BY_ITSELF = 48;

  private static final double WIDTH = 600;

  private final Desk desk;
  private final Stage main;
  private final Stage stage = new Stage();
  private final GuideView view;
  private @Nullable Rectangle2D put;
  private boolean atStart;
  private double scale;

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
    desk.onChange(
        () -> {
          view.scale(desk.textScale());
          // something else is typed into now, or takes more room
          if (stage.isShowing() && (desk.atStart() != atStart || desk.textScale() != scale)) {
            place();
          }
        });
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
    atStart = desk.atStart();
    scale = desk.textScale();
    if (put != null && isMoved(put, bounds(stage)) && isOnScreen()) {
      return;
    }
    var window = bounds(main);
    var screen =
        Screen.getScreensForRectangle(window).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    var width = WIDTH * Math.sqrt(scale);
    var place = beside(window, screen, width, betweenPanes(width).orElse(window.getMinX()));
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    put = bounds(stage);
  }

  private static Rectangle2D bounds(Window window) {
    return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
  }

  /// By hand: desktops put a window a few pixels from where it was asked to.
  private static boolean isMoved(Rectangle2D put, Rectangle2D now) {
    return Math.abs(put.getMinX() - now.getMinX()) > BY_ITSELF
        || Math.abs(put.getMinY() - now.getMinY()) > BY_ITSELF
        || Math.abs(put.getWidth() - now.getWidth()) > BY_ITSELF
        || Math.abs(put.getHeight() - now.getHeight()) > BY_ITSELF;
  }

  private boolean isOnScreen() {
    return !Screen.getScreensForRectangle(bounds(stage)).isEmpty();
  }

  /// Beside the window of the case where the screen has room there, else over it.
  ///
  /// @param width what is wanted, as far as the screen has it
  /// @param over where it stands if it has to stand over it
  static Rectangle2D beside(Rectangle2D window, Rectangle2D screen, double width, double over) {
    var wide = Math.min(width, screen.getWidth());
    var high = Math.min(window.getHeight(), screen.getHeight());
    var left = over;
    if (window.getMaxX() + wide <= screen.getMaxX()) {
      left = window.getMaxX();
    } else if (window.getMinX() - wide >= screen.getMinX()) {
      left = window.getMinX() - wide;
    }
    return new Rectangle2D(
        within(left, screen.getMinX(), screen.getMaxX() - wide),
        within(window.getMinY(), screen.getMinY(), screen.getMaxY() - high),
        wide,
        high);
  }

  /// Where all of it is taken, the last place may come out a little before the first.
  private static double within(double at, double first, double last) {
    return Math.clamp(at, first, Math.max(first, last));
  }

  /// Where it hides neither the tree nor the details; empty where those are not there, or leave no
  /// room.
  private OptionalDouble betweenPanes(double width) {
    main.getScene().getRoot().applyCss();
    main.getScene().getRoot().layout();
    var left = pane(".left-pane");
    var right = pane(".right-pane");
    return left != null && right != null && left.getMaxX() + width <= right.getMinX()
        ? OptionalDouble.of(left.getMaxX())
        : OptionalDouble.empty();
  }

  private @Nullable Bounds pane(String style) {
    var pane = main.getScene().lookup(style);
    return pane == null ? null : pane.localToScreen(pane.getLayoutBounds());
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
