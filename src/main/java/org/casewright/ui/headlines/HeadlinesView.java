package org.casewright.ui.headlines;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.model.FigureQuery;
import org.casewright.ui.live.Hint;
import org.casewright.ui.live.LiveText;
import org.casewright.ui.live.Still;
import org.jspecify.annotations.Nullable;

/// The strip of cards: as many a row as fit, all of one width.
final class HeadlinesView {

  private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
  private static final PseudoClass WORDS = PseudoClass.getPseudoClass("words");

  private final HeadlinesController controller;
  private final CardRow row = new CardRow();
  private final Region root = Still.across(row);
  private final List<Card> cards = new ArrayList<>();

  HeadlinesView(HeadlinesController controller) {
    this.controller = controller;
  }

  Region root() {
    return root;
  }

  void show(HeadlinesModel model) {
    while (cards.size() < model.headlines().size()) {
      var card = new Card(controller);
      cards.add(card);
      row.getChildren().add(card.box);
    }
    for (var i = 0; i < cards.size(); i++) {
      cards.get(i).show(model.headlines().get(i));
    }
  }

  private static final class Card {
    private final Label label = new Label();
    private final LiveText value = new LiveText(HPos.LEFT);
    private final LiveText change = new LiveText(HPos.LEFT);
    private final Tooltip tooltip = new Hint();
    private final VBox box;

    private @Nullable FigureQuery query;

    Card(HeadlinesController controller) {
      label.getStyleClass().add("quiet");
      value.getStyleClass().add("headline");
      change.getStyleClass().add("change");
      var figures = new HBox(value, change);
      figures.setAlignment(Pos.BASELINE_LEFT);
      figures.getStyleClass().add("figures");
      box = new VBox(label, figures);
      box.getStyleClass().addAll("card", "headline-card");
      box.setAccessibleRole(AccessibleRole.BUTTON);
      box.setOnMouseClicked(_ -> explain(controller));
      box.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
              explain(controller);
              event.consume();
            }
          });
      box.setFocusTraversable(true);
      Tooltip.install(box, tooltip);
    }

    private void explain(HeadlinesController controller) {
      if (query != null) {
        controller.onExplain(query);
      }
    }

    void show(Headline headline) {
      query = headline.query();
      label.setText(headline.label());
      value.show(headline.value());
      value.pseudoClassStateChanged(WORDS, !headline.isFigure());
      var moved = headline.change();
      change.show(moved == null ? "" : moved);
      change.pseudoClassStateChanged(WORSE, headline.direction() == Headline.Direction.WORSE);
      box.setAccessibleText(headline.words());
      tooltip.setText(headline.words() + " Choose it to see how it comes about.");
    }
  }
}
