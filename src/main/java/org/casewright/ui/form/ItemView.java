package org.casewright.ui.form;

import javafx.scene.layout.Region;

/// The control of an item.
interface ItemView {

  Region root();

  /// Whether it can show an item without being made anew.
  boolean fits(Item item);

  /// Shows the item, which fits.
  void show(Item item);

  static ItemView of(Item item, NumberEdits numbers) {
    return switch (item) {
      case Item.OfAssumption number -> new NumberItemView(numbers, number);
      case Item.Words words -> new WordsView(words);
      case Item.Line line -> new LineView(line);
      case Item.Amounts amounts -> new AmountsView(amounts);
      case Item.Choice choice -> new ChoiceView(choice);
      case Item.Tick tick -> new TickView(tick);
      case Item.Slot slot -> new SlotView(slot);
      case Item.Actions actions -> new ActionsView(actions);
      case Item.Own own -> new OwnItemView(own);
    };
  }
}
