package org.casewright.ui.main;

import java.nio.file.Path;
import java.time.InstantSource;
import org.casewright.file.Disk;
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
import org.casewright.ui.headlines.HeadlinesController;
import org.casewright.ui.inspector.InspectorController;
import org.casewright.ui.register.RegisterController;
import org.casewright.ui.tree.TreeController;

/// The controllers of a window without its views, put together as the program does it.
final class Windows {

  private Windows() {}

  /// Where unsaved work is kept.
  static RecoveryFolder recovery(Path home) {
    return new RecoveryFolder(home.resolve("recovery"), Disk.REAL);
  }

  /// Everything that is not said to come later is done at once.
  ///
  /// @param me who sits at it
  /// @param home where it keeps what it remembers
  /// @param later takes what is to be done after a while
  /// @param disk runs what asks the disk
  static MainController at(
      Desk desk,
      FileChoice files,
      Sitting me,
      Path home,
      InstantSource clock,
      Errands.Later later,
      Aside disk,
      Runnable leave) {
    return new MainController(
        desk,
        new MainController.Panes(
            new HeadlinesController(desk),
            new TreeController(desk),
            new ChartController(desk, Aside.NONE),
            new RegisterController(desk, Aside.NONE),
            new InspectorController(desk, Aside.NONE)),
        files,
        new Recents(new RecentCases(home.resolve("recent.json")), Aside.NONE),
        clock,
        new MainController.Seat(
            me,
            new Signature(new Settings(home.resolve("settings.json")), me.who()),
            new Errands(Runnable::run, Runnable::run, later),
            disk,
            recovery(home)),
        disk,
        leave);
  }
}
