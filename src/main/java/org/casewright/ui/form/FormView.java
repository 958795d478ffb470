package org.casewright.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows a form. What stays from one state to the next keeps its control; which sections a person
/// has opened or closed is kept by their keys.
public final class FormView {

  private final NumberEdits numbers;
  private final VBox root = new VBox();
  private final Map<String, Boolean> opened = new HashMap<>();
  private Map<String, SectionView> sections = new HashMap<>();
  private @Nullable Object subject;
  private Form shown = Form.of();

  public FormView(NumberEdits numbers) {
    this.numbers = numbers;
    root.getStyleClass().add("fields");
  }

  /// Lets what is being typed take effect while the keyboard stays there.
  ///
  /// @param owner who has the keyboard; null where nobody has
  public static void settle(@Nullable Node owner) {
    if (owner != null) {
      Event.fireEvent(owner, new Event(Entering.SETTLE));
    }
  }

  public Region root() {
    return root;
  }

  /// Shows a form.
  ///
  /// @param subject what the form is about; controls are made anew for another
  public void show(Object subject, Form form) {
    if (!subject.equals(this.subject)) {
      this.subject = subject;
      sections = new HashMap<>();
    }
    shown = form;
    var kept = new HashMap<String, SectionView>();
    var nodes = new ArrayList<Node>();
    for (var section : form.sections()) {
      var view = sections.get(section.key());
      if (view == null) {
        view = new SectionView(numbers, () -> toggle(section.key()));
      }
      view.show(section, isOpen(section));
      kept.put(section.key(), view);
      nodes.add(view.root());
    }
    sections = kept;
    if (!root.getChildren().equals(nodes)) {
      root.getChildren().setAll(nodes);
    }
  }

  /// Takes the keyboard to an item, opening the section it is in.
  ///
  /// @param button of its buttons the one with this label; empty for what is typed into
  /// @return the item; empty where there is none
  public Optional<Node> begin(String key, String button) {
    for (var section : shown.sections()) {
      if (section.items().stream().anyMatch(item -> item.key().equals(key))) {
        opened.put(section.key(), true);
        refresh();
        return Optional.ofNullable(sections.get(section.key()))
            .flatMap(view -> view.begin(key, button));
      }
    }
    return Optional.empty();
  }

  private boolean isOpen(Form.Section section) {
    return section.heading().isEmpty() || opened.getOrDefault(section.key(), section.open());
  }

  private void toggle(String key) {
    shown.sections().stream()
        .filter(section -> section.key().equals(key))
        .findFirst()
        .ifPresent(section -> opened.put(key, !isOpen(section)));
    refresh();
  }

  private void refresh() {
    if (subject != null) {
      show(subject, shown);
    }
  }
}
