package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.casewright.guide.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever does what the tutorial says sees what it says, up to the figures of the example.
class TutorialTest extends WindowTest {

  private static final Page PAGE = Page.of("guide/tutorial.md");

  @TempDir private Path folder;

  @Override
  void begin() {
    // Nothing: the start page.
  }

  @Test
  void itsReaderBuildsTheWorkstreamAndGetsItsFigures() {
    var reader = Tutorial.in(this);

    reader.begin();
    says("1. Begin", gross());
    assertThat(isThere("#inspector .label", "starting value of the template")).isTrue();

    reader.typeNumbers();
    waitUntil(() -> says("2. Type Nottingham's numbers").contains(gross()));
    says("2. Type Nottingham's numbers", gross());
    says("2. Type Nottingham's numbers", formula());
    says("2. Type Nottingham's numbers", cell("Gross benefit", "2024/25") + " in 2024/25");
    assertThat(signs()).as("beside the two weekly costs").isEqualTo(2);
    assertThat(sign("agency-foster-week"))
        .contains("from £846 a week", "to £943 a week", "in prices of 2022/23");
    assertThat(says("3. Say which year's prices"))
        .contains("from £846 a week to £943 a week in prices of 2022/23");

    reader.sayWhichPrices("2021/22");
    waitUntil(() -> signs() == 0);
    says("3. Say which year's prices", tableHeading());

    reader.sayWhatKind();
    says("4. Say what kind of benefit it is", "type 0");
    says("4. Say what kind of benefit it is", "type 100");
    assertThat(isThere("#section-cashability .label", "Non-cashable")).isTrue();
    assertThat(text("#section-cashability", "0%")).isNotNull();

    reader.sayWhereFrom(source());
    waitUntil(() -> isThere("#field-carers .label", "grade 4"));
    assertThat(isThere("#field-carers .label", "Nottingham City Council")).isTrue();

    explain();
    stretch(reader);
    save();
    compare();
  }

  private void explain() {
    says("6. Ask where a figure comes from", "How it comes about");
    clickOn(inTheLastColumn());
    waitUntil(this::isExplained);
    assertThat(isThere("#inspector .label", "2029/30")).isTrue();
    Tutorial.in(this).press("#inspector", "Leave the explanation");
    assertThat(isExplained()).isFalse();
  }

  /// With names beside it, the last column stands before the last fifth of the chart.
  private Point2D inTheLastColumn() {
    var chart = lookup(".chart-surface").query();
    var bounds = chart.localToScreen(chart.getBoundsInLocal());
    return new Point2D(
        bounds.getMinX() + 0.82 * bounds.getWidth(), bounds.getMinY() + 0.7 * bounds.getHeight());
  }

  private boolean isExplained() {
    return isThere("#inspector .label", "How it comes about");
  }

  private void stretch(Tutorial reader) {
    reader.addStretch();
    waitUntil(() -> says("7. Add a stretch").contains(gross()));
    says("7. Add a stretch", gross());
    says("7. Add a stretch", change("Gross benefit"));
    push(KeyCode.ALT, KeyCode.UP);
    waitUntil(() -> says("2. Type Nottingham's numbers").contains(gross()));
  }

  private void save() {
    var name = "fostering-in-nottingham.case.json";
    says("8. Save it", name);
    answers.save = folder.resolve(name);
    push(KeyCode.SHORTCUT, KeyCode.S);
    waitUntil(() -> Files.exists(folder.resolve(name)));
    waitUntil(() -> !stage.getTitle().contains("not saved"));
    assertThat(answers.proposed).isEqualTo(name);
  }

  private void compare() {
    var printed = Page.table(PAGE.section("9. Hold it against the example"));
    assertThat(printed).hasSize(2);
    holdsFostering(printed);
    open("File", "Open example", "Nottingham 2022");
    waitUntil(() -> stage.getTitle().startsWith("Children's transformation programme"));
    holdsFostering(printed);
    says("9. Hold it against the example", gross());
  }

  /// Chooses in the menus what the page tells so.
  private void open(String... way) {
    says("9. Hold it against the example", "**" + String.join(" → ", way) + "**");
    List<? extends MenuItem> items = lookup(".menu-bar").<MenuBar>query().getMenus();
    for (var each : way) {
      var item =
          items.stream()
              .filter(found -> found.getText().replace("_", "").equals(each))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no menu item " + each));
      interact(item::fire);
      items = item instanceof Menu menu ? menu.getItems() : List.of();
    }
  }

  private void holdsFostering(List<List<String>> printed) {
    assertThat(printed.getFirst().getFirst()).isEqualTo(tableHeading());
    assertThat(printed.getFirst()).hasSize(9);
    for (var year = 1; year < printed.getFirst().size(); year++) {
      assertThat(cell("Fostering", printed.getFirst().get(year)))
          .as(printed.getFirst().get(year))
          .isEqualTo(printed.getLast().get(year));
    }
  }

  /// The source that the page gives to be typed.
  private static String source() {
    return PAGE.section("5. Say where a number comes from")
        .lines()
        .filter(line -> line.contains("** type: "))
        .map(line -> line.replaceFirst(".*\\*\\* type: ", ""))
        .findFirst()
        .orElseThrow();
  }

  private String gross() {
    return headline("Gross benefit");
  }

  /// What the figure at the foot of the details is made of.
  private String formula() {
    return lookup("#inspector .worth .label").<Label>queryAll().stream()
        .map(Label::getText)
        .filter(words -> words.contains(" × "))
        .findFirst()
        .orElseThrow();
  }

  private String tableHeading() {
    return lookup("#table-twin").<TableView<?>>query().getColumns().getFirst().getText();
  }

  /// How many triangles stand beside numbers.
  private int signs() {
    return (int)
        lookup("#inspector .sign").queryAll().stream().filter(node -> node.isVisible()).count();
  }

  /// What is said by the triangle beside a number.
  private String sign(String assumption) {
    return lookup("#field-" + assumption + " .sign").<Button>query().getAccessibleText();
  }

  private static String says(String step) {
    return PAGE.section(step);
  }

  private static void says(String step, String what) {
    assertThat(says(step)).contains(what);
  }
}
