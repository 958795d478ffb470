package org.casewright.ui.main;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/// The frame. Three panes side by side, or one at a time behind tabs where the window is narrow
/// for its text.
final class MainView {

  private static final double EM = 13;
  private static final double NARROW = 62;

  private final StackPane root = new StackPane();
  private final BorderPane desk = new BorderPane();
  private final HeaderView header;
  private final MessageView message = new MessageView();
  private final Region headlines;
  private final Region tree;
  private final Region chart;
  private final Region inspector;
  private final ScrollPane chartScroll = new ScrollPane();
  private double em = EM;
  private @Nullable Boolean narrow;
  private @Nullable Message shown;

  MainView(MainController controller, Desk desk, MainController.Panes panes) {
    header = new HeaderView(controller, desk);
    headlines = panes.headlines().view();
    tree = panes.tree().view();
    chart = panes.chart().view();
    inspector = panes.inspector().view();
    tree.getStyleClass().add("left-pane");
    inspector.getStyleClass().add("right-pane");
    chartScroll.setContent(chart);
    chartScroll.setFitToWidth(true);
    chartScroll.setFitToHeight(true);
    chartScroll.setFocusTraversable(false);
    var strip = new StackPane(headlines);
    strip.getStyleClass().add("strip");
    this.desk.setTop(new VBox(header.root(), strip));
    this.desk.getStyleClass().add("desk");
    root.getStyleClass().add("window");
    root.getChildren().addAll(this.desk, message.root());
    root.addEventFilter(KeyEvent.KEY_PRESSED, header.menus()::onKey);
    root.widthProperty().subscribe(this::arrange);
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                focusFirst(tree);
              }
            });
  }

  Parent root() {
    return root;
  }

  void show(MainModel model) {
    em = EM * model.textScale();
    root.setStyle("-fx-font-size: " + em + "px;");
    arrange();
    header.show(model);
    show(model.message());
  }

  private void show(@Nullable Message said) {
    if (said == shown) {
      return;
    }
    shown = said;
    desk.setDisable(said != null);
    if (said == null) {
      message.hide();
    } else {
      message.show(said);
    }
  }

  private void arrange() {
    var isNarrow = root.getWidth() > 0 && root.getWidth() < NARROW * em;
    if (narrow == null || narrow != isNarrow) {
      narrow = isNarrow;
      desk.setCenter(null);
      desk.setCenter(isNarrow ? oneAtATime() : sideBySide());
    }
  }

  private Region sideBySide() {
    HBox.setHgrow(chartScroll, Priority.ALWAYS);
    var row = new HBox(tree, chartScroll, inspector);
    row.getStyleClass().add("panes");
    return row;
  }

  private Region oneAtATime() {
    var tabs =
        new TabPane(
            tab("Chart and table", chartScroll),
            tab("Assumptions", inspector),
            tab("Workstreams", tree));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setId("panes");
    return tabs;
  }

  private static Tab tab(String name, Region pane) {
    var holder = new StackPane(pane);
    holder.getStyleClass().add("single-pane");
    return new Tab(name, holder);
  }

  /// Takes the keyboard to the next pane.
  void nextPane() {
    if (desk.getCenter() instanceof TabPane tabs) {
      var next = (tabs.getSelectionModel().getSelectedIndex() + 1) % tabs.getTabs().size();
      tabs.getSelectionModel().select(next);
      focusFirst(tabs.getTabs().get(next).getContent());
      return;
    }
    var panes = List.<Node>of(header.root(), headlines, tree, chart, inspector);
    var scene = root.getScene();
    var owner = scene == null ? null : scene.getFocusOwner();
    var at = -1;
    for (var i = 0; i < panes.size(); i++) {
      for (Node node = owner; node != null; node = node.getParent()) {
        at = node == panes.get(i) ? i : at;
      }
    }
    focusFirst(panes.get((at + 1) % panes.size()));
  }

  private static boolean focusFirst(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return false;
    }
    if (node.isFocusTraversable()) {
      node.requestFocus();
      return true;
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(MainView::focusFirst);
  }
}
