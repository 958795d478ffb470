package org.casewright.ui.present;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.present.PresentModel.Ending;
import org.jspecify.annotations.Nullable;

/// Asks at the end whether what was moved is kept.
final class EndView extends VBox {

  private final Label words = new Label();
  private final Label problem = new Label();
  private final TextField name = new TextField();
  private boolean asking;

  EndView(PresentController controller) {
    super();
    setId("ending");
    setAccessibleRole(AccessibleRole.DIALOG);
    var heading = new Label("Keep what was moved?");
    heading.getStyleClass().add("explain-heading");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    var label = new Label("Name of the scenario");
    label.setLabelFor(name);
    name.setId("scenario-name");
    name.setAccessibleText("Name of the scenario");
    name.setOnAction(_ -> controller.onKeep(name.getText()));
    var keep = new Button("Keep as a scenario");
    keep.setId("keep");
    keep.setDefaultButton(true);
    keep.setOnAction(_ -> controller.onKeep(name.getText()));
    var discard = new Button("Discard and end");
    discard.setId("discard");
    discard.setOnAction(_ -> controller.onDiscard());
    var stay = new Button("Go on presenting");
    stay.setCancelButton(true);
    stay.setOnAction(_ -> controller.onStay());
    var buttons = new FlowPane(keep, discard, stay);
    buttons.getStyleClass().add("explain-buttons");
    getStyleClass().addAll("explain", "ending", "paper");
    getChildren().addAll(heading, words, label, name, problem, buttons);
  }

  void show(@Nullable Ending ending) {
    setVisible(ending != null);
    setManaged(ending != null);
    if (ending != null) {
      words.setText(
          "Moved from “%s”: %s. The case itself is as it was; it can keep this as one more scenario, based on “%s”."
              .formatted(ending.from(), ending.words(), ending.from()));
      problem.setText(ending.problem());
      problem.setVisible(!ending.problem().isEmpty());
      problem.setManaged(!ending.problem().isEmpty());
      if (!asking) {
        name.setText(ending.name());
        name.requestFocus();
        name.selectAll();
      }
    }
    asking = ending != null;
  }
}
