package org.casewright.ui;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The toolkit with one empty stage, for parts of the window that are tried by themselves. It is
/// there before a test class that it extends has made anything: controls need it from the first.
public final class Toolkit implements BeforeAllCallback {

  private static final int PATIENCE = 20_000;

  private static @Nullable Stage stage;

  @Override
  public void beforeAll(ExtensionContext context) throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
  }

  /// Asks something on the thread of the window.
  public static <T> T asked(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, question);
  }

  /// Does something there, and waits until that has been laid out and drawn.
  public static void done(Runnable what) {
    asked(
        () -> {
          what.run();
          return true;
        });
    Hands.pulses(4);
  }

  /// Makes a scene there, and shows it in place of the one before.
  public static void show(Supplier<Scene> scene) {
    done(
        () -> {
          var there = Objects.requireNonNull(stage);
          there.setScene(scene.get());
          there.show();
        });
  }
}
