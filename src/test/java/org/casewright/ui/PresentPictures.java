package org.casewright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.model.BusinessCase;
import org.jspecify.annotations.Nullable;

/// Pictures of stories as rooms see them, for the screen tour.
final class PresentPictures {

  static final Rectangle2D ALONE = new Rectangle2D(0, 0, 960, 540);
  static final Rectangle2D OTHER = new Rectangle2D(0, 540, 800, 450);

  private final WindowTest tour;
  private @Nullable Path file;

  PresentPictures(WindowTest tour) {
    this.tour = tour;
  }

  /// Opens a case and begins its story on screens of these sizes.
  void begin(BusinessCase businessCase, Rectangle2D... screens) {
    open(businessCase, screens);
    tour.keys(KeyCode.F5);
  }

  /// Opens a case that is to be presented on screens of these sizes.
  void open(BusinessCase businessCase, Rectangle2D... screens) {
    var saved = saved(businessCase);
    file = saved;
    tour.interact(() -> tour.screens.become(screens));
    tour.openFile(saved);
    WindowTest.settle();
  }

  /// The case as it is once it has been saved, without the history of its saves.
  BusinessCase kept() {
    tour.keys(KeyCode.CONTROL, KeyCode.S);
    WindowTest.arrived();
    return ((ReadResult.Opened) CaseFile.read(Objects.requireNonNull(file)))
        .businessCase()
        .withHistory(List.of());
  }

  byte[] bytes() {
    tour.keys(KeyCode.CONTROL, KeyCode.S);
    WindowTest.arrived();
    try {
      return Files.readAllBytes(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path saved(BusinessCase businessCase) {
    try {
      var file = Files.createTempFile(Path.of("target"), "told-", ".case.json");
      CaseFile.save(businessCase, file);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the presenting windows show, the room's first.
  List<Scene> scenes() {
    return Window.getWindows().stream()
        .filter(window -> !window.equals(tour.stage))
        .map(Window::getScene)
        .toList();
  }

  /// Takes what one of them shows as it would be on a screen of this size, and tells what is wrong
  /// with it.
  List<String> take(String name, int window, int width, int height) {
    var faults = new ArrayList<String>();
    at(
        window,
        width,
        height,
        scene -> {
          write(scene.snapshot(null), name);
          faults.addAll(faults(scene));
        });
    return faults.stream().map(each -> name + ": " + each).toList();
  }

  /// Looks at one of them as it would be on a screen of this size. The screen of tests is 1000 high
  /// and no window on it may be higher, so it is laid out without a window.
  void at(int window, int width, int height, Consumer<Scene> look) {
    WindowTest.settle();
    tour.interact(
        () -> {
          var scene = scenes().get(window);
          var root = scene.getRoot();
          scene.setRoot(new Pane());
          var larger = new Scene(root, width, height, Color.WHITE);
          Theme.dressAsPaper(larger);
          try {
            for (var i = 0; i < 4; i++) {
              root.applyCss();
              ScreenTour.unsettle(root); // without a window nothing asks for it
              root.layout(); // words that wrap take their height in the next
            }
            look.accept(larger);
          } finally {
            larger.setRoot(new Pane());
            scene.setRoot(root);
          }
        });
  }

  /// Words that are cut off, neighbours over each other, and what sticks out: of what lies on top.
  static List<String> faults(Scene scene) {
    var faults = new ArrayList<String>();
    for (var style : List.of(".slide", ".lever-strip", ".explain")) {
      for (var part : scene.getRoot().lookupAll(style)) {
        if (part.isVisible()) {
          faults.addAll(Words.cutOff(part));
          faults.addAll(Room.overlaps(part));
          faults.addAll(Room.outside(part));
        }
      }
    }
    return List.copyOf(faults);
  }

  private static void write(WritableImage picture, String name) {
    try {
      Files.createDirectories(Pictures.FOLDER);
      var file = Pictures.FOLDER.resolve(name + ".png");
      ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every step, on a screen of 1920×1080; and what is wrong in them.
  List<String> all(String name, BusinessCase businessCase) {
    begin(businessCase, ALONE);
    var faults = new ArrayList<String>();
    var steps = (int) businessCase.story().stream().filter(step -> !step.hidden()).count();
    for (var i = 1; i <= steps; i++) {
      faults.addAll(take("present-%s-%02d".formatted(name, i), 0, 1920, 1080));
      tour.keys(KeyCode.RIGHT);
    }
    tour.keys(KeyCode.ESCAPE);
    return faults;
  }
}
