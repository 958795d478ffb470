package org.casewright.ui.form;

import javafx.scene.layout.Region;

/// An item with a node of its own.
final class OwnItemView implements ItemView {

  private final Item.OwnView view;
  private final Class<?> shows;

  OwnItemView(Item.Own item) {
    view = item.make().get();
    shows = item.state().getClass();
    view.root().setId(item.key());
    view.show(item.state());
  }

  @Override
  public Region root() {
    return view.root();
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.Own own && own.state().getClass().equals(shows);
  }

  @Override
  public void show(Item item) {
    view.show(((Item.Own) item).state());
  }
}
