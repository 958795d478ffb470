package org.casewright.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.casewright.ui.live.Hint;

/// A row of joined buttons of which one is always chosen.
final class Segments<T> extends HBox {

  private final List<T> values;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private boolean showing;

  /// @param what they choose, for those who hear it
  /// @param meaning what each shows, in a plain sentence
  /// @param hint how to go from one to the next by keyboard
  Segments(
      String what,
      List<T> values,
      Function<T, String> words,
      Function<T, String> meaning,
      Consumer<T> choose,
      String hint) {
    this.values = List.copyOf(values);
    var group = new ToggleGroup();
    for (var value : values) {
      var button = new ToggleButton(words.apply(value));
      button.setToggleGroup(group);
      button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      button.setAccessibleText(what + ": " + words.apply(value));
      button.setAccessibleHelp(meaning.apply(value));
      button.setTooltip(new Hint(meaning.apply(value) + "\n" + hint));
      buttons.add(button);
    }
    buttons.getFirst().getStyleClass().add("left-pill");
    buttons.subList(1, buttons.size() - 1).forEach(b -> b.getStyleClass().add("center-pill"));
    buttons.getLast().getStyleClass().add("right-pill");
    group
        .selectedToggleProperty()
        .addListener(
            (_, before, chosen) -> {
              if (chosen == null) {
                group.selectToggle(before);
              } else if (!showing) {
                choose.accept(this.values.get(buttons.indexOf(chosen)));
              }
            });
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(buttons);
  }

  void show(T value) {
    showing = true;
    buttons.get(values.indexOf(value)).setSelected(true);
    showing = false;
  }
}
