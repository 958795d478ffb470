package org.casewright.ui.form;

import javafx.scene.layout.Region;

/// A number of the register in a form.
final class NumberItemView implements ItemView {

  private final FieldView view;
  private final boolean series;
  private final int entries;

  NumberItemView(NumberEdits numbers, Item.OfAssumption item) {
    view = new FieldView(numbers, item.field());
    series = item.field().isSeries();
    entries = item.field().entries().size();
  }

  @Override
  public Region root() {
    return view.root();
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.OfAssumption(var field)
        && field.isSeries() == series
        && field.entries().size() == entries;
  }

  @Override
  public void show(Item item) {
    view.show(((Item.OfAssumption) item).field());
  }
}
