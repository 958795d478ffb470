package org.casewright.ui.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list to choose from, under its label.
public final class LabelledList {

  private final OptionList list;
  private final Label words = new Label();
  private final VBox root;

  /// @param chosen takes the id of what is chosen
  public LabelledList(String label, Consumer<String> chosen) {
    list = new OptionList(chosen);
    root = labelled(words, list.box());
    words.setText(label);
  }

  /// A control under its label.
  public static VBox labelled(String label, Control control) {
    return labelled(new Label(label), control);
  }

  private static VBox labelled(Label words, Control control) {
    words.setWrapText(true);
    words.setLabelFor(control);
    var field = new VBox(words, control);
    field.getStyleClass().add("field");
    return field;
  }

  /// What is to be placed.
  public Region root() {
    return root;
  }

  /// Changes the label.
  public void label(String label) {
    words.setText(label);
  }

  /// Shows these options, and which of them is in force.
  ///
  /// @param heard the label for those who cannot see where it stands
  public void show(String heard, List<Item.Option> options, String chosen) {
    reveal(true);
    list.show(heard, options, chosen);
  }

  /// Takes it away, or back.
  public void reveal(boolean shown) {
    root.setVisible(shown);
    root.setManaged(shown);
  }
}
