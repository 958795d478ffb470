package org.casewright.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.casewright.model.Use;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Places;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.NumberEdits;
import org.jspecify.annotations.Nullable;

/// Shows what is chosen, with everything in it that can be changed.
public final class InspectorController {

  private final Desk desk;
  private final NumberEdits numbers;
  private final Seeker seeker;
  private @Nullable InspectorView view;

  /// @param aside runs what takes long
  public InspectorController(Desk desk, Aside aside) {
    this.desk = desk;
    this.seeker = new Seeker(aside, this::refresh);
    this.numbers = new NumberEdits(desk, this::refresh);
    desk.onChange(this::refresh);
  }

  /// The inspector, for the window to place.
  public Region view() {
    var pane = view;
    if (pane == null) {
      pane = new InspectorView(this, numbers);
      view = pane;
      refresh();
    }
    return pane.root();
  }

  NumberEdits numbers() {
    return numbers;
  }

  InspectorModel model() {
    return Inspection.of(new Looking(desk, numbers, seeker));
  }

  /// Counts the opportunity shown in the scenario, or leaves it out.
  void onInclude(boolean include) {
    if (desk.shown().selection().itself() instanceof Selection.Of(Thing.Opportunity(var id))) {
      desk.include(id, include);
    }
  }

  /// Takes the keyboard to what is asked first of a new thing, all of it selected, to be typed
  /// over: of a cost its amount, of all else what it is called.
  public void askForFirst() {
    var isCost = desk.shown().selection().itself() instanceof Selection.Of(Thing.Cost _);
    if (view != null && (!isCost || !view.focusNumber())) {
      view.focusName();
    }
  }

  /// Takes the keyboard to the first field of what is shown.
  public void focus() {
    if (view != null) {
      view.focus();
    }
  }

  /// Takes the keyboard to the field of a part of what is shown, or to the first field where it has
  /// none for it.
  ///
  /// @param part as the case file calls it, such as `baseline.value`; empty for the first field
  public void focus(String part) {
    if (view != null) {
      var field = field(part);
      if (field.isEmpty() || !view.focus(field.get())) {
        view.focus();
      }
    }
  }

  Optional<WhereTyped> field(String part) {
    return WhereTyped.find(model().form(), numbersAt(part), part);
  }

  /// The assumptions that stand at this part of what is shown, or within it.
  private List<String> numbersAt(String part) {
    return desk.businessCase().uses().stream()
        .filter(use -> isAt(part, "$." + use.path()))
        .map(Use::assumption)
        .toList();
  }

  private boolean isAt(String part, String path) {
    return WhereTyped.isWithin(Places.part(path), part)
        && Places.of(desk.businessCase(), path).equals(desk.shown().selection().itself());
  }

  /// Asks what a number must be for a figure to reach a target: the figure that is explained, the
  /// number that is selected.
  public void onSeek() {
    desk.show(shown -> shown.withSelection(SeekTarget.begun(desk)));
  }

  private void refresh() {
    if (view != null) {
      view.show(model());
    }
  }
}
