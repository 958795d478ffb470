package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.casewright.file.CaseLock;
import org.casewright.file.Disk;
import org.casewright.file.Sitting;
import org.casewright.library.Examples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the window shows first where the program is started with a file, and who has the keyboard.
class AppTest {

  private static final int PATIENCE = 10_000;

  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void anotherWindow() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
  }

  @AfterEach
  void close() throws TimeoutException {
    var request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    Platform.runLater(() -> stage.fireEvent(request));
    waitUntil(() -> !stage.isShowing());
  }

  private Path example() throws IOException {
    return Files.write(folder.resolve("ours.case.json"), Examples.bytes("nottingham-2022"));
  }

  private void start(Path file) throws TimeoutException {
    FxToolkit.setupApplication(App.class, "--" + App.CASE + "=" + file);
    waitUntil(stage::isShowing);
    Hands.pulses(4);
  }

  private static <T> T asked(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, question);
  }

  private static void waitUntil(BooleanSupplier isSo) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.MILLISECONDS, isSo::getAsBoolean);
  }

  private static void push(KeyCode key) {
    Hands.press(key);
    Hands.pulses(4);
  }

  private Node owner() {
    return asked(() -> stage.getScene().getFocusOwner());
  }

  private boolean isAsked() {
    return asked(() -> stage.getScene().lookup("#message").isVisible());
  }

  @Test
  void theCaseIsThereWhenTheWindowIs() throws IOException, TimeoutException {
    start(example());
    assertThat(stage.getTitle()).startsWith("Children's transformation programme");
    assertThat(owner().getId()).isEqualTo("workstreams");
    assertThat(isAsked()).isFalse();
  }

  @Test
  void aFileThatSomebodyElseHasOpenIsAskedAboutBeforeTheWindowIsSeen()
      throws IOException, TimeoutException {
    var file = example();
    var other = new Sitting("other", "Blessing Okafor", "FINANCE-7", 4711, Instant.now());
    CaseLock.take(file, other, Instant.now(), Disk.REAL);

    start(file);
    assertThat(isAsked()).isTrue();
    assertThat(((Labeled) owner()).getText()).isEqualTo("View only");
    push(KeyCode.ENTER);
    assertThat(isAsked()).isFalse();
    assertThat(stage.getTitle()).startsWith("Children's transformation programme");
    assertThat(owner().getId()).isEqualTo("workstreams");
  }

  @Test
  void ofAFileThatIsRefusedItIsSaidWhyOnTheStartPage() throws IOException, TimeoutException {
    start(Files.writeString(folder.resolve("spoilt.case.json"), "{"));
    waitUntil(this::isAsked);
    Hands.pulses(4);
    push(KeyCode.ENTER);
    assertThat(isAsked()).isFalse();
    assertThat(owner().getId()).isEqualTo("new-title");
  }

  @Test
  void aWindowThatHasBeenClosedIsNotMadeAgain() throws Exception {
    var failures = new CopyOnWriteArrayList<LogRecord>();
    var log = Logger.getLogger(Failures.class.getName());
    var handler = new Listening(failures::add);
    log.addHandler(handler);
    start(example());
    close();
    Thread.sleep(App.A_DISK.toMillis() + 500);
    WaitForAsyncUtils.waitForFxEvents();
    log.removeHandler(handler);
    assertThat(stage.isShowing()).isFalse();
    assertThat(failures).isEmpty();
  }

  private static final class Listening extends Handler {
    private final Consumer<LogRecord> to;

    Listening(Consumer<LogRecord> to) {
      this.to = to;
    }

    @Override
    public void publish(LogRecord entry) {
      to.accept(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
