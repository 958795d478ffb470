package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.casewright.charts.ChartExamples;
import org.casewright.file.CaseFile;
import org.casewright.file.CaseLock;
import org.casewright.file.Disk;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.ScenarioFile;
import org.casewright.file.Sitting;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.Replacement;
import org.casewright.model.Series;
import org.casewright.ui.desk.Appearance;
import org.casewright.ui.desk.Command;
import org.casewright.ui.form.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of the window in `target/screens`, to be looked at; and that in none of them words are
/// cut off, neighbours lie over each other, or anything sticks out of what it stands in.
@Tag("screens")
class ScreenTour extends WindowTest {

  private final Map<String, List<String>> faults = new TreeMap<>();
  private boolean details;

  private enum Size {
    SMALL(1366, 768, 1),
    LARGE(1920, 1080, 1),
    LARGE_TEXT(1920, 1080, 2),
    SMALL_LARGE_TEXT(1366, 768, 2);

    private final int width;
    private final int height;
    private final double text;

    Size(int width, int height, double text) {
      this.width = width;
      this.height = height;
      this.text = text;
    }

    String suffix() {
      return width + "x" + height + (text == 1 ? "" : "-" + Math.round(100 * text));
    }
  }

  /// One picture: at a size, in a look.
  private record Shot(String name, Size size, Look look) {
    String file() {
      return name
          + "-"
          + size.suffix()
          + switch (look) {
            case LIGHT -> "";
            case DARK -> "-dark";
            case HIGH_CONTRAST -> "-contrast";
          };
    }
  }

  @BeforeAll
  static void sweep() throws IOException {
    Pictures.sweep();
  }

  /// Takes the picture at every size, and in the dark, and finds what is wrong in it. Where things
  /// stand is the same in the dark, so that one size will do there.
  private void picture(String name) {
    picture(name, Size.SMALL);
  }

  /// The same of what stands in the details, which come to the front where there is one pane.
  private void details(String name) {
    details = true;
    picture(name, Size.SMALL);
    details = false;
  }

  private void picture(String name, Size... dark) {
    for (var size : Size.values()) {
      interact(() -> main.scaleText(size.text));
      settle();
      if (details && size == Size.SMALL_LARGE_TEXT) {
        interact(() -> lookup(".pane-tabs").<TabPane>query().getSelectionModel().select(1));
        settle();
      }
      take(new Shot(name, size, Look.LIGHT));
      if (List.of(dark).contains(size)) {
        takeIn(Look.DARK, name, size);
      }
    }
    interact(() -> main.scaleText(1));
    settle();
  }

  /// The same in other colours, with more of an edge around everything.
  private void inHighContrast(String name) {
    for (var size : List.of(Size.SMALL, Size.SMALL_LARGE_TEXT)) {
      interact(() -> main.scaleText(size.text));
      takeIn(Look.HIGH_CONTRAST, name, size);
    }
    interact(() -> main.scaleText(1));
    settle();
  }

  private void takeIn(Look look, String name, Size size) {
    interact(() -> main.wear(Appearance.named(look.name())));
    settle();
    take(new Shot(name, size, look));
    interact(() -> main.wear(Appearance.LIGHT));
    settle();
  }

  @AfterEach
  void nothingIsWrongInAnyPicture() {
    assertThat(faults).isEmpty();
  }

  private void take(String name) {
    take(new Shot(name, Size.SMALL, Look.LIGHT));
  }

  /// Takes one picture, and notes what is wrong in it.
  private void take(Shot shot) {
    settle();
    interact(
        () -> {
          try {
            var image = SwingFXUtils.fromFXImage(snapshot(shot), null);
            ImageIO.write(image, "png", Pictures.FOLDER.resolve(shot.file() + ".png").toFile());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// The window at a size. The screen of tests is 1000 high and no window on it may be higher, so
  /// larger ones are laid out without a window.
  private WritableImage snapshot(Shot shot) {
    var scene = stage.getScene();
    if (shot.size().height <= 1000) {
      look(shot, scene.getRoot());
      return scene.snapshot(null);
    }
    var root = scene.getRoot();
    scene.setRoot(new Pane());
    var larger = new Scene(root, shot.size().width, shot.size().height);
    Theme.dress(larger, shot.look());
    for (var i = 0; i < 4; i++) {
      root.applyCss();
      unsettle(root); // without a window nothing asks for it
      root.layout(); // rows that wrap take their height in the next
    }
    look(shot, root);
    var image = larger.snapshot(null);
    larger.setRoot(new Pane());
    scene.setRoot(root);
    return image;
  }

  static void unsettle(Parent parent) {
    parent.requestLayout();
    parent.getChildrenUnmodifiable().stream()
        .filter(Parent.class::isInstance)
        .map(Parent.class::cast)
        .forEach(ScreenTour::unsettle);
  }

  private void look(Shot shot, Node root) {
    note(shot, "cut off", Words.cutOff(root));
    note(shot, "over each other", Room.overlaps(root));
    note(shot, "outside", Room.outside(root));
  }

  private void note(Shot shot, String fault, List<String> found) {
    if (!found.isEmpty()) {
      faults.put(shot.file() + ": " + fault, found);
    }
  }

  private void scenario(int index) {
    interact(() -> lookup("#scenarios").<ComboBox<?>>query().getSelectionModel().select(index));
    settle();
  }

  @Test
  void target() {
    picture("target", Size.values());
    inHighContrast("target");
    choose("More foster carers, net");
    inHighContrast("opportunity");
  }

  /// Every step of every story.
  @Test
  void storiesInARoom() {
    var presenting = new PresentPictures(this);
    for (var name : Examples.names()) {
      var told = Examples.open(name);
      if (!told.story().isEmpty()) {
        found("the story of " + name, presenting.all(name, told));
      }
    }
  }

  /// A story on small and large screens, what lies over it, and what the presenter sees.
  @Test
  void presenting() {
    var presenting = new PresentPictures(this);
    presenting.begin(Stories.nottingham(), PresentPictures.ALONE);
    found("small", presenting.take("present-1280x720", 0, 1280, 720));
    found("large", presenting.take("present-3840x2160", 0, 3840, 2160));
    keys(KeyCode.CONTROL, KeyCode.TAB);
    found("another chart", presenting.take("present-another-chart", 0, 1920, 1080));
    keys(KeyCode.F1);
    found("keys", presenting.take("present-keys", 0, 1920, 1080));
    keys(KeyCode.F1);
    keys(KeyCode.LEFT);
    keys(KeyCode.E);
    found("figures", presenting.take("present-figures", 0, 1920, 1080));
    keys(KeyCode.ENTER);
    keys(KeyCode.ENTER);
    found("explanation", presenting.take("present-explanation", 0, 1920, 1080));
    keys(KeyCode.E);
    keys(KeyCode.L);
    found("levers", presenting.take("present-levers", 0, 1920, 1080));
    keys(KeyCode.RIGHT);
    var sliders = presenting.scenes().getFirst().getRoot().lookupAll(".lever .slider");
    interact(() -> ((Slider) sliders.iterator().next()).setValue(0.5));
    found("moved", presenting.take("present-what-if-levers", 0, 1920, 1080));
    keys(KeyCode.L);
    found("what-if", presenting.take("present-what-if", 0, 1920, 1080));
    keys(KeyCode.ESCAPE);
    found("ending", presenting.take("present-ending", 0, 1920, 1080));
    interact(() -> screens.become(PresentPictures.ALONE, PresentPictures.OTHER));
    keys(KeyCode.ESCAPE);
    found("presenter", presenting.take("present-presenter-1366x768", 1, 1366, 768));
    found("presenter-large", presenting.take("present-presenter-1920x1080", 1, 1920, 1080));
    found("room", presenting.take("present-audience", 0, 1920, 1080));
    keys(KeyCode.H);
    found("hidden", presenting.take("present-presenter-hidden-1366x768", 1, 1366, 768));
  }

  /// Levers that are months, and a programme of which nothing is delivered.
  @Test
  void presentingMonthsAndNothing() {
    var presenting = new PresentPictures(this);
    presenting.begin(Examples.open("nottingham-2022"), PresentPictures.ALONE);
    keys(KeyCode.DIGIT7);
    keys(KeyCode.ENTER);
    keys(KeyCode.L);
    found("months", presenting.take("present-levers-months", 0, 1920, 1080));
    found("months small", presenting.take("present-levers-months-1280x720", 0, 1280, 720));
    keys(KeyCode.DIGIT6);
    keys(KeyCode.ENTER);
    var sliders = presenting.scenes().getFirst().getRoot().lookupAll(".lever .slider");
    interact(() -> ((Slider) sliders.iterator().next()).setValue(0));
    keys(KeyCode.L);
    found("nothing", presenting.take("present-nothing-delivered", 0, 1920, 1080));
    keys(KeyCode.ESCAPE);
    found("ending", presenting.take("present-ending-nothing", 0, 1920, 1080));
    keys(KeyCode.ENTER);
    picture("present-kept");
  }

  /// Where there is no story: what the window shows, for every kind of chart.
  @Test
  void presentingAChart() {
    var presenting = new PresentPictures(this);
    presenting.open(Examples.open("kent-2015"), PresentPictures.ALONE);
    for (var kind : ChartKind.values()) {
      waitFor(kind);
      keys(KeyCode.SHIFT, KeyCode.F5);
      found(kind.key(), presenting.take("present-chart-" + kind.key(), 0, 1920, 1080));
      keys(KeyCode.ESCAPE);
      push(KeyCode.SHORTCUT, KeyCode.TAB);
    }
  }

  private void found(String where, List<String> found) {
    if (!found.isEmpty()) {
      faults.put(where, found);
    }
  }

  @Test
  void everySizeOfText() {
    choose("More foster carers, net");
    for (var percent : List.of(80, 90, 100, 110, 125, 150, 175, 200)) {
      interact(() -> main.scaleText(percent / 100.0));
      take("text-" + percent);
    }
    interact(() -> main.scaleText(1));
    settle();
  }

  @Test
  void stretch() {
    scenario(1);
    choose("More foster carers, net");
    details("stretch");
  }

  @Test
  void riskAdjusted() {
    keys(KeyCode.ALT, KeyCode.R);
    picture("risk-adjusted");
  }

  @Test
  void cashAndCumulative() {
    keys(KeyCode.ALT, KeyCode.P);
    take("cash");
    keys(KeyCode.ALT, KeyCode.M);
    take("cash-increment");
    keys(KeyCode.ALT, KeyCode.M);
    picture("cash-cumulative");
  }

  @Test
  void whileDragging() {
    choose("More foster carers, net");
    var thumb = thumb("carers");
    moveTo(thumb.getCenterX(), thumb.getCenterY()).press(MouseButton.PRIMARY).moveBy(60, 0);
    settle();
    take("dragging");
    release(MouseButton.PRIMARY);
    details("dragged");
  }

  @Test
  void costsAndAnEmptyWorkstream() {
    choose("Costs");
    details("costs");
    choose("Costs");
    keys(KeyCode.RIGHT);
    choose("Delivery partner");
    details("cost");
    choose("SEN assessment");
    details("empty-workstream");
  }

  @Test
  void findingsAtAGlanceAndOneByOne() {
    choose("Findings");
    picture("findings");
    inHighContrast("findings");
    interact(() -> lookup("#register").<TableView<?>>query().getSelectionModel().select(2));
    details("findings-alike");
    interact(() -> lookup("#register").query().requestFocus());
    keys(KeyCode.ENTER);
    picture("findings-one-by-one");
    interact(() -> main.openExample("kent-2014"));
    choose("Findings");
    picture("findings-kent");
  }

  @Test
  void findingsOfANewCase() {
    interact(main::showStart);
    settle();
    for (var template : List.of("net-foster-carers", "block-beds")) {
      clickOn(lookup("#template-" + template).<CheckBox>query());
    }
    clickOn(lookup("#start-case").<Button>query());
    settle();
    choose("Findings");
    picture("findings-new-case");
  }

  @Test
  void listsOfTheCase() {
    for (var list :
        List.of(
            "Assumptions",
            "Scenarios",
            "Comparison",
            "Budget lines",
            "Milestones",
            "Published figures")) {
      choose(list);
      picture("list-" + list.toLowerCase(Locale.UK).replace(' ', '-'));
    }
    choose("Story");
    interact(() -> lookup("#register").<TableView<?>>query().getSelectionModel().select(2));
    picture("list-story");
    details("step");
    interact(() -> lookup("#register").<TableView<?>>query().getSelectionModel().select(6));
    open("levers");
    see("#beside-stretch");
    details("step-compared");
    see("#levers-more");
    details("step-levers");
    choose("Assumptions");
    inHighContrast("list-assumptions");
    choose("Avoid children coming into care");
    type("edge-children", "40");
    choose("All changes");
    picture("list-changes");
  }

  @Test
  void theMediumTermPlan() {
    keys(KeyCode.ALT, KeyCode.U);
    keys(KeyCode.ALT, KeyCode.M);
    picture("medium-term-plan");
    inHighContrast("medium-term-plan");
    interact(
        () -> {
          var content = new ClipboardContent();
          content.putString(
              """
              £000\t\t2022/23\t2023/24\t2024/25\t2025/26\tTotal
              Ref.\tSaving\t\t\t\t\t
              4.2/1\tEdge of care\t(310)\t(1,800)\t(1,600)\t(1,200)\t(4,910)
              4.2/8\tBlock beds\t(38)\t(130)\t0\t0\t(168)
              CS/09\tUplift of fees and charges\t(30)\t(10)\ttbc\t0\t(40)
              \tSpecialists\t617\t12\t13\t13\t655
              \tTotal\t239\t(1,928)\t(1,587)\t(1,187)\t(4,463)
              """);
          Clipboard.getSystemClipboard().setContent(content);
        });
    press("Paste a printed plan");
    picture("medium-term-against");
  }

  private void press(String words) {
    var button =
        lookup("#register-pane .button")
            .match(node -> node instanceof Button each && each.getText().equals(words))
            .<Button>query();
    interact(button::fire);
  }

  @Test
  void aScenarioAndMoneyMoved() {
    keys(KeyCode.CONTROL, KeyCode.F);
    write("Stretch");
    keys(KeyCode.ENTER);
    picture("scenario");
    choose("Costs");
    keys(KeyCode.RIGHT);
    choose("Delivery partner");
    keys(KeyCode.ALT, KeyCode.Y);
    write("£500k from 2022/23 to 2024/25");
    picture("move-money");
  }

  @Test
  void theCaseAsAWhole() {
    choose("Case");
    for (var section : List.of("prices", "discounting", "optimism-bias")) {
      open(section);
    }
    details("programme");
  }

  @Test
  void everythingOfAnOpportunity() {
    choose("More foster carers, net");
    for (var section : List.of("reductions", "baseline", "cashability", "budget", "about")) {
      open(section);
    }
    details("opportunity-open");
    interact(() -> lookup("#inspector .scroll-pane").<ScrollPane>query().setVvalue(0.5));
    details("opportunity-middle");
    interact(() -> lookup("#inspector .scroll-pane").<ScrollPane>query().setVvalue(1));
    details("opportunity-end");
  }

  @Test
  void rolloutsDrawn() {
    choose("More foster carers, net");
    see("#curve");
    details("rollout-evenly");
    interact(
        () -> {
          var shapes = lookup("#shape .combo-box").<ComboBox<Item.Option>>query();
          shapes.getSelectionModel().select(shapes.getItems().getLast());
        });
    settle();
    clickOn("#waves .text-input");
    write("North 40% after 0; South and East 60% after 9");
    keys(KeyCode.ENTER);
    interact(() -> lookup("#handle-step-0-point").query().requestFocus());
    keys(KeyCode.TAB);
    see("#curve");
    details("rollout-steps-and-areas");
    see("#areas");
    var dot = lookup("#handle-area-1").query();
    var bounds = dot.localToScreen(dot.getBoundsInLocal());
    moveTo(bounds.getCenterX(), bounds.getCenterY()).press(MouseButton.PRIMARY).moveBy(12, 0);
    settle();
    take("rollout-dragged");
    release(MouseButton.PRIMARY);
  }

  private void see(String part) {
    scrollTo(lookup(part).query());
    settle();
  }

  @Test
  void oneAssumption() {
    choose("Assumptions");
    clickOn(text(".register", "Average placement of a looked-after child"));
    details("assumption");
  }

  @Test
  void offers() {
    keys(KeyCode.CONTROL, KeyCode.K);
    picture("commands");
    inHighContrast("commands");
    keys(KeyCode.ESCAPE);
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    picture("templates");
    keys(KeyCode.ESCAPE);
    choose("Fostering");
    keys(KeyCode.ALT, KeyCode.S);
    picture("slip");
  }

  @Test
  void pastingATable() {
    interact(
        () -> {
          var content = new ClipboardContent();
          content.putString(
              """
              £m\t2022/23\t2023/24\t2024/25\t2025/26\tTotal
              Gross benefit\t0.81\t3.81\t6.76\t9.32\t20.71
              Of which fostering\t–\t0.06\t0.30\t0.62\t1.08
              Programme cost\t3.2\t3.2\t1.9\t0.6\t9.0
              Net benefit\t-2.4\t0.6\t4.9\t8.7\t11.8
              Source: Executive Board, 15 March 2022
              """);
          Clipboard.getSystemClipboard().setContent(content);
        });
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    picture("paste");
    inHighContrast("paste");
    interact(() -> lookup("#paste .scroll-pane").<ScrollPane>query().setVvalue(1));
    picture("paste-end");
    interact(
        () -> lookup("#paste-text").<TextInputControl>query().setText("x\t2022/23\nGross\t2x"));
    picture("paste-wrong");
  }

  @Test
  void bringingInATable() throws IOException {
    bring(
        "mtfp-2022-changes.csv",
        """
        Children's services: medium-term plan 2022/23 to 2025/26,,,,,,
        Ref,Description,Workstream,2022/23,2023/24,2024/25,2025/26,Total
        ,,,£000,£000,£000,£000,£000
        Prevention,,,,,,,
        CS-01,"Family help, earlier in need",Edge of care,(120),(80),50,-,(150)
        CS-02,Own foster carers in place of agencies,Fostering,"(1,250.5)",(640),0,(75),"(1,965.5)"
        CS-03,Fewer and shorter residential stays for children with complex needs,Residential,0,-300,−450,tbc,
        CS-04,Reunification,,(40),(40),(20),,(100)
        Total,,,"(1,410.5)","(1,060)",(420),(75),"(2,965.5)"
        """);
    picture("bring-savings");
    inHighContrast("bring-savings");
    interact(() -> lookup("#bring .scroll-pane").<ScrollPane>query().setVvalue(1));
    picture("bring-savings-end");
    keys(KeyCode.ESCAPE);
    bring(
        "assumptions.csv",
        """
        Id;Assumption;Unit;Value;Low;High;Grade;Source;Owner
        edge-children;;;36;;;4;Board paper, May 2022;Head of service
        ;Mileage of carers;£ per week;£12.50;10;15;3;Finance ledger 2021/22;Finance
        ;Share of carers who stay;per cent;85%;70%;95%;5;;
        ;Panels held;meetings;about 40;;;9;;
        """);
    picture("bring-assumptions");
    interact(() -> lookup("#bring .scroll-pane").<ScrollPane>query().setVvalue(1));
    picture("bring-assumptions-end");
  }

  private void bring(String name, String csv) throws IOException {
    answers.open = Files.writeString(Files.createDirectories(home()).resolve(name), csv);
    interact(() -> main.onCommand(Command.BRING_TABLE));
    waitUntil(() -> isInSight("#bring"));
    settle();
  }

  @Test
  void whatANumberMustBe() {
    keys(KeyCode.CONTROL, KeyCode.G);
    details("seek");
    interact(
        () ->
            lookup("#inspector #assumption .combo-box")
                .<ComboBox<?>>query()
                .getSelectionModel()
                .select(0));
    settle();
    details("seek-each");
  }

  @Test
  void howAFigureComesAbout() {
    clickOn(lookup(".headline-card").nth(1).<Node>query());
    details("explained");
  }

  @Test
  void wrongInput() {
    type("edge-children", "thirty-five");
    details("wrong-input");
  }

  @Test
  void refusedFile(@TempDir Path folder) throws IOException {
    var file = folder.resolve("broken.case.json");
    Files.writeString(
        file,
        """
        { "casewright": 1, "title": "Broken", "timeline": { "firstYear": 2022, "years": 800 },
          "workstreams": [ { "id": "Edge of care", "name": "Edge of care" } ] }
        """);
    openFile(file);
    picture("refused");
  }

  /// A case with a version, saves and unsaved changes of several kinds.
  @Test
  void versionsAndWhatHasChanged(@TempDir Path folder) {
    var file = folder.resolve("nottingham.case.json");
    CaseFile.save(Examples.open("nottingham-2022"), file);
    openFile(file);
    keys(KeyCode.ALT, KeyCode.N);
    write("As taken to the Executive Board, 22 February");
    keys(KeyCode.ENTER);
    clickOn(lookup("#inspector #approved").<Node>query());
    choose("Avoid children coming into care");
    type("edge-children", "38");
    keys(KeyCode.CONTROL, KeyCode.S);
    arrived();
    type("edge-children", "30");
    keys(KeyCode.ENTER);
    choose("More block residential beds");
    keys(KeyCode.ALT, KeyCode.X);
    arrived();
    picture("changes");
    inHighContrast("changes");
    keys(KeyCode.ALT, KeyCode.O);
    picture("versions");
    interact(() -> lookup("#register").<TableView<?>>query().getSelectionModel().select(0));
    picture("version");
    details("version");
    choose("Avoid children coming into care");
    keys(KeyCode.ALT, KeyCode.G);
    picture("approved-plan");
    keys(KeyCode.ALT, KeyCode.A);
    picture("pinned-assumptions");
    interact(() -> main.onCommand(Command.PUBLISH));
    picture("publish");
  }

  @Test
  void somebodyElseHasIt(@TempDir Path folder) {
    var file = folder.resolve("nottingham.case.json");
    CaseFile.save(Examples.open("nottingham-2022"), file);
    var sam = new Sitting("sam", "Sam Carter", "LAPTOP-7", 1, Instant.EPOCH);
    CaseLock.take(file, sam, Instant.parse("2026-03-02T06:10:00Z"), Disk.REAL);
    openFile(file);
    picture("locked");
    answer("View only");
    picture("view-only");
    openFile(folder.resolve("nottingham.case.json"));
  }

  @Test
  void savedBySomebodyElse(@TempDir Path folder) {
    var file = folder.resolve("nottingham.case.json");
    CaseFile.save(Examples.open("nottingham-2022"), file);
    openFile(file);
    type("edge-children", "38");
    CaseFile.save(Examples.open("nottingham-2022").withNote("Sam's"), file);
    keys(KeyCode.CONTROL, KeyCode.S);
    arrived();
    picture("changed-on-disk");
    answer("See what differs");
    picture("theirs");
  }

  @Test
  void aScenarioToBringIn(@TempDir Path folder) {
    var file = folder.resolve("stretch.scenario.json");
    var written = Examples.open("nottingham-2022");
    var stretch = written.scenario("stretch").orElseThrow();
    ScenarioFile.save(
        stretch.withValue("edge-children", Replacement.of(Series.of("44"))), written.title(), file);
    interact(() -> main.arrived(List.of(file)));
    arrived();
    picture("scenario-preview");
  }

  @Test
  void unsavedWork() {
    var gone = new Sitting("gone", Sitting.here().who(), "elsewhere", 1, Instant.EPOCH);
    var written = Examples.open("nottingham-2022");
    new RecoveryFolder(home().resolve("recovery"), Disk.REAL)
        .write(
            gone,
            new RecoveryFolder.Of(Path.of("fostering.case.json").toAbsolutePath(), null, null),
            written,
            Instant.parse("2026-03-01T16:20:00Z"));
    interact(main::showStart);
    arrived();
    picture("start-unsaved");
  }

  @Test
  void closingUnsaved() {
    type("edge-children", "40");
    interact(main::onClose);
    picture("closing");
  }

  /// Each chart of the guide alone, and the window.
  @Test
  void theGuide() {
    for (var kind : ChartKind.values()) {
      interact(() -> main.openExample(ChartExamples.of(kind)));
      chart(kind);
      waitFor(kind);
      alone(GuidePictures.chart(kind), ".chart-card");
    }
    interact(() -> main.openExample("nottingham-2022"));
    choose("More foster carers, net");
    alone(GuidePictures.WINDOW, ".root");
    interact(main::showStart);
    var reader = Tutorial.in(this);
    reader.begin();
    reader.typeNumbers();
    alone(GuidePictures.TUTORIAL, ".root");
  }

  private void chart(ChartKind kind) {
    var chooser = lookup("#chart-chooser").<MenuButton>query();
    interact(
        () ->
            chooser.getItems().stream()
                .filter(item -> item.getText().equals(kind.label()))
                .forEach(MenuItem::fire));
  }

  /// A picture of one part of the window, with nothing to shine through, which makes it smaller.
  private void alone(String name, String part) {
    settle();
    interact(
        () -> {
          try {
            var drawn = lookup(part).query().snapshot(null, null);
            var opaque =
                new BufferedImage(
                    (int) drawn.getWidth(), (int) drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
            var image = SwingFXUtils.fromFXImage(drawn, opaque);
            ImageIO.write(image, "png", Pictures.FOLDER.resolve(name + ".png").toFile());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void kent() {
    interact(() -> main.openExample("kent-2015"));
    picture("kent");
  }

  @Test
  void startPage(@TempDir Path folder) throws IOException {
    var council = folder.resolve("fostering-2026.case.json");
    var gone = folder.resolve("placements.case.json");
    Files.write(council, Examples.bytes("nottingham-2022"));
    Files.write(gone, Examples.bytes("kent-2015"));
    openFile(gone);
    openFile(council);
    Files.delete(gone);
    interact(main::showStart);
    settle();
    picture("start-recent");
    inHighContrast("start-recent");
    interact(() -> lookup("#template-net-foster-carers").<CheckBox>query().fire());
    interact(() -> lookup("#template-agency-to-in-house").<CheckBox>query().fire());
    interact(() -> lookup("#new-first-year").<TextField>query().setText("2026/28"));
    interact(() -> lookup("#start-case").<Button>query().fire());
    picture("start");
    interact(() -> lookup("#new-first-year").<TextField>query().setText("2026/27"));
    interact(() -> lookup("#start-case").<Button>query().fire());
    picture("started");
  }

  @Test
  void theGuideBesideTheCase() {
    interact(main::showStart);
    keys(KeyCode.F1);
    takeGuide("guide-start-page");
    turnTo("Ten minutes: the fostering workstream of Nottingham");
    takeGuide("guide-tutorial");
    interact(((ToggleButton) guide().getScene().lookup("#guide-unfold"))::fire);
    takeGuide("guide-unfolded");
    keys(KeyCode.ESCAPE);
    scrollGuide(1);
    takeGuide("guide-tutorial-table");
    seek("contingent fee");
    takeGuide("guide-found");
    seek("zebra");
    takeGuide("guide-found-nothing");
    seek("deadweight");
    keys(KeyCode.ENTER);
    takeGuide("guide-word");
    interact(() -> guide().setWidth(1000));
    seek("Budget");
    keys(KeyCode.ENTER);
    takeGuide("guide-figures");
    seek("gross to net");
    keys(KeyCode.ENTER);
    takeGuide("guide-chart");
    for (var look : List.of(Look.DARK, Look.HIGH_CONTRAST)) {
      interact(() -> main.wear(Appearance.named(look.name())));
      takeGuide("guide-chart-" + look.name().toLowerCase(Locale.ROOT));
    }
    interact(() -> main.wear(Appearance.LIGHT));
    interact(() -> main.scaleText(2));
    turnTo("Words of the field");
    takeGuide("guide-words-200");
    turnTo("The window, part by part");
    takeGuide("guide-window-200");
  }

  private Stage guide() {
    return GuideJourneysTest.guides().getFirst();
  }

  private void seek(String words) {
    keys(KeyCode.CONTROL, KeyCode.F);
    interact(() -> guide().getScene().lookup("#guide-search").requestFocus());
    interact(((TextField) guide().getScene().lookup("#guide-search"))::clear);
    Hands.write(guide(), words);
    settle();
    keys(KeyCode.DOWN);
  }

  private void turnTo(String title) {
    seek(title);
    keys(KeyCode.ENTER);
    keys(KeyCode.ESCAPE);
  }

  private void scrollGuide(double to) {
    interact(() -> ((ScrollPane) guide().getScene().lookup("#guide-page")).setVvalue(to));
  }

  private void takeGuide(String name) {
    settle();
    interact(
        () -> {
          var root = guide().getScene().getRoot();
          var shot = new Shot(name, Size.SMALL, Look.LIGHT);
          look(shot, root);
          try {
            var image = SwingFXUtils.fromFXImage(guide().getScene().snapshot(null), null);
            ImageIO.write(image, "png", Pictures.FOLDER.resolve(name + ".png").toFile());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void helpPages() {
    keys(KeyCode.CONTROL, KeyCode.F1);
    picture("keys");
    keys(KeyCode.ESCAPE);
    interact(main::showStart);
    clickOn(button("About"));
    picture("about");
  }

  private Node button(String words) {
    return lookup("#start .button")
        .match(node -> node instanceof Button button && words.equals(button.getText()))
        .query();
  }

  @Test
  void everyChart() {
    for (var kind : ChartKind.values()) {
      waitFor(kind);
      picture("chart-" + kind.key());
      push(KeyCode.SHORTCUT, KeyCode.TAB);
    }
  }

  /// One that takes long is drawn beside the window.
  private void waitFor(ChartKind kind) {
    waitUntil(() -> lookup("#chart-chooser").<MenuButton>query().getText().equals(kind.label()));
  }

  @Test
  void everyChartOfEveryExample() {
    for (var example : Examples.names()) {
      interact(() -> main.openExample(example));
      for (var kind : ChartKind.values()) {
        waitFor(kind);
        take("charts-" + example + "-" + kind.key());
        push(KeyCode.SHORTCUT, KeyCode.TAB);
      }
    }
  }
}
