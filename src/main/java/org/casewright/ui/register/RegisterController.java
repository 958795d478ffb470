package org.casewright.ui.register;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.jspecify.annotations.Nullable;

/// Shows the list that the selection calls for. What is searched for is kept for each list.
public final class RegisterController {

  /// What of a list a person wants to see.
  ///
  /// @param words all of which must occur; empty for everything
  /// @param filter key of the filter in force; empty for none
  record Wanted(String words, String filter) {
    static final Wanted EVERYTHING = new Wanted("", "");
  }

  private final Desk desk;
  private final Map<Page, Wanted> wanted = new EnumMap<>(Page.class);
  private @Nullable RegisterView view;

  public RegisterController(Desk desk) {
    this.desk = desk;
    desk.onChange(this::refresh);
  }

  /// The list, for the window to place.
  public Region view() {
    var pane = view;
    if (pane == null) {
      pane = new RegisterView(this);
      view = pane;
      refresh();
    }
    return pane.root();
  }

  Register model() {
    return Registers.of(desk, wanted());
  }

  Wanted wanted() {
    return wanted.getOrDefault(page(), Wanted.EVERYTHING);
  }

  private Page page() {
    return desk.shown().selection().page();
  }

  void onSearch(String words) {
    wanted.put(page(), new Wanted(words.strip(), wanted().filter()));
    refresh();
  }

  /// Chooses a filter, or none where it was chosen already.
  void onFilter(String key) {
    wanted.put(page(), new Wanted(wanted().words(), wanted().filter().equals(key) ? "" : key));
    refresh();
  }

  void onSelect(Selection selection) {
    if (!selection.equals(desk.shown().selection())) {
      desk.show(shown -> shown.withSelection(selection));
    }
  }

  private void refresh() {
    if (view != null && page() != Page.CHART) {
      view.show(page(), model(), wanted(), desk.shown().selection(), desk.textScale());
    }
  }
}
