package org.casewright.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Six dots, as many filled as the evidence is strong. Drawn, because the typeface has no dots;
/// the grade stands beside them in words.
public final class EvidenceDots extends HBox {

  private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
  private static final int MOST = 6;

  EvidenceDots() {
    getStyleClass().add("evidence-dots");
    for (var i = 0; i < MOST; i++) {
      var dot = new Region();
      dot.getStyleClass().add("dot");
      getChildren().add(dot);
    }
    setMinWidth(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
  }

  void show(int strength) {
    for (var i = 0; i < MOST; i++) {
      getChildren().get(i).pseudoClassStateChanged(FILLED, i < strength);
    }
  }
}
