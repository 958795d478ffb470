package org.casewright.ui.paste;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.casewright.ui.form.LabelledList;
import org.jspecify.annotations.Nullable;

/// A list to choose from, where there is something to choose.
final class ChoiceBoxed {

  private final LabelledList list;

  ChoiceBoxed(String label, Consumer<String> chosen) {
    list = new LabelledList(label, chosen);
  }

  Region root() {
    return list.root();
  }

  /// Null takes it away.
  void show(PasteModel.@Nullable Choice choice) {
    if (choice == null) {
      list.reveal(false);
    } else {
      list.show(choice.label(), choice.options(), choice.chosen());
    }
  }
}
