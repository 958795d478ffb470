package org.casewright.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Numbers side by side, each under its heading.
final class AmountsView implements ItemView {

  private final Naming naming = new Naming();
  private final List<Label> headings = new ArrayList<>();
  private final List<Entering> entries = new ArrayList<>();
  private final VBox root;
  private Item.Amounts shown;

  AmountsView(Item.Amounts item) {
    shown = item;
    var problem = new Label();
    var numbers = new FlowPane();
    numbers.getStyleClass().add("by-year");
    for (var i = 0; i < item.entries().size(); i++) {
      var heading = new Label();
      heading.getStyleClass().add("quiet");
      var index = i;
      var entry = Entering.line(problem, text -> paste(index, text));
      entry.control().getStyleClass().add("number-field");
      heading.setLabelFor(entry.control());
      headings.add(heading);
      entries.add(entry);
      numbers.getChildren().add(new VBox(heading, entry.control()));
    }
    root = new VBox(naming.root(), numbers, problem);
    root.getStyleClass().add("field");
    root.setId(item.key());
    show(item);
  }

  /// A row of a spreadsheet goes into an entry and those after it, together.
  private boolean paste(int entry, String text) {
    var paste = shown.paste();
    if (paste == null || PastedRow.of(text).isEmpty()) {
      return false;
    }
    entries.get(entry).answer(paste.into(entry, text));
    return true;
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.Amounts amounts && amounts.entries().size() == entries.size();
  }

  @Override
  public void show(Item item) {
    shown = (Item.Amounts) item;
    naming.show(shown.label(), shown.unit());
    for (var i = 0; i < entries.size(); i++) {
      var entry = shown.entries().get(i);
      headings.get(i).setText(entry.heading());
      entries
          .get(i)
          .control()
          .setAccessibleText("%s, %s, %s".formatted(shown.label(), entry.heading(), shown.unit()));
      entries.get(i).show(entry.text(), entry.prompt(), entry.change());
    }
  }
}
