package org.casewright.ui.main;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.WindowEvent;
import org.casewright.file.RecentCases;
import org.casewright.library.Examples;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.live.Hint;
import org.casewright.ui.live.Icon;
import org.jspecify.annotations.Nullable;

/// Menus, buttons and keys, all made from the list of commands.
final class Menus {

  private static final double SHADOW = 8; // below a menu, px

  private final MainController controller;
  private final Desk desk;
  private final Map<Command, MenuItem> items = new EnumMap<>(Command.class);
  private final Map<Command, Button> buttons = new EnumMap<>(Command.class);
  private final MenuBar bar = new MenuBar();
  private final Menu recents = new Menu();
  private List<RecentCases.Recent> shownRecents = List.of();

  Menus(MainController controller, Desk desk) {
    this.controller = controller;
    this.desk = desk;
    for (var kind : Command.Menu.values()) {
      var menu = new Menu("_" + kind.text());
      Arrays.stream(Command.values())
          .filter(command -> command.menu() == kind)
          .forEach(
              command -> {
                if (command.beginsGroup()) {
                  menu.getItems().add(new SeparatorMenuItem());
                }
                menu.getItems().add(item(command));
              });
      menu.getItems()
          .getFirst()
          .parentPopupProperty()
          .subscribe(
              shown -> {
                if (shown != null) {
                  shown.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> keepBelowBar(shown));
                }
              });
      bar.getMenus().add(menu);
    }
    var mac = System.getProperty("os.name", "").startsWith("Mac");
    bar.setUseSystemMenuBar(mac);
  }

  MenuBar bar() {
    return bar;
  }

  /// JavaFX places a menu by the size it has before it is styled, and moves one up that is longer
  /// than the screen is deep. Over the bar, a second click that was meant to close it would run a
  /// command. So it is styled first and begins below, and where it has no room (large text) it
  /// scrolls.
  private void keepBelowBar(ContextMenu menu) {
    if (menu.getSkin().getNode() instanceof Region content) {
      var foot = bar.localToScreen(bar.getLayoutBounds());
      var room = screen(foot).getVisualBounds().getMaxY() - foot.getMaxY() - SHADOW;
      content.applyCss();
      content.setPrefHeight(Region.USE_COMPUTED_SIZE);
      var height = content.prefHeight(-1);
      if (room > height / 3) { // else the window stands so low that a menu has to go up
        content.setPrefHeight(Math.min(height, room));
        menu.setAnchorY(foot.getMaxY());
      }
    }
  }

  private static Screen screen(Bounds place) {
    return Screen.getScreensForRectangle(place.getMinX(), place.getMaxY(), 1, 1).stream()
        .findFirst()
        .orElseGet(Screen::getPrimary);
  }

  /// A button with the command's icon, named by its tooltip.
  Button button(Command command) {
    var button = new Button(null, icon(command));
    button.getStyleClass().addAll("flat", "button-icon", "command");
    return does(command, button);
  }

  /// The button with words and colour, of which a window has one.
  Button mainButton(Command command) {
    var button = new Button(command.text(), icon(command));
    button.getStyleClass().add("main-command");
    return does(command, button);
  }

  private Button does(Command command, Button button) {
    button.setOnAction(_ -> controller.onCommand(command));
    button.setTooltip(new Hint());
    buttons.put(command, button);
    return button;
  }

  private static @Nullable Icon icon(Command command) {
    return command.icon() == null ? null : new Icon(command.icon());
  }

  private MenuItem item(Command command) {
    var icon = icon(command);
    MenuItem item;
    if (command == Command.OPEN_EXAMPLE) {
      var examples = new Menu(command.text(), icon);
      for (var each : Examples.all()) {
        var example = new MenuItem(each.title());
        example.setOnAction(_ -> controller.onExample(each.name()));
        examples.getItems().add(example);
      }
      item = examples;
    } else if (command == Command.OPEN_RECENT) {
      recents.setText(command.text());
      recents.setGraphic(icon);
      item = recents;
    } else {
      item =
          command.appearance().isPresent()
              ? new RadioMenuItem(command.text(), icon)
              : new MenuItem(command.text(), icon);
      item.setOnAction(_ -> controller.onCommand(command));
    }
    item.setAccelerator(command.shortcut());
    items.put(command, item);
    return item;
  }

  private void showRecents() {
    if (!controller.recents().equals(shownRecents)) {
      shownRecents = controller.recents();
      recents.getItems().setAll(shownRecents.stream().map(this::item).toList());
    }
  }

  private MenuItem item(RecentCases.Recent recent) {
    var item = new MenuItem("%s (%s)".formatted(recent.title(), recent.file().getFileName()));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> controller.onRecent(recent.file()));
    return item;
  }

  /// Carries out the command whose keys these are, before any field can take them for itself.
  void onKey(KeyEvent event) {
    for (var command : Command.values()) {
      if (command.isCalledBy(event)) {
        controller.onCommand(command);
        event.consume();
        return;
      }
    }
  }

  void show() {
    showRecents();
    items.forEach(
        (command, item) -> {
          item.setText(command.text(desk));
          item.setDisable(!command.isEnabled(desk));
          if (item instanceof RadioMenuItem choice) {
            choice.setSelected(command.appearance().filter(desk.appearance()::equals).isPresent());
          }
        });
    recents.setDisable(shownRecents.isEmpty());
    buttons.forEach(
        (command, button) -> {
          var words = command.text(desk);
          button.setDisable(!command.isEnabled(desk));
          button.setAccessibleText(words);
          button.getTooltip().setText(command.withKeys(words));
        });
  }
}
