package org.casewright.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.casewright.ui.Look;
import org.casewright.ui.Theme;
import org.casewright.ui.Toolkit;
import org.casewright.ui.form.Item.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A list of options, open in a narrow pane.
@ExtendWith(Toolkit.class)
class OptionListTest {

  private static final String MEANING =
      "A national average, or an effect told by those who do the work.";

  private static final List<Option> GRADES =
      List.of(new Option("", "Ungraded"), new Option("4", "Grade 4", MEANING));

  @Test
  void whatAnOptionMeansStandsBelowItInTheListAndNotInTheField() {
    var open =
        Toolkit.asked(
            () -> {
              Theme.load();
              var list = new OptionList(_ -> {});
              list.show("Grade", GRADES, "4");
              scene(list.box()).snapshot(null);
              assertThat(list.box().getButtonCell().getText()).isEqualTo("Grade 4");
              var rows = new ListView<>(list.box().getItems());
              rows.setCellFactory(list.box().getCellFactory());
              var scene = scene(rows);
              scene.snapshot(null);
              scene.snapshot(null);
              return rows;
            });
    var meaning =
        open.lookupAll(".label").stream()
            .map(Label.class::cast)
            .filter(label -> label.getText().equals(MEANING))
            .findFirst()
            .orElseThrow();
    assertThat(meaning.getHeight()).as("in two lines").isGreaterThan(25);
    assertThat(meaning.getWidth()).isLessThan(260);
  }

  private static Scene scene(Parent shown) {
    var root = new StackPane(shown);
    root.getStyleClass().add("window");
    root.setStyle("-fx-font-size: 13px;");
    var scene = new Scene(root, 260, 200);
    Theme.dress(scene, Look.LIGHT);
    return scene;
  }
}
