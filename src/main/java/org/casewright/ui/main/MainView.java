package org.casewright.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.ui.bring.BringController;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.InFront;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.FormView;
import org.casewright.ui.inspector.InspectorController;
import org.casewright.ui.live.Focus;
import org.casewright.ui.paste.PasteController;
import org.casewright.ui.start.StartController;
import org.jspecify.annotations.Nullable;

/// The window: the case with its header and panes or the page that stands in place of them, and
/// what is offered or said over it.
final class MainView {

  private static final double EM = 13;

  /// Pages that stand in place of the panes.
  record Pages(StartController start, PasteController paste, BringController bring) {}

  private final StackPane root = new StackPane();
  private final BorderPane desk = new BorderPane();
  private final HeaderView header;
  private final MessageView message = new MessageView();
  private final PickView picker = new PickView();
  private final PaneFrame frame;
  private final StartController start;
  private final PasteController paste;
  private final BringController bring;
  private final InspectorController inspector;
  private boolean atStart;
  private @Nullable Selection selected;
  private double em = EM;
  private @Nullable Message shown;
  private final Keyboard keyboard = new Keyboard(root);

  MainView(MainController controller, Desk desk, MainController.Panes panes, Pages pages) {
    this.start = pages.start();
    this.paste = pages.paste();
    paste.onShow(wanted -> showPage(controller, wanted));
    this.bring = pages.bring();
    bring.onShow(wanted -> showPage(controller, wanted));
    header = new HeaderView(controller, desk);
    frame = new PaneFrame(panes, this.desk);
    inspector = panes.inspector();
    this.desk.setTop(new VBox(header.root(), frame.strip()));
    this.desk.getStyleClass().add("desk");
    root.getStyleClass().add("window");
    root.getChildren().addAll(this.desk, picker.root(), message.root());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> onEscapeInList(controller, event));
    root.addEventHandler(KeyEvent.KEY_PRESSED, event -> onEscape(controller, event));
    root.setOnDragOver(event -> onDragOver(controller, event));
    root.setOnDragDropped(event -> onDropped(controller, event));
    root.widthProperty().subscribe(this::arrange);
    root.heightProperty().subscribe(this::arrange);
  }

  private static void onDragOver(MainController controller, DragEvent event) {
    if (controller.canDrop(dragged(event.getDragboard()))) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private static void onDropped(MainController controller, DragEvent event) {
    var files = dragged(event.getDragboard());
    var wanted = controller.canDrop(files);
    if (wanted) {
      controller.arrived(files);
    }
    event.setDropCompleted(wanted);
    event.consume();
  }

  private static List<Path> dragged(Dragboard board) {
    return board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
  }

  Parent root() {
    return root;
  }

  void show(MainModel model) {
    em = EM * model.textScale();
    root.setStyle("-fx-font-size: " + em + "px;");
    showFront(model.atStart());
    frame.show(model.shown().selection().page());
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

  private boolean isOnPage() {
    return paste.isOpen() || bring.isOpen();
  }

  /// While a table is being pasted or brought in, keys are its page's own.
  private void onKey(KeyEvent event) {
    if (!isOnPage()
        || Arrays.stream(Command.values())
            .anyMatch(command -> command.isForEveryPage() && command.isCalledBy(event))) {
      header.menus().onKey(event);
    }
  }

  /// Where nothing that is typed, dragged or open has use for Esc, it leaves a question.
  private void onEscape(MainController controller, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !isOnPage() && controller.onLeave()) {
      event.consume();
    }
  }

  /// Lists keep Esc to themselves though they have no use for it.
  private void onEscapeInList(MainController controller, KeyEvent event) {
    if (event.getTarget() instanceof TreeView || event.getTarget() instanceof TableView) {
      onEscape(controller, event);
    }
  }

  /// The words on the clipboard; empty where there are none.
  String clipboard() {
    var words = Clipboard.getSystemClipboard().getString();
    return words == null ? "" : words;
  }

  /// A page has been opened in place of the panes, or left.
  private void showPage(MainController controller, boolean opened) {
    if (opened && isDeskInFront()) {
      keyboard.taken();
    }
    showFront(controller.model().atStart());
    if (!opened) {
      keyboard.givenBack();
      controller.onPageLeft();
    }
  }

  /// What was asked for is seen at once, also where the inspector is behind a tab. Whoever goes
  /// through the list of findings stays in it, and whoever has them listed comes to it.
  private void bringForward(Selection selection) {
    var before = selected;
    selected = selection;
    var found =
        selection instanceof Selection.OfFinding || selection instanceof Selection.OfFindings;
    if (selection.equals(before)) {
      return;
    }
    if (found && before != null && before.page() == Page.FINDINGS && frame.isOneAtATime()) {
      if (before instanceof Selection.OfFindings) {
        frame.bringListForward();
      }
    } else if (found
        || selection instanceof Selection.Explained
        || selection instanceof Selection.Seeking) {
      frame.bringForward(frame.inspector());
    }
  }

  /// Puts the inspector before what it stands behind.
  void bringForward() {
    frame.bringForward(frame.inspector());
  }

  /// Puts in front what is to be there. A page is made when it is first asked for, and what stands
  /// behind is not in the scene: it would be styled and walked through each frame.
  private void showFront(boolean atStart) {
    var wasAtStart = this.atStart;
    this.atStart = atStart;
    var wanted = wanted();
    if (front().equals(wanted)) {
      return;
    }
    wanted.setDisable(front().isDisabled());
    root.getChildren().set(0, wanted);
    if (!isDeskInFront()) {
      // It arranges its fields by its width, and keys for the first of them may come at once.
      root.applyCss();
      root.layout();
    } else if (wasAtStart) {
      var _ = Focus.first(frame.tree());
    }
  }

  private Region wanted() {
    if (atStart) {
      return start.view();
    }
    if (paste.isOpen()) {
      return paste.view();
    }
    return bring.isOpen() ? bring.view() : desk;
  }

  private Node front() {
    return root.getChildren().getFirst();
  }

  private boolean isDeskInFront() {
    return front().equals(desk);
  }

  /// Everything below what is said or offered.
  private void disable(boolean disabled) {
    front().setDisable(disabled);
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
    if (root.getWidth() > 0
        && frame.arrange(root.getWidth() / em, root.getHeight() / em)
        && isDeskInFront()) {
      var _ = Focus.first(frame.tree());
    }
  }

  /// The part of the panes that has the keyboard.
  InFront inFront() {
    return Focus.isIn(header.root()) ? InFront.HEADER : frame.inFront();
  }

  /// Whether the details of what is chosen have the keyboard.
  boolean isInDetails() {
    return Focus.isIn(frame.inspector());
  }

  /// Takes the keyboard to the next pane, bringing it to the front where it is behind a tab.
  void nextPane() {
    if (atStart) {
      start.nextPane();
      return;
    }
    var stops = stops();
    var at = -1;
    for (var i = 0; i < stops.size(); i++) {
      at = Focus.isIn(stops.get(i)) ? i : at;
    }
    var next = stops.get((at + 1) % stops.size());
    frame.bringForward(next);
    if (next.equals(frame.inspector())) {
      inspector.focus();
    } else {
      var _ = Focus.first(next);
    }
  }

  private List<Region> stops() {
    return Stream.concat(Stream.of(header.root()), frame.stops().stream()).toList();
  }
}
