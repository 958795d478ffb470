package org.casewright.ui.desk;

import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Everything a person can tell the window to do. Menus, buttons and keys are built from this
/// list and from nothing else.
public enum Command {
  OPEN(Menu.FILE, "Open…", Feather.FOLDER, shortcut(KeyCode.O)),
  OPEN_EXAMPLE(Menu.FILE, "Open example", Feather.BOOK_OPEN, null),
  SAVE(Menu.FILE, "Save", Feather.SAVE, shortcut(KeyCode.S)),
  SAVE_AS(Menu.FILE, "Save as…", null, shifted(KeyCode.S)),
  CLOSE(Menu.FILE, "Close", null, shortcut(KeyCode.W)),

  UNDO(Menu.EDIT, "Undo", Feather.CORNER_UP_LEFT, shortcut(KeyCode.Z), d -> d.session().canUndo()),
  REDO(Menu.EDIT, "Redo", Feather.CORNER_UP_RIGHT, shortcut(KeyCode.Y), d -> d.session().canRedo()),
  COPY_PICTURE(Menu.EDIT, "Copy picture of the chart", Feather.IMAGE, shifted(KeyCode.C)),
  COPY_TABLE(Menu.EDIT, "Copy table of the chart", Feather.CLIPBOARD, shifted(KeyCode.T)),

  NEXT_SCENARIO(Menu.VIEW, "Next scenario", null, alt(KeyCode.DOWN), Command::hasScenarios),
  PREVIOUS_SCENARIO(Menu.VIEW, "Previous scenario", null, alt(KeyCode.UP), Command::hasScenarios),
  TOGGLE_VIEW(Menu.VIEW, "As stated or risk-adjusted", null, alt(KeyCode.R)),
  NEXT_MEASURE(Menu.VIEW, "Annual, increment or cumulative", null, alt(KeyCode.M)),
  TOGGLE_PRICES(Menu.VIEW, "Real or cash prices", null, alt(KeyCode.P)),
  NEXT_PANE(Menu.VIEW, "Next pane", null, new KeyCodeCombination(KeyCode.F6)),
  LARGER_TEXT(Menu.VIEW, "Larger text", Feather.ZOOM_IN, shortcut(KeyCode.EQUALS)),
  SMALLER_TEXT(Menu.VIEW, "Smaller text", Feather.ZOOM_OUT, shortcut(KeyCode.MINUS)),
  USUAL_TEXT(Menu.VIEW, "Usual text size", null, shortcut(KeyCode.DIGIT0));

  /// The menus, from left to right.
  public enum Menu {
    FILE("File"),
    EDIT("Edit"),
    VIEW("View");

    private final String text;

    Menu(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  private final Menu menu;
  private final String text;
  private final @Nullable Ikon icon;
  private final @Nullable KeyCombination shortcut;
  private final Predicate<Desk> enabled;

  Command(Menu menu, String text, @Nullable Ikon icon, @Nullable KeyCombination shortcut) {
    this(menu, text, icon, shortcut, _ -> true);
  }

  Command(
      Menu menu,
      String text,
      @Nullable Ikon icon,
      @Nullable KeyCombination shortcut,
      Predicate<Desk> enabled) {
    this.menu = menu;
    this.text = text;
    this.icon = icon;
    this.shortcut = shortcut;
    this.enabled = enabled;
  }

  public Menu menu() {
    return menu;
  }

  /// The name, as an action.
  public String text() {
    return text;
  }

  /// The name as things stand: undo and redo say what they would take back or do again.
  public String text(Desk desk) {
    if (!isEnabled(desk)) {
      return text;
    }
    return switch (this) {
      case UNDO -> text + ": " + desk.session().undoLabel();
      case REDO -> text + ": " + desk.session().redoLabel();
      default -> text;
    };
  }

  public @Nullable Ikon icon() {
    return icon;
  }

  public @Nullable KeyCombination shortcut() {
    return shortcut;
  }

  /// Whether it would do anything now.
  public boolean isEnabled(Desk desk) {
    return enabled.test(desk);
  }

  private static boolean hasScenarios(Desk desk) {
    return desk.businessCase().allScenarios().size() > 1;
  }

  private static KeyCombination shortcut(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination shifted(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCombination alt(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
  }
}
