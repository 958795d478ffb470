package org.casewright.ui.main;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.FormView;
import org.casewright.ui.live.Scroll;
import org.casewright.ui.live.Still;
import org.casewright.ui.paste.PasteController;
import org.casewright.ui.start.StartController;
import org.jspecify.annotations.Nullable;

/// The frame. Three panes side by side, or one at a time behind tabs where the window is narrow
/// for its text.
final class MainView {

  private static final double EM = 13;
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

  /// Pages that stand in place of the panes.
  record Pages(StartController start, PasteController paste) {}

  private final StackPane root = new StackPane();
  private final BorderPane desk = new BorderPane();
  private final HeaderView header;
  private final MessageView message = new MessageView();
  private final PickView picker = new PickView();
  private final Region headlines;
  private final Region tree;
  private final Region chart;
  private final Region register;
  private final Region inspector;
  private final Still treePane;
  private final Still middlePane;
  private final Still inspectorPane;
  private final StartController start;
  private final Region startPage;
  private final PasteController paste;
  private final Region pastePage;
  private final StackPane strip = new StackPane();
  private final VBox chartStack = new VBox();
  private final ScrollPane chartScroll = new Scroll();
  private final Tab chartTab = new Tab(Page.CHART.title());
  private Page page = Page.CHART;
  private @Nullable Selection selected;
  private double em = EM;
  private @Nullable Arrangement arrangement;
  private @Nullable Message shown;
  private final Keyboard keyboard = new Keyboard(root);

  MainView(MainController controller, Desk desk, MainController.Panes panes, Pages pages) {
    this.start = pages.start();
    this.paste = pages.paste();
    startPage = start.view();
    pastePage = paste.view();
    pastePage.setVisible(false);
    paste.onShow(this::showPaste);
    header = new HeaderView(controller, desk);
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
    for (var page : List.of(chart, register)) {
      VBox.setVgrow(page, Priority.ALWAYS);
    }
    chartScroll.setContent(chartStack);
    chartScroll.setFitToWidth(true);
    chartScroll.setFitToHeight(true);
    chartScroll.setFocusTraversable(false);
    strip.getStyleClass().add("strip");
    this.desk.setTop(new VBox(header.root(), strip));
    this.desk.getStyleClass().add("desk");
    root.getStyleClass().add("window");
    root.getChildren().addAll(this.desk, pastePage, picker.root(), message.root());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    root.widthProperty().subscribe(this::arrange);
    root.heightProperty().subscribe(this::arrange);
  }

  Parent root() {
    return root;
  }

  void show(MainModel model) {
    em = EM * model.textScale();
    root.setStyle("-fx-font-size: " + em + "px;");
    showStart(model.atStart());
    showPage(model.shown().selection().page());
    arrange();
    bringForward(model.shown().selection());
    header.show(model);
    show(model.message());
  }

  /// Lets what is being typed take effect.
  void settle() {
    FormView.settle(keyboard.owner());
  }

  /// Offers a list over the panes; afterwards the keyboard is where it was.
  void pick(Pick pick) {
    if (!picker.isOpen()) {
      keyboard.taken();
    }
    disable(true);
    picker.show(
        pick,
        () -> {
          picker.hide();
          disable(false);
          keyboard.givenBack();
        });
  }

  /// Whether a list is open over the panes, which then keeps the keys.
  boolean picking() {
    return picker.isOpen();
  }

  /// While a table is being pasted, keys are its text's own.
  private void onKey(KeyEvent event) {
    if (!paste.isOpen()
        || Arrays.stream(Command.values())
            .anyMatch(command -> command.isForText() && command.isCalledBy(event))) {
      header.menus().onKey(event);
    }
  }

  /// The words on the clipboard; empty where there are none.
  String clipboard() {
    var words = Clipboard.getSystemClipboard().getString();
    return words == null ? "" : words;
  }

  /// Puts the page for pasting in place of the panes, or takes it away.
  private void showPaste(boolean wanted) {
    if (wanted && !pastePage.isVisible()) {
      keyboard.taken();
    }
    desk.setVisible(!wanted);
    pastePage.setVisible(wanted);
    if (!wanted) {
      keyboard.givenBack();
    }
  }

  /// What was asked for is seen at once, also where the inspector is behind a tab.
  private void bringForward(Selection selection) {
    if (!selection.equals(selected)
        && (selection instanceof Selection.Explained || selection instanceof Selection.OfFinding)) {
      bringToFront(inspector);
    }
    selected = selection;
  }

  /// Puts the inspector before what it stands behind.
  void bringForward() {
    bringToFront(inspector);
  }

  /// Puts the start page in place of the panes, or takes it away.
  private void showStart(boolean wanted) {
    if (wanted != isAtStart()) {
      root.getChildren().set(0, wanted ? startPage : desk);
      if (!wanted) {
        focusFirst(tree);
      }
    }
  }

  /// Else the start page is not in the scene: it would be styled and walked through each frame.
  private boolean isAtStart() {
    return root.getChildren().getFirst().equals(startPage);
  }

  /// Everything below what is said or offered.
  private void disable(boolean disabled) {
    desk.setDisable(disabled);
    startPage.setDisable(disabled);
    pastePage.setDisable(disabled);
  }

  /// Puts the chart in the middle, or the list in its place.
  private void showPage(Page shown) {
    var middle = shown == Page.CHART ? chart : register;
    var other = shown == Page.CHART ? register : chart;
    chartTab.setText(shown.title());
    if (chartStack.getChildren().contains(other)) {
      chartStack.getChildren().set(chartStack.getChildren().indexOf(other), middle);
    }
    page = shown;
  }

  private Region middle() {
    return page == Page.CHART ? chart : register;
  }

  private void show(@Nullable Message said) {
    if (Objects.equals(said, shown)) {
      return;
    }
    if (shown == null) {
      keyboard.taken();
    }
    shown = said;
    disable(said != null || picker.isOpen());
    picker.root().setDisable(said != null);
    if (said == null) {
      message.hide();
      keyboard.givenBack();
    } else {
      message.show(said);
    }
  }

  private void arrange() {
    if (root.getWidth() <= 0) {
      return;
    }
    var wanted = Arrangement.of(root.getWidth() / em);
    var first = arrangement == null;
    placeHeadlines(wanted == Arrangement.ONE || root.getHeight() < SHORT * em);
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
    if (first && !isAtStart()) {
      focusFirst(tree);
    }
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

  /// Takes the keyboard to the next pane, bringing it to the front where it is behind a tab.
  void nextPane() {
    if (isAtStart()) {
      start.nextPane();
      return;
    }
    var stops = stops();
    var owner = keyboard.owner();
    var at = -1;
    for (var i = 0; i < stops.size(); i++) {
      for (Node node = owner; node != null; node = node.getParent()) {
        at = node.equals(stops.get(i)) ? i : at;
      }
    }
    var next = stops.get((at + 1) % stops.size());
    bringToFront(next);
    focusFirst(next);
  }

  private List<Region> stops() {
    return List.of(header.root(), headlines, tree, middle(), inspector);
  }

  private void bringToFront(Region pane) {
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
