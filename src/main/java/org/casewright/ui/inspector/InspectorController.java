package org.casewright.ui.inspector;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.desk.Desk;

/// The inspector; it shows an empty card for now.
public final class InspectorController {
  public InspectorController(Desk desk) {}

  public Region view() {
    var v = new VBox();
    v.getStyleClass().add("card");
    return v;
  }
}
