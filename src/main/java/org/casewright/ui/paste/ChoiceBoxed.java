package org.casewright.ui.paste;

import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.form.OptionList;
import org.jspecify.annotations.Nullable;

/// A list to choose from, under its label.
final class ChoiceBoxed {

  private final OptionList list;
  private final VBox root;

  ChoiceBoxed(String label, Consumer<String> chosen) {
    list = new OptionList(chosen);
    root = labelled(label, list.box());
  }

  static VBox labelled(String label, Control control) {
    var words = new Label(label);
    words.setWrapText(true);
    words.setLabelFor(control);
    var field = new VBox(words, control);
    field.getStyleClass().add("field");
    return field;
  }

  Region root() {
    return root;
  }

  /// Null takes it away.
  void show(PasteModel.@Nullable Choice choice) {
    root.setVisible(choice != null);
    root.setManaged(choice != null);
    if (choice != null) {
      list.show(choice.label(), choice.options(), choice.chosen());
    }
  }
}
