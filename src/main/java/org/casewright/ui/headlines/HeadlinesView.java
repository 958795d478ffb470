package org.casewright.ui.headlines;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The strip of cards: as many a row as fit, all of one width.
final class HeadlinesView {

  private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
  private static final PseudoClass WORDS = PseudoClass.getPseudoClass("words");

  private final CardRow row = new CardRow();
  private final List<Card> cards = new ArrayList<>();

  Region root() {
    return row;
  }

  void show(HeadlinesModel model) {
    while (cards.size() < model.headlines().size()) {
      var card = new Card();
      cards.add(card);
      row.getChildren().add(card.box);
    }
    for (var i = 0; i < cards.size(); i++) {
      cards.get(i).show(model.headlines().get(i));
    }
  }

  private static final class Card {
    private final Label label = new Label();
    private final Label value = new Label();
    private final Label change = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final VBox box;

    Card() {
      label.getStyleClass().add("quiet");
      value.getStyleClass().add("headline");
      change.getStyleClass().add("change");
      var figures = new HBox(value, change);
      figures.setAlignment(Pos.BASELINE_LEFT);
      figures.getStyleClass().add("figures");
      box = new VBox(label, figures);
      box.getStyleClass().addAll("card", "headline-card");
      box.setAccessibleRole(AccessibleRole.TEXT);
      box.setFocusTraversable(true);
      Tooltip.install(box, tooltip);
    }

    void show(Headline headline) {
      label.setText(headline.label());
      value.setText(headline.value());
      value.pseudoClassStateChanged(WORDS, !headline.isFigure());
      var changed = headline.change() != null;
      change.setText(changed ? headline.change() : "");
      change.setVisible(changed);
      change.setManaged(changed);
      change.pseudoClassStateChanged(WORSE, headline.direction() == Headline.Direction.WORSE);
      box.setAccessibleText(headline.words());
      tooltip.setText(headline.words());
    }
  }
}
