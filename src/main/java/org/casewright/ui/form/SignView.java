package org.casewright.ui.form;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.casewright.ui.live.Hint;
import org.casewright.ui.live.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A small mark beside what a finding is about: its sentence in a tooltip, the finding itself when
/// chosen.
public final class SignView {

  private final Button button = new Button();
  private Field.@Nullable Sign shown;

  public SignView() {
    button.getStyleClass().addAll("flat", "sign");
    button.setGraphic(new Icon(Feather.ALERT_TRIANGLE));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> open());
    show(null);
  }

  /// The mark, for whoever places it.
  public Button button() {
    return button;
  }

  /// Shows what is said; nothing where that is null. The same as before changes nothing.
  public void show(Field.@Nullable Sign sign) {
    var visible = sign != null;
    shown = sign;
    if (button.isManaged() != visible) {
      button.setManaged(visible);
      button.setVisible(visible);
    }
    if (sign != null) {
      tooltip().setText(sign.sentence());
      button.setAccessibleText("Finding: " + sign.sentence());
    }
  }

  /// A tooltip is a window of its own: made only where there is something to say.
  private Tooltip tooltip() {
    var made = button.getTooltip();
    if (made == null) {
      made = new Hint();
      button.setTooltip(made);
    }
    return made;
  }

  private void open() {
    if (shown != null) {
      shown.open().run();
    }
  }
}
