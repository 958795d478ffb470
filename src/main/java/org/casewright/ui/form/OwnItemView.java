package org.casewright.ui.form;

import javafx.scene.layout.Region;
import org.casewright.ui.live.Still;

/// An item with a node of its own.
final class OwnItemView implements ItemView {

  private final Item.OwnView view;
  private final Still root;
  private final Class<?> shows;
  private Object shown;

  OwnItemView(Item.Own item) {
    view = item.make().get();
    root = Still.of(view.root());
    shows = item.state().getClass();
    view.root().setId(item.key());
    shown = item.state();
    view.show(shown);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.Own own && own.state().getClass().equals(shows);
  }

  @Override
  public void show(Item item) {
    var state = ((Item.Own) item).state();
    if (!state.equals(shown)) {
      shown = state;
      view.show(state);
    }
  }
}
