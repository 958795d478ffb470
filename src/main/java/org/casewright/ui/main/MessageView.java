package org.casewright.ui.main;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.ui.desk.Message;

/// A message over the panes: a card in the middle, its first button ready.
final class MessageView {

  private final StackPane root = new StackPane();

  MessageView() {
    root.getStyleClass().add("message-ground");
    root.setId("message");
    root.setVisible(false);
  }

  Region root() {
    return root;
  }

  void show(Message message) {
    var title = new Label(message.title());
    title.getStyleClass().add("heading");
    title.setWrapText(true);
    var sentences = new VBox();
    sentences.getStyleClass().add("sentences");
    message.sentences().stream().map(MessageView::sentence).forEach(sentences.getChildren()::add);
    var scroll = new ScrollPane(sentences);
    scroll.setFitToWidth(true);
    sentences
        .heightProperty()
        .subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
    scroll.setFocusTraversable(message.sentences().size() > 5);
    var buttons = new FlowPane();
    buttons.getStyleClass().add("buttons");
    var choices = message.choices().stream().map(MessageView::button).toList();
    choices.getFirst().setDefaultButton(true);
    buttons.getChildren().addAll(choices);
    var card = new VBox(title, scroll, buttons);
    card.getStyleClass().addAll("card", "message");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.setAccessibleRole(AccessibleRole.DIALOG);
    card.setAccessibleText(message.title() + ". " + String.join(" ", message.sentences()));
    var escape = message.escape().action();
    card.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            escape.run();
            event.consume();
          }
        });
    root.getChildren().setAll(List.of(card));
    StackPane.setAlignment(card, Pos.CENTER);
    root.setVisible(true);
    choices.getFirst().requestFocus();
  }

  void hide() {
    root.setVisible(false);
    root.getChildren().clear();
  }

  private static Label sentence(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  private static Button button(Message.Choice choice) {
    var button = new Button(choice.text());
    button.setOnAction(_ -> choice.action().run());
    return button;
  }
}
