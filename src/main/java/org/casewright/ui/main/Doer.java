package org.casewright.ui.main;

import java.time.InstantSource;
import org.casewright.ui.bring.BringController;
import org.casewright.ui.desk.Against;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Things;

/// Does what each command asks for. Whether it can be done now has been asked before.
final class Doer {

  private final MainController main;
  private final Desk desk;
  private final MainController.Panes panes;
  private final Showing showing;
  private final CaseFiles caseFiles;
  private final ScenarioFiles scenarioFiles;
  private final BringController bring;
  private final OtherFiles otherFiles;
  private final PlanFiles planFiles;
  private final PictureFiles pictures;
  private final TableFiles tables;
  private final PastMoves past;
  private final Offers offers;
  private final Moves moves;
  private final StoryMoves story;

  Doer(
      MainController main,
      Desk desk,
      CaseFiles caseFiles,
      ScenarioFiles scenarioFiles,
      BringController bring,
      Asking files,
      LongWork work,
      InstantSource clock) {
    this.main = main;
    this.desk = desk;
    this.panes = main.panes();
    this.showing = main.showing();
    this.caseFiles = caseFiles;
    this.scenarioFiles = scenarioFiles;
    this.bring = bring;
    var seat = main.seat();
    this.otherFiles = new OtherFiles(desk, files, seat.disk());
    this.planFiles = new PlanFiles(desk, files, seat.disk(), panes.register());
    this.pictures = new PictureFiles(desk, files);
    this.tables = new TableFiles(desk, files, work, panes.chart(), panes.register());
    this.past = new PastMoves(desk, clock, seat.signature());
    this.offers = new Offers(desk, main::onCommand);
    this.moves = new Moves(desk);
    this.story = new StoryMoves(desk, panes.chart());
  }

  void carryOut(Command command) {
    switch (command) {
      case OPEN -> main.unlessUnsaved("opening another case", caseFiles::chooseAndOpen);
      case OPEN_RECENT -> caseFiles.offerRecent();
      case OPEN_EXAMPLE -> caseFiles.offerExamples();
      case SAVE -> caseFiles.save();
      case SAVE_AS -> caseFiles.saveAs();
      case SAVE_WHY -> past.askWhy(caseFiles::save);
      case PUBLISH -> otherFiles.publish();
      case NAME_VERSION -> past.nameVersion();
      case WHO -> past.askWho();
      case EXPORT_WORKBOOK -> tables.saveWorkbook();
      case EXPORT_TABLE -> tables.saveShown();
      case EXPORT_OTHER -> tables.offer();
      case COMPARE_FILE -> otherFiles.compare();
      case SAVE_SCENARIO -> scenarioFiles.save();
      case BRING_SCENARIO -> scenarioFiles.bring();
      case BRING_TABLE -> bring.bring();
      case COMPARE_PLAN -> planFiles.read();
      case CLOSE -> main.unlessUnsaved("closing the case", main::closeCase);
      case QUIT -> main.onClose();
      case START -> main.showStart(false);
      case NEW_CASE -> main.showStart(true);
      case ADD_FROM_TEMPLATE -> offers.templates();
      case ADD_WORKSTREAM -> Things.addition(desk, Page.CHART).run().run();
      case ADD_SCENARIO -> Things.addScenario(desk);
      case ADD_COST -> offers.costs();
      case DUPLICATE, MOVE_UP, MOVE_DOWN, REMOVE -> Things.act(desk, command);
      case MAKE_PLAN -> Things.makePlan(desk, Command.scenario(desk));
      case FIND -> offers.find();
      case COMMANDS -> offers.commands();
      case SLIP -> moves.slip();
      case DELIVER_ONLY -> moves.deliverOnly();
      case MOVE_MONEY -> moves.moveMoney();
      case SHOW_ASSUMPTIONS,
          SHOW_SCENARIOS,
          SHOW_COMPARISON,
          SHOW_BUDGETS,
          SHOW_MEDIUM_TERM,
          SHOW_RISKS,
          SHOW_MILESTONES,
          SHOW_PUBLISHED,
          SHOW_STORY,
          SHOW_VERSIONS,
          SHOW_HISTORY,
          SHOW_FINDINGS ->
          command.page().ifPresent(showing::page);
      case SHOW_CHANGES -> desk.compareWith(new Against.Saved());
      case PIN_APPROVED -> past.pinApproved();
      case CAPTURE -> story.capture();
      case SHOW_STEP -> story.show();
      case RECAPTURE -> story.recapture();
      case PRESENT -> main.present(story.told());
      case PRESENT_CHART -> main.present(story.chartAlone());
      case SEEK -> seek();
      case EXPLAIN -> explain();
      case PIN -> desk.pin();
      case UNDO -> desk.session().undo();
      case REDO -> desk.redo();
      case COPY_PICTURE -> panes.chart().onCopyPicture();
      case COPY_TABLE -> panes.chart().onCopyTable();
      case SAVE_SVG -> pictures.save(panes.chart().picture(), PictureFiles.Format.SVG);
      case SAVE_PNG -> pictures.save(panes.chart().picture(), PictureFiles.Format.PNG);
      case PASTE_TABLE -> main.paste();
      case NEXT_CHART -> panes.chart().onStep(1);
      case PREVIOUS_CHART -> panes.chart().onStep(-1);
      case NEXT_SCENARIO -> showing.stepScenario(1);
      case PREVIOUS_SCENARIO -> showing.stepScenario(-1);
      case TOGGLE_VIEW -> showing.nextView();
      case NEXT_MEASURE -> showing.nextMeasure();
      case TOGGLE_PRICES -> showing.nextPrices();
      case BACK -> main.goBack();
      case NEXT_PANE -> main.nextPane();
      case LARGER_TEXT -> showing.stepText(1);
      case SMALLER_TEXT -> showing.stepText(-1);
      case USUAL_TEXT -> desk.scaleText(1);
      case LIGHT, DARK, HIGH_CONTRAST, AS_SYSTEM -> command.appearance().ifPresent(desk::wear);
      case GUIDE -> main.openGuide();
      case KEYS -> main.pick(KeysPage.of(desk, main::onCommand));
      case ABOUT -> desk.say(About.message());
    }
  }

  /// The figure chosen in the table, else one that is asked for.
  private void explain() {
    if (!panes.chart().explainChosen()) {
      offers.explain();
    }
  }

  /// For the figure chosen in the chart or its table, else for what is shown.
  private void seek() {
    panes.chart().explainChosen();
    panes.inspector().onSeek();
  }
}
