package org.casewright.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.casewright.file.Disk;
import org.casewright.file.OneWindow;
import org.casewright.file.RecentCases;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.Settings;
import org.casewright.file.Sitting;
import org.casewright.session.Errands;
import org.casewright.ui.chart.ChartController;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Recents;
import org.casewright.ui.desk.Signature;
import org.casewright.ui.guide.GuideController;
import org.casewright.ui.headlines.HeadlinesController;
import org.casewright.ui.inspector.InspectorController;
import org.casewright.ui.live.HeldFocus;
import org.casewright.ui.main.MainController;
import org.casewright.ui.present.PresentController;
import org.casewright.ui.present.PresentController.Screens;
import org.casewright.ui.register.RegisterController;
import org.casewright.ui.tree.TreeController;
import org.jspecify.annotations.Nullable;

/// The application: everything is put together here, by hand.
public final class App extends Application {

  static final String CASE = "case";
  static final String EXAMPLE = "example";
  static final String TOUR = "tour";

  /// The window that later starts of the program hand their files to, where it is this one.
  static OneWindow.@Nullable Mine claimed;

  /// How long the window waits for a disk before it shows itself without the case.
  static final Duration A_DISK = Duration.ofSeconds(1);

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  /// The file is read while the looks are loaded, and the window is made once it is known what it
  /// shows: made before, everything in it would be styled and arranged twice.
  @Override
  public void start(Stage stage) {
    var named = getParameters().getNamed();
    var clock = InstantSource.system();
    var kept = Kept.ofUser();
    var disk =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("disk-", 0).factory());
    var chooser = new Chooser(stage, kept.recent());
    var outside = new Outside(chooser, kept, clock, new SystemScreens(), disk);
    var desk = desk(clock);
    desk.onOpenFile(file -> getHostServices().showDocument(file.toUri().toString()));
    var main = control(desk, stage, outside);
    if (named.containsKey(CASE)) {
      main.begin(Path.of(named.get(CASE)));
    }
    Theme.load();
    listen(stage, main);
    Resting.begin(App::later);
    if (named.containsKey(TOUR)) {
      later(A_DISK, new Tour(main, stage, App::later)::begin);
    }
    if (named.containsKey(EXAMPLE)) {
      main.openExample(named.get(EXAMPLE));
    }
    Runnable show =
        () -> {
          if (stage.getScene() == null) { // once, also where the window has been closed since
            furnish(desk, stage, main);
            main.showStartUnlessOpen();
            stage.show();
            Platform.runLater(() -> stage.getIcons().addAll(Mark.all()));
          }
        };
    if (named.containsKey(CASE)) {
      main.onAnswer(show);
      later(A_DISK, show); // with the start page, until the disk answers
    } else {
      show.run();
    }
  }

  /// Files of later starts of the program come to this window.
  private static void listen(Stage stage, MainController main) {
    var mine = claimed;
    if (mine != null) {
      mine.listen(
          Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("window").factory()),
          files -> Platform.runLater(() -> handedOver(stage, main, files)));
    }
  }

  private static void handedOver(Stage stage, MainController main, List<Path> files) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    if (!files.isEmpty()) {
      main.arrived(files);
    }
  }

  @Override
  public void stop() {
    var mine = claimed;
    if (mine != null) {
      mine.close();
    }
  }

  /// What is kept for a person between starts.
  record Kept(RecentCases recent, Settings settings, RecoveryFolder recovery) {

    /// For whoever runs the program.
    static Kept ofUser() {
      return new Kept(RecentCases.ofUser(), Settings.ofUser(), RecoveryFolder.ofUser());
    }

    /// In a folder.
    static Kept in(Path folder) {
      return new Kept(
          new RecentCases(folder.resolve("recent.json")),
          new Settings(folder.resolve("settings.json")),
          new RecoveryFolder(folder.resolve("recovery"), Disk.REAL));
    }
  }

  /// What the window has to do with beyond itself.
  ///
  /// @param screens to present on
  /// @param disk runs what asks the disk: a share that does not answer keeps nothing else waiting
  record Outside(
      FileChoice files, Kept kept, InstantSource clock, Screens screens, Executor disk) {}

  /// What the window is put together round: a desk with nothing on it.
  static Desk desk(InstantSource clock) {
    return new Desk(MainController.noSession(clock), new NextPulse());
  }

  /// Puts the window together round a desk.
  static MainController assemble(Desk desk, Stage stage, Outside outside) {
    var main = control(desk, stage, outside);
    furnish(desk, stage, main);
    return main;
  }

  /// Everything but what is seen.
  private static MainController control(Desk desk, Stage stage, Outside outside) {
    var kept = outside.kept();
    Remembered.looks(desk, kept.settings());
    var clock = outside.clock();
    var disk = outside.disk();
    var aside = new Aside(ForkJoinPool.commonPool(), Platform::runLater);
    var asking = new Aside(disk, Platform::runLater);
    var errands = new Errands(disk, Platform::runLater, App::later);
    var signature = Signature.of(kept.settings());
    var me = Sitting.here().called(signature.name());
    var seat = new MainController.Seat(me, signature, errands, asking, kept.recovery());
    var recents = new Recents(kept.recent(), asking);
    var panes =
        new MainController.Panes(
            new HeadlinesController(desk),
            new TreeController(desk),
            new ChartController(desk, aside),
            new RegisterController(desk, aside),
            new InspectorController(desk, aside));
    var main =
        new MainController(desk, panes, outside.files(), recents, clock, seat, aside, stage::close);
    var stages = new PresentController.Stages(stage, outside.screens(), Theme::dressAsPaper);
    main.onPresent(PresentController.on(desk, clock, App::later, new NextPulse(), stages)::begin);
    main.onGuide(() -> GuideController.on(desk, stage, scene -> wear(scene, desk))::open);
    Failures.report(main::failed);
    return main;
  }

  /// What is seen.
  private static void furnish(Desk desk, Stage stage, MainController main) {
    var scene = new Scene(main.view(), WIDTH, HEIGHT);
    HeldFocus.in(scene);
    wear(scene, desk);
    stage.setScene(scene);
    stage.setMinWidth(480);
    stage.setMinHeight(400);
    stage.titleProperty().bind(main.title());
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          main.onClose();
        });
    stage
        .focusedProperty()
        .subscribe(
            front -> {
              if (front) {
                main.onFront();
              }
            });
  }

  private static void later(Duration after, Runnable task) {
    CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
        .execute(task);
  }

  private static void wear(Scene scene, Desk desk) {
    Theme.follow(scene, desk::appearance, desk::onChange);
  }
}
