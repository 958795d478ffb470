package org.casewright.ui.main;

import java.util.List;
import org.casewright.model.Scenario;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Shown;
import org.jspecify.annotations.Nullable;

/// What the header shows, and the message over the panes.
///
/// @param about organisation and file
/// @param unseen why others cannot see that the file is open; empty where they can
/// @param dirty whether anything is unsaved
/// @param atStart whether the start page stands in place of the panes
/// @param message null where there is none
record MainModel(
    boolean atStart,
    String title,
    String about,
    String unseen,
    boolean dirty,
    List<Named> scenarios,
    Named scenario,
    Shown shown,
    double textScale,
    @Nullable Message message) {

  /// A scenario to choose: no more of it, so that the list stays as it is while its values change.
  record Named(String id, String name) {
    static Named of(Scenario scenario) {
      return new Named(scenario.id(), scenario.name());
    }
  }

  /// @param unseen why others cannot see that the file is open; empty where they can
  static MainModel of(Desk desk, String unseen, @Nullable Message message) {
    var businessCase = desk.businessCase();
    var session = desk.session();
    var file =
        session.origin().label()
            + (session.isViewOnly() ? ", view only" : "")
            + (unseen.isEmpty() ? "" : ", others cannot see that it is open");
    var organisation = businessCase.organisation();
    return new MainModel(
        desk.atStart(),
        businessCase.title(),
        organisation.isBlank() ? file : organisation + " · " + file,
        unseen,
        desk.session().isDirty(),
        businessCase.allScenarios().stream().map(Named::of).toList(),
        Named.of(businessCase.scenario(desk.shown().scenario()).orElseThrow()),
        desk.shown(),
        desk.textScale(),
        message);
  }

  /// The window's own title.
  String windowTitle() {
    if (atStart) {
      return about.isEmpty() ? "Casewright" : "Start page — Casewright";
    }
    return title + (dirty ? ", not saved" : "") + " — Casewright";
  }

  /// The header's words for those who hear it.
  String spoken() {
    return title + ", " + about + (dirty ? ", has changes that are not saved" : "");
  }
}
