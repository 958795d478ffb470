package org.casewright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.casewright.ui.desk.Command;
import org.jspecify.annotations.Nullable;

/// What a chart offers where somebody points, or at what is chosen with the keys.
record ChartMenu(ChartController controller, ChartSurface surface, ContextMenu menu) {

  private static final List<Command> OF_CHART =
      List.of(Command.COPY_PICTURE, Command.COPY_TABLE, Command.SAVE_SVG, Command.SAVE_PNG);

  static void in(ChartSurface surface, ChartController controller) {
    var offered = new ChartMenu(controller, surface, new ContextMenu());
    surface.setOnContextMenuRequested(offered::open);
  }

  private void open(ContextMenuEvent event) {
    var x = event.getX();
    var y = event.getY();
    var place =
        event.isKeyboardTrigger()
            ? controller.chosen()
            : surface.markAt(x, y).map(mark -> new Place(mark.key(), mark.column())).orElse(null);
    var key = place == null ? surface.nameAt(x, y).orElse(null) : place.key();
    menu.getItems().setAll(items(place, key));
    menu.show(surface, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  /// @param place absent where there is no value
  /// @param key of a row; absent where there is neither value nor name
  private List<MenuItem> items(@Nullable Place place, @Nullable String key) {
    var items = new ArrayList<MenuItem>();
    if (place != null && controller.canExplain(place)) {
      items.add(item(Command.EXPLAIN.text(), () -> controller.onExplain(place)));
      items.add(item(Command.SEEK.text(), () -> controller.onSeek(place)));
    }
    if (key != null && controller.canHighlight(key)) {
      items.add(
          item(
              controller.isHighlighted(key)
                  ? "Let all workstreams stand out alike"
                  : "Let " + controller.name(key) + " stand out",
              () -> controller.onHighlight(key)));
    }
    if (key != null && controller.canGoTo(key)) {
      items.add(item("Go to " + controller.name(key), () -> controller.onGoTo(key)));
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    for (var command : OF_CHART) {
      items.add(item(command.text(), () -> controller.onCommand(command)));
    }
    return items;
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
