package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.casewright.ui.live.LiveText;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What the tour asserts of every picture is not always so: each fault is planted, and found.
class RoomTest extends ApplicationTest {

  private static final String WORDS = "Average placement of a looked-after child";

  @Override
  public void start(Stage stage) {
    Theme.load();
    stage.setScene(new Scene(new Pane(), 400, 300));
    stage.show();
  }

  /// What is found in a window of 400 by 300 with this in it.
  private List<String> found(Node content, Function<Node, List<String>> look) {
    var found = new AtomicReference<List<String>>(List.of());
    interact(
        () -> {
          var root = new Pane(content);
          var scene = new Scene(root, 400, 300);
          Theme.dress(scene, Look.LIGHT);
          for (var i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
          }
          found.set(look.apply(root));
        });
    return found.get();
  }

  private static <T extends Region> T narrow(T region) {
    region.setMinWidth(0);
    region.setPrefWidth(90);
    region.setMaxWidth(90);
    return region;
  }

  private List<String> cut(Node node) {
    return found(node, Words::cutOff);
  }

  @Test
  void wordsThatAreCutOffAreFoundWhereverTheyStand() {
    assertThat(cut(narrow(new Label(WORDS)))).containsExactly(WORDS);
    assertThat(cut(narrow(new Button(WORDS)))).containsExactly(WORDS);
    assertThat(cut(narrow(new ToggleButton(WORDS)))).containsExactly(WORDS);
    assertThat(cut(narrow(new CheckBox(WORDS)))).containsExactly(WORDS);
    assertThat(cut(narrow(new MenuButton(WORDS)))).containsExactly(WORDS);
    var box = narrow(new ComboBox<String>());
    box.getItems().add(WORDS);
    box.getSelectionModel().selectFirst();
    assertThat(cut(box)).containsExactly(WORDS);
    var number = narrow(new TextField("1,234,567,890.12"));
    number.getStyleClass().add("number-field");
    assertThat(cut(number)).containsExactly("1,234,567,890.12");
  }

  @Test
  void headingsAndCellsOfTablesThatAreCutOffAreFound() {
    var table = new TableView<String>();
    var column = new TableColumn<String, String>(WORDS);
    column.setCellValueFactory(_ -> new SimpleStringProperty(WORDS + "s"));
    column.setMinWidth(90);
    column.setMaxWidth(90);
    table.getColumns().setAll(List.of(column));
    table.getItems().add("row");
    table.setPrefSize(200, 200);

    assertThat(cut(table)).contains(WORDS, WORDS + "s");
  }

  @Test
  void aFigureWiderThanItsPlaceIsFound() {
    var live = new LiveText(HPos.LEFT);
    live.show(WORDS);
    live.setMinWidth(40);
    live.setMaxWidth(40);

    assertThat(cut(new HBox(live))).containsExactly(WORDS);
  }

  @Test
  void wordsThatFitOrWrapOrEndInDotsOfTheirOwnAreNotFound() {
    var wrapped = new Label(WORDS);
    wrapped.setWrapText(true);
    wrapped.setPrefWidth(90);
    var live = new LiveText(HPos.LEFT);
    live.show(WORDS);

    assertThat(cut(new VBox(new Label(WORDS), wrapped, new Button("Open…"), live))).isEmpty();
    assertThat(cut(new Button("Open..."))).isEmpty();
  }

  private static Region block(double x, double y) {
    var block = new Region();
    block.setStyle("-fx-background-color: grey;");
    block.setPrefSize(50, 50);
    block.relocate(x, y);
    return block;
  }

  private static Region sized(double width) {
    var region = block(0, 0);
    region.setMinWidth(width);
    return region;
  }

  @Test
  void neighboursThatLieOverEachOtherAreFound() {
    assertThat(found(new Pane(block(0, 0), block(40, 40)), Room::overlaps))
        .singleElement()
        .asString()
        .contains("over");
    assertThat(found(new Pane(block(0, 0), new Label("under it")), Room::overlaps)).hasSize(1);
  }

  @Test
  void neighboursSideBySideInLayersOrUnseenAreNotFound() {
    assertThat(found(new Pane(block(0, 0), block(50, 0), block(0, 49)), Room::overlaps)).isEmpty();
    assertThat(found(new StackPane(block(0, 0), block(0, 0)), Room::overlaps)).isEmpty();
    var unseen = block(0, 0);
    unseen.setVisible(false);
    assertThat(found(new Pane(block(0, 0), unseen, new Region()), Room::overlaps)).isEmpty();
  }

  @Test
  void whatSticksOutIsFoundUnlessItIsScrolled() {
    var small = new Pane(block(30, 0));
    small.setMinSize(60, 60);
    small.setMaxSize(60, 60);
    assertThat(found(small, Room::outside)).hasSize(1);

    var scroll = new ScrollPane(new VBox(block(0, 0), block(0, 0), block(0, 0)));
    scroll.setPrefSize(80, 80);
    assertThat(found(scroll, Room::outside)).isEmpty();

    scroll.setFitToWidth(true);
    scroll.setContent(new HBox(sized(90)));
    assertThat(found(scroll, Room::outside)).singleElement().asString().contains("wider than");

    var off = block(380, 0);
    assertThat(found(off, Room::outside)).singleElement().asString().contains("380");
  }
}
