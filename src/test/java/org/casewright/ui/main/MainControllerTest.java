package org.casewright.ui.main;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.export.table.CaseTable;
import org.casewright.export.table.TableFormat;
import org.casewright.file.Sitting;
import org.casewright.library.Templates;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.casewright.session.Origin;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.start.StartController;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainControllerTest implements FileChoice {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  private final Path state = Path.of("target", "state", "main-" + System.nanoTime());
  private final Desk desk =
      new Desk(MainController.exampleSession("nottingham-2022", CLOCK), Runnable::run);
  private final MainController main =
      Windows.at(
          desk,
          this,
          Sitting.here().called("Jo Smith"),
          state,
          CLOCK,
          (_, _) -> {},
          Aside.NONE,
          () -> left = true);
  private @Nullable Path answer;
  private String proposed = "";
  private boolean left;

  @TempDir private Path folder;

  @Override
  public Optional<Path> toOpen(Kind kind) {
    return Optional.ofNullable(answer);
  }

  @Override
  public Optional<Path> toSave(Kind kind, String proposedName) {
    assertThat(proposedName)
        .endsWith(
            switch (kind) {
              case CASE -> ".case.json";
              case SCENARIO -> ".scenario.json";
              case TABLE, WORKBOOK -> ".xlsx";
              case PICTURE -> "";
            });
    proposed = proposedName;
    return Optional.ofNullable(answer);
  }

  @Test
  void savesThePictureUnderANameThatSaysWhatItShows() throws IOException {
    answer = folder.resolve("ours");
    desk.show(shown -> shown.withScenario("stretch"));
    main.onCommand(Command.SAVE_SVG);
    assertThat(proposed).isEqualTo("nottingham-2022-benefit-profile-stretch.svg");
    var svg = Files.readString(folder.resolve("ours.svg"));
    assertThat(svg).startsWith("<svg").contains("role=\"img\"").contains("Source: ");
    assertConfirmed("The picture is saved", "ours.svg");

    main.onCommand(Command.SAVE_PNG);
    assertThat(proposed).isEqualTo("nottingham-2022-benefit-profile-stretch.png");
    var png = ImageIO.read(folder.resolve("ours.png").toFile());
    assertThat(png.getWidth()).isEqualTo(1878);
    assertConfirmed("The picture is saved", "ours.png");

    main.onCommand(Command.SAVE_PNG);
    try (var files = Files.list(folder)) {
      assertThat(files.filter(each -> String.valueOf(each.getFileName()).contains("ours")))
          .as("what can be made again is not kept")
          .hasSize(2);
    }
  }

  /// Says that a file has been written and where, and goes back to the case.
  private void assertConfirmed(String title, String name) {
    assertThat(message().title()).isEqualTo(title);
    assertThat(message().sentences())
        .containsExactly("“%s” is in the folder %s.".formatted(name, folder));
    choose("Back to the case");
    assertThat(main.model().message()).isNull();
  }

  @Test
  void whatIsSavedOpensWithWhateverTheSystemHasForIt() {
    answer = folder.resolve("list.csv");
    main.onCommand(Command.EXPORT_TABLE);
    assertThat(message().choices()).as("there is nobody to open it").hasSize(1);
    choose("Back to the case");

    var opened = new ArrayList<Path>();
    desk.onOpenFile(opened::add);
    main.onCommand(Command.EXPORT_TABLE);
    choose("Open it");
    main.onCommand(Command.EXPORT_TABLE);
    choose("Open its folder");
    assertThat(opened).containsExactly(folder.resolve("list.csv"), folder);
  }

  /// It would be brought into the case that it comes from.
  @Test
  void aScenarioThatIsSavedIsNotOpened() {
    desk.onOpenFile(_ -> {});
    desk.show(shown -> shown.withScenario("stretch"));
    answer = folder.resolve("ours.scenario.json");
    main.onCommand(Command.SAVE_SCENARIO);
    assertThat(message().choices())
        .extracting(Message.Choice::text)
        .containsExactly("Back to the case", "Open its folder");
  }

  @Test
  void saysWhyThePictureCannotBeSaved() {
    answer = folder.resolve("nowhere").resolve("ours.svg");
    main.onCommand(Command.SAVE_SVG);
    assertThat(message().title()).isEqualTo("The picture could not be saved");
    assertThat(message().sentences().getFirst())
        .startsWith("ours.svg could not be saved (its folder does not exist)");
  }

  @Test
  void savesTheListAsItIsShown() throws IOException {
    answer = folder.resolve("list.csv");
    desk.show(
        shown -> shown.withScenario("stretch").withSelection(new Selection.All(Page.MILESTONES)));
    main.onCommand(Command.EXPORT_TABLE);
    assertThat(proposed).isEqualTo("nottingham-2022-milestones-stretch.xlsx");
    assertThat(Files.readString(folder.resolve("list.csv")))
        .contains("\r\nMilestones\r\n")
        .contains("Stretch, as stated, real 2021/22 prices")
        .contains(desk.businessCase().milestones().getFirst().name());
    assertConfirmed("The table is saved", "list.csv");
  }

  @Test
  void everyListCanBeExported() throws IOException {
    for (var page : Page.values()) {
      if (page == Page.CHART) {
        continue;
      }
      desk.show(shown -> shown.withSelection(new Selection.All(page)));
      for (var format : TableFormat.values()) {
        answer = folder.resolve(page.name() + "." + format.extension());
        main.onCommand(Command.EXPORT_TABLE);
        assertConfirmed("The table is saved", String.valueOf(answer.getFileName()));
        assertThat(answer).isNotEmptyFile();
      }
    }
  }

  @Test
  void savesTheValuesOfTheChart() throws IOException {
    answer = folder.resolve("chart");
    main.onCommand(Command.EXPORT_TABLE);
    try (var workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("chart.xlsx")))) {
      var rows = workbook.getSheetAt(0);
      assertThat(rows.getRow(3).getCell(0).getStringCellValue()).startsWith("£, real 2021/22");
      assertThat(rows.getRow(4).getCell(1).getNumericCellValue()).isNotZero();
    }
  }

  @Test
  void offersEveryTableOfTheCase() throws IOException {
    answer = folder.resolve("register.csv");
    main.onCommand(Command.EXPORT_OTHER);
    var offered = main.offered();
    assertThat(offered).isNotNull();
    assertThat(offered.options()).hasSameSizeAs(CaseTable.values());
    offered.offered("benefits register").getFirst().chosen().run();
    assertThat(proposed).isEqualTo("nottingham-2022-benefits-register-target.xlsx");
    assertThat(Files.readString(folder.resolve("register.csv"))).startsWith("\ufeffNumber,");
  }

  @Test
  void savesTheCaseAsAWorkbookThatShowsWhatTheWindowShows() throws IOException {
    answer = folder.resolve("ours");
    desk.show(shown -> shown.withScenario("stretch"));
    main.onCommand(Command.EXPORT_WORKBOOK);
    assertThat(proposed).isEqualTo("nottingham-2022-stretch.xlsx");
    try (var workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("ours.xlsx")))) {
      var summary = workbook.getSheet("Summary");
      assertThat(summary.getRow(0).getCell(0).getStringCellValue())
          .isEqualTo(desk.businessCase().title());
      assertThat(summary.getRow(4).getCell(1).getStringCellValue()).isEqualTo("Stretch");
      assertThat(workbook.getSheet("Annual").getRow(1).getCell(1).getCellFormula()).isNotEmpty();
    }
    assertConfirmed("The workbook is saved", "ours.xlsx");
  }

  @Test
  void saysWhyATableCannotBeSaved() {
    answer = folder.resolve("nowhere").resolve("ours.csv");
    main.onCommand(Command.EXPORT_TABLE);
    assertThat(message().title()).isEqualTo("The table could not be saved");
    assertThat(message().sentences().getFirst())
        .startsWith("ours.csv could not be saved (its folder does not exist)");
  }

  @Test
  void thereIsNoPictureToSaveWhereAListStands() {
    desk.show(shown -> shown.withSelection(new Selection.All(Page.FINDINGS)));
    assertThat(Command.SAVE_SVG.isEnabled(desk)).isFalse();
  }

  private void edit() {
    desk.session().edit("New title", c -> c.withTitle("Another title"));
  }

  private Message message() {
    return requireNonNull(main.model().message());
  }

  private void choose(String text) {
    message().choices().stream()
        .filter(choice -> choice.text().equals(text))
        .findFirst()
        .orElseThrow()
        .action()
        .run();
  }

  @Test
  void theHeaderSaysWhatIsOpenAndWhetherItIsSaved() {
    assertThat(main.model().about()).isEqualTo("Nottingham City Council · example");
    assertThat(main.title().get()).isEqualTo("Children's transformation programme — Casewright");

    edit();

    assertThat(main.title().get()).isEqualTo("Another title, not saved — Casewright");
    main.onCommand(Command.NEW_CASE);
    assertThat(main.title().get())
        .as("what stands in front is not the case")
        .isEqualTo("Start page — Casewright");
    assertThat(main.model().spoken()).endsWith("has changes that are not saved");
  }

  @Test
  void switchesGoRoundAndScenariosStep() {
    main.onCommand(Command.TOGGLE_VIEW);
    main.onCommand(Command.NEXT_MEASURE);
    main.onCommand(Command.TOGGLE_PRICES);
    main.onCommand(Command.PREVIOUS_SCENARIO);
    assertThat(desk.shown().view()).isEqualTo(View.RISK_ADJUSTED);
    assertThat(desk.shown().measure()).isEqualTo(Measure.INCREMENT);
    assertThat(desk.shown().prices()).isEqualTo(PriceBasis.CASH);
    assertThat(desk.shown().scenario()).isEqualTo("slip-6");

    main.onCommand(Command.NEXT_SCENARIO);
    main.onCommand(Command.TOGGLE_VIEW);
    assertThat(desk.shown().scenario()).isEqualTo("target");
    assertThat(desk.shown().view()).isEqualTo(View.AS_STATED);
    assertThat(desk.session().isDirty()).as("showing is not editing").isFalse();
  }

  @Test
  void textGrowsAndShrinksBetweenItsLimits() {
    for (var i = 0; i < 20; i++) {
      main.onCommand(Command.LARGER_TEXT);
    }
    assertThat(desk.textScale()).isEqualTo(2);
    for (var i = 0; i < 20; i++) {
      main.onCommand(Command.SMALLER_TEXT);
    }
    assertThat(desk.textScale()).isEqualTo(0.8);
    main.onCommand(Command.USUAL_TEXT);
    assertThat(desk.textScale()).isEqualTo(1);
  }

  @Test
  void aCommandThatWouldDoNothingDoesNothing() {
    main.onCommand(Command.UNDO);
    main.onCommand(Command.REDO);

    assertThat(desk.session().isDirty()).isFalse();
    assertThat(Command.UNDO.text(desk)).isEqualTo("Undo");
    edit();
    assertThat(Command.UNDO.text(desk)).isEqualTo("Undo: New title");
  }

  /// Its keys reach it on every page, and a menu that is grey says nothing to whoever uses keys.
  @Test
  void aCommandThatCannotBeDoneHereSaysWhatToDoFirst() {
    desk.show(shown -> shown.withSelection(new Selection.All(Page.FINDINGS)));
    main.onCommand(Command.SLIP);
    assertThat(message().title()).isEqualTo("“Slip by months” cannot be done here");
    assertThat(message().sentences())
        .containsExactly("Choose an opportunity, or a workstream that has some, first.");
    choose("Back to the case");

    for (var step : List.of(Command.UNDO, Command.REDO, Command.NEXT_CHART, Command.MOVE_UP)) {
      main.onCommand(step);
      assertThat(main.model().message()).as(step.text()).isNull();
    }
    desk.showStart(true);
    main.onCommand(Command.SLIP);
    assertThat(main.model().message()).as("the page itself says what can be done").isNull();
  }

  @Test
  void whatIsNoNumberOfMonthsIsAnsweredWithWhatToType() {
    desk.show(shown -> shown.withSelection(Selection.opportunity("edge")));
    main.onCommand(Command.SLIP);
    assertThat(requireNonNull(main.offered()).empty()).startsWith("Type whole months, such as 6");
    main.onCommand(Command.DELIVER_ONLY);
    assertThat(requireNonNull(main.offered()).empty()).startsWith("Type a share in per cent");
  }

  @Test
  void anExampleIsSavedAsANewFileAndFromThenOnToThatFile() throws IOException {
    answer = folder.resolve("ours");
    edit();
    main.onCommand(Command.SAVE);

    var file = folder.resolve("ours.case.json");
    assertThat(file).content().contains("Another title");
    assertThat(desk.session().origin()).isEqualTo(new Origin.Document(file));

    answer = null;
    desk.session().edit("Third", c -> c.withTitle("A third title"));
    main.onCommand(Command.SAVE);
    assertThat(Files.readString(file)).contains("A third title");
  }

  @Test
  void aSaveThatFailsSaysSoAndKeepsEverything() {
    answer = folder.resolve("missing").resolve("ours.case.json");
    edit();
    main.onCommand(Command.SAVE);

    assertThat(message().title()).isEqualTo("The case could not be saved");
    assertThat(desk.session().isDirty()).isTrue();
    choose("Back to the case");
    assertThat(main.model().message()).isNull();
  }

  @Test
  void aRefusedFileIsSaidInSentencesAndThePresentCaseStays() throws IOException {
    answer = folder.resolve("broken.case.json");
    Files.writeString(answer, "{ \"casewright\": 1 ");
    main.onCommand(Command.OPEN);

    assertThat(message().title()).isEqualTo("broken.case.json cannot be opened");
    assertThat(message().sentences()).hasSizeGreaterThan(1).noneMatch(s -> s.contains("Exception"));
    assertThat(desk.businessCase().title()).isEqualTo("Children's transformation programme");
  }

  @Test
  void quittingWithNothingUnsavedJustLeaves() {
    main.onCommand(Command.QUIT);
    assertThat(left).isTrue();
  }

  @Test
  void closingTheCaseAsksAboutChangesAndGoesToTheStartPage() {
    edit();
    main.onCommand(Command.CLOSE);
    assertThat(message().title()).isEqualTo("Save your changes before closing the case?");
    choose("Do not save");
    assertThat(left).as("the program goes on").isFalse();
    assertThat(desk.atStart()).isTrue();
    assertThat(desk.session().origin()).isInstanceOf(Origin.Nothing.class);
    assertThat(main.title().get()).isEqualTo("Casewright");
    assertThat(Command.CLOSE.isEnabled(desk)).isFalse();
  }

  @Test
  void closingAsksAndDoesWhatIsAnswered() {
    edit();
    main.onClose();
    assertThat(left).isFalse();
    assertThat(message().sentences().getFirst()).contains("The last was: New title.");
    choose("Cancel");
    assertThat(left).isFalse();

    main.onClose();
    choose("Save");
    assertThat(left).as("no file was chosen, so it is not saved").isFalse();

    main.onClose();
    choose("Do not save");
    assertThat(left).isTrue();
  }

  @Test
  void openingAnExampleOverChangesAsksFirst() {
    edit();
    main.onExample("kent-2015");
    assertThat(message().title()).isEqualTo("Save your changes before opening an example?");
    choose("Do not save");

    assertThat(desk.businessCase().title()).isEqualTo("0–25 Unified Programme");
    assertThat(desk.session().isDirty()).isFalse();
  }

  @Test
  void whileAQuestionIsOpenCommandsWait() {
    main.onCommand(Command.OPEN_EXAMPLE);
    edit();
    main.onCommand(Command.UNDO);

    assertThat(desk.session().isDirty()).isTrue();
    choose("Cancel");
    main.onCommand(Command.UNDO);
    assertThat(desk.session().isDirty()).isFalse();
  }

  @Test
  void onTheStartPageOnlyWhatNeedsNoPanesIsThere() {
    edit();
    main.onCommand(Command.START);
    assertThat(desk.atStart()).isTrue();
    main.onCommand(Command.UNDO);
    assertThat(desk.businessCase().title()).as("nothing is undone unseen").contains("Another");
    assertThat(Command.OPEN.isEnabled(desk)).isTrue();
    assertThat(Command.REMOVE.isEnabled(desk)).isFalse();

    main.onExample("kent-2015");
    assertThat(message().title()).isEqualTo("Save your changes before opening an example?");
    choose("Do not save");
    assertThat(desk.atStart()).isFalse();
  }

  @Test
  void whatIsSavedOrOpenedIsRecentAndWhatIsGoneIsSaid() throws IOException {
    answer = folder.resolve("ours.case.json");
    edit();
    main.onCommand(Command.SAVE);
    assertThat(main.recents()).singleElement().matches(r -> r.title().equals("Another title"));

    main.openExample("kent-2015");
    main.onRecent(answer);
    assertThat(desk.businessCase().title()).isEqualTo("Another title");

    main.openExample("kent-2015");
    Files.delete(answer);
    main.onRecent(answer);
    assertThat(message().title()).isEqualTo("ours.case.json is no longer there");
    choose("Take it off the list");
    assertThat(main.recents()).isEmpty();
  }

  @Test
  void aNewCaseBeginsWithWhatWasTickedAndIsUnsavedUntilItIsSaved() {
    var wish =
        new StartController.Wish(
            "Ours",
            "Derby City Council",
            2026,
            6,
            List.of(Templates.named("net-foster-carers"), Templates.named("block-beds")));
    desk.open(NewCase.begun(wish, CLOCK));

    var begun = desk.businessCase();
    assertThat(begun.organisation()).isEqualTo("Derby City Council");
    assertThat(begun.timeline().financialYears().getLast().label()).isEqualTo("2031/32");
    assertThat(begun.workstreams())
        .extracting(Workstream::name)
        .containsExactly("Fostering", "Commissioning");
    assertThat(desk.shown().selection())
        .isEqualTo(Selection.opportunity(begun.opportunities().getFirst().id()));
    assertThat(desk.session().isDirty()).isTrue();
    answer = folder.resolve("begun.case.json");
    main.onCommand(Command.SAVE);
    assertThat(desk.session().isDirty()).isFalse();
  }

  @Test
  void anEmptyCaseHasNothingToLose() {
    desk.open(NewCase.begun(StartController.usual(CLOCK), CLOCK));
    assertThat(desk.session().isDirty()).isFalse();
  }

  @Test
  void theKeysPageHasEveryCommandWithItsKeys() {
    main.onCommand(Command.KEYS);
    var words = requireNonNull(main.offered()).options().stream().map(Pick.Option::words).toList();
    for (var command : Command.values()) {
      var keys = command.shortcut();
      assertThat(words)
          .anyMatch(
              each ->
                  each.startsWith(command.text(desk))
                      && (keys == null || each.endsWith(keys.getDisplayText())));
    }
  }

  @Test
  void theKeysPageHasTheKeysOfPresentingToo() {
    main.onCommand(Command.KEYS);
    assertThat(requireNonNull(main.offered()).offered("presenting hidden"))
        .extracting(Pick.Option::words)
        .containsExactly("While presenting: a hidden step H");
  }

  @Test
  void aboutSaysTheVersionAndWhatTheFiguresStandOn() {
    main.onCommand(Command.ABOUT);
    assertThat(message().title()).startsWith("Casewright ");
    assertThat(String.join(" ", message().sentences()))
        .contains("GDP deflators", "Green Book", "Apache License 2.0", "LGPL");
  }
}
