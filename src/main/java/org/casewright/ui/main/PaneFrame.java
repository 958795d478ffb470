package org.casewright.ui.main;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.ui.desk.InFront;
import org.casewright.ui.desk.Page;
import org.casewright.ui.live.Focus;
import org.casewright.ui.live.Scroll;
import org.casewright.ui.live.Still;
import org.jspecify.annotations.Nullable;

/// The panes of a case: three side by side, or one at a time behind tabs where the window is narrow
/// for its text.
final class PaneFrame {

  private static final double SHORT = 42; // em
  private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

  /// How many panes stand side by side; the others are behind tabs.
  private enum Arrangement {
    ONE,
    TWO,
    THREE;

    /// @param width of the window in em of its text
    static Arrangement of(double width) {
      if (width < 60) {
        return ONE;
      }
      return width < 92 ? TWO : THREE;
    }
  }

  private final BorderPane desk;
  private final Region headlines;
  private final Region tree;
  private final Region chart;
  private final Region register;
  private final Region inspector;
  private final Still treePane;
  private final Still middlePane;
  private final Still inspectorPane;
  private final StackPane strip = new StackPane();
  private final VBox chartStack = new VBox();
  private final ScrollPane chartScroll = new Scroll();
  private final Tab chartTab = new Tab(Page.CHART.title());
  private Page page = Page.CHART;
  private @Nullable Arrangement arrangement;

  /// @param desk takes the panes in its centre
  PaneFrame(MainController.Panes panes, BorderPane desk) {
    this.desk = desk;
    headlines = panes.headlines().view();
    tree = panes.tree().view();
    chart = panes.chart().view();
    register = panes.register().view();
    inspector = panes.inspector().view();
    tree.getStyleClass().add("left-pane");
    inspector.getStyleClass().add("right-pane");
    treePane = Still.filling(tree);
    middlePane = Still.filling(chartScroll);
    inspectorPane = Still.filling(inspector);
    chartStack.getStyleClass().add("stack");
    for (var each : List.of(chart, register)) {
      VBox.setVgrow(each, Priority.ALWAYS);
    }
    chartScroll.setContent(chartStack);
    chartScroll.setFitToWidth(true);
    chartScroll.setFitToHeight(true);
    chartScroll.setFocusTraversable(false);
    strip.getStyleClass().add("strip");
  }

  /// The headlines, where they have a row of their own above the panes.
  Region strip() {
    return strip;
  }

  Region tree() {
    return tree;
  }

  Region inspector() {
    return inspector;
  }

  /// Where the keyboard goes from pane to pane.
  List<Region> stops() {
    return List.of(headlines, tree, middle(), inspector);
  }

  /// The one that has the keyboard, or what is chosen where that is none in particular.
  InFront inFront() {
    if (Focus.isIn(headlines)) {
      return InFront.HEADLINES;
    }
    if (!Focus.isIn(chart)) {
      return InFront.CHOSEN;
    }
    return Focus.isIn(chart.lookup("#table-twin")) ? InFront.CHART_TABLE : InFront.CHART;
  }

  /// Puts the chart in the middle, or the list in its place.
  void show(Page shown) {
    var middle = shown == Page.CHART ? chart : register;
    var other = shown == Page.CHART ? register : chart;
    chartTab.setText(shown.title());
    if (chartStack.getChildren().contains(other)) {
      chartStack.getChildren().set(chartStack.getChildren().indexOf(other), middle);
    }
    if (page != shown && shown != Page.CHART && !Focus.isIn(tree)) {
      bringForward(middlePane); // whoever goes through the tree stays in it
    }
    page = shown;
  }

  private Region middle() {
    return page == Page.CHART ? chart : register;
  }

  /// Arranges the panes for a window of this size in em of its text.
  ///
  /// @return whether they have been arranged for the first time
  boolean arrange(double width, double height) {
    var wanted = Arrangement.of(width);
    var first = arrangement == null;
    placeHeadlines(wanted == Arrangement.ONE || height < SHORT);
    if (wanted != arrangement) {
      arrangement = wanted;
      desk.setCenter(null);
      desk.setCenter(
          switch (wanted) {
            case THREE -> row(treePane, middlePane, inspectorPane);
            case TWO ->
                row(middlePane, tabs(tab("Details", inspectorPane), tab("Workstreams", treePane)));
            case ONE ->
                tabs(
                    tab(chartTab, middlePane),
                    tab("Details", inspectorPane),
                    tab("Workstreams", treePane));
          });
    }
    return first;
  }

  /// Under the header; where the window is short for its text or panes come one at a time, above
  /// the chart, so that each pane has the height.
  private void placeHeadlines(boolean inPane) {
    if (!chartStack.getChildren().isEmpty() && strip.getChildren().isEmpty() == inPane) {
      return;
    }
    strip.getChildren().clear();
    chartStack.getChildren().clear();
    if (inPane) {
      chartStack.getChildren().addAll(headlines, middle());
    } else {
      strip.getChildren().add(headlines);
      chartStack.getChildren().add(middle());
    }
    desk.pseudoClassStateChanged(BARE, inPane);
    strip.setVisible(!inPane);
    strip.setManaged(!inPane);
  }

  private Region row(Region... panes) {
    HBox.setHgrow(middlePane, Priority.ALWAYS);
    var row = new HBox(panes);
    row.getStyleClass().add("panes");
    return row;
  }

  private static TabPane tabs(Tab... tabs) {
    var pane = new TabPane(tabs);
    pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    pane.getStyleClass().add("pane-tabs");
    return pane;
  }

  private static Tab tab(String name, Region pane) {
    return tab(new Tab(name), pane);
  }

  private static Tab tab(Tab tab, Region pane) {
    var holder = new StackPane(pane);
    holder.getStyleClass().add("single-pane");
    tab.setContent(holder);
    return tab;
  }

  /// Whether each pane stands behind a tab, so that one is seen at a time.
  boolean isOneAtATime() {
    return arrangement == Arrangement.ONE;
  }

  /// Brings the list, or the chart, before the other panes.
  void bringListForward() {
    bringForward(middlePane);
  }

  /// Brings a pane before those it stands behind.
  void bringForward(Region pane) {
    for (var each : desk.lookupAll(".pane-tabs")) {
      if (each instanceof TabPane tabs) {
        tabs.getTabs().stream()
            .filter(tab -> contains(tab.getContent(), pane))
            .forEach(tabs.getSelectionModel()::select);
      }
    }
  }

  private static boolean contains(Node outer, Node inner) {
    return outer.equals(inner)
        || (outer instanceof ScrollPane scroll && contains(scroll.getContent(), inner))
        || (outer instanceof Parent parent
            && parent.getChildrenUnmodifiable().stream().anyMatch(child -> contains(child, inner)));
  }
}
