package org.casewright.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page in place of the panes on which a table is taken into the case: what it is for, cards one
/// below the other, and what can be done. Escape leaves it.
public final class TablePage {

  private static final PseudoClass DEFAULT = PseudoClass.getPseudoClass("default");

  private final BorderPane root = new BorderPane();
  private final ScrollPane scroll = new ScrollPane();
  private final Runnable close;

  /// @param id of the page
  /// @param close leaves it
  public TablePage(String id, Runnable close) {
    this.close = close;
    root.setId(id);
    root.getStyleClass().addAll("start", "paste");
    root.setMinSize(0, 0);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  public Region root() {
    return root;
  }

  /// What the page is for.
  public void header(Label title, String help) {
    var header = new VBox(title, sentence(help, "quiet"));
    header.getStyleClass().add("header");
    root.setTop(header);
  }

  public void cards(Region... cards) {
    var body = new VBox(cards);
    body.getStyleClass().add("paste-body");
    scroll.setContent(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    root.setCenter(scroll);
  }

  /// What can be done.
  ///
  /// @param why the first of the buttons cannot be used
  public void footer(Label why, Button... buttons) {
    buttons[0].pseudoClassStateChanged(DEFAULT, true); // to the eye; no key presses it everywhere
    var all = new FlowPane(buttons);
    all.getStyleClass().add("page-actions");
    var footer = new VBox(why, all);
    footer.getStyleClass().add("paste-footer");
    root.setBottom(footer);
  }

  /// Shows the page from its top.
  public void toTop() {
    scroll.setVvalue(0);
  }

  public static VBox card(Node... parts) {
    var card = new VBox(parts);
    card.getStyleClass().addAll("card", "paste-card");
    return card;
  }

  public static Label heading(String text) {
    var heading = new Label(text);
    heading.getStyleClass().add("heading");
    return heading;
  }

  /// Shows a button's words whole, whatever room there is.
  public static Button button(Button button, Runnable action) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A label that takes as many lines as it needs.
  public static Label words(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  public static Label sentence(String words, String style) {
    var label = words(style);
    label.setText(words);
    return label;
  }

  /// Says something, or takes no room where there is nothing to say.
  public static void say(Label label, String words) {
    label.setText(words);
    shown(label, !words.isEmpty());
  }

  public static void shown(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }
}
