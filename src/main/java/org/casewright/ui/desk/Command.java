package org.casewright.ui.desk;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.casewright.model.Opportunity;
import org.casewright.session.edits.Slip;
import org.casewright.session.edits.Thing;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Everything a person can tell the window to do. Menus, buttons and keys are built from this
/// list and from nothing else.
public enum Command {
  NEW_CASE(Menu.FILE, "New case…", Feather.FILE_PLUS, Keys.SHORTCUT, KeyCode.N),
  START(Menu.FILE, "Start page", Feather.HOME, Keys.NONE, null),
  OPEN(Menu.FILE, "Open…", Feather.FOLDER, Keys.SHORTCUT, KeyCode.O),
  OPEN_RECENT(Menu.FILE, "Open recent", Feather.CLOCK, Keys.NONE, null),
  OPEN_EXAMPLE(Menu.FILE, "Open example", Feather.BOOK_OPEN, Keys.NONE, null),
  SAVE(Menu.FILE, "Save", Feather.SAVE, Keys.SHORTCUT, KeyCode.S),
  SAVE_WHY(Menu.FILE, "Save, saying why…", null, Keys.NONE, null),
  SAVE_AS(Menu.FILE, "Save as…", null, Keys.SHORTCUT_SHIFT, KeyCode.S),
  NAME_VERSION(Menu.FILE, "Name this version", Feather.TAG, Keys.ALT, KeyCode.N),
  WHO(Menu.FILE, "Say who you are…", Feather.USER, Keys.NONE, null),
  BRING_TABLE(Menu.FILE, "Bring in a table…", null, Keys.NONE, null),
  BRING_SCENARIO(Menu.FILE, "Bring in a scenario…", null, Keys.NONE, null),
  EXPORT_WORKBOOK(Menu.FILE, "Export workbook…", Feather.GRID, Keys.NONE, null),
  EXPORT_TABLE(Menu.FILE, "Export this table…", Feather.SHARE, Keys.SHORTCUT_SHIFT, KeyCode.E),
  EXPORT_OTHER(Menu.FILE, "Export another table…", null, Keys.NONE, null),
  SAVE_SCENARIO(Menu.FILE, "Save the scenario as a file…", null, Keys.NONE, null),
  PUBLISH(Menu.FILE, "Save a copy for publication…", null, Keys.NONE, null),
  COMPARE_FILE(Menu.FILE, "Compare with another file…", null, Keys.NONE, null),
  COMPARE_PLAN(Menu.FILE, "Compare with a printed plan…", null, Keys.NONE, null),
  CLOSE(Menu.FILE, "Close the case", null, Keys.SHORTCUT, KeyCode.W),
  QUIT(Menu.FILE, "Quit", null, Keys.SHORTCUT, KeyCode.Q),

  UNDO(Menu.EDIT, "Undo", Feather.CORNER_UP_LEFT, Keys.SHORTCUT, KeyCode.Z),
  REDO(Menu.EDIT, "Redo", Feather.CORNER_UP_RIGHT, Keys.SHORTCUT, KeyCode.Y),
  COPY_PICTURE(
      Menu.EDIT, "Copy picture of the chart", Feather.IMAGE, Keys.SHORTCUT_SHIFT, KeyCode.C),
  COPY_TABLE(
      Menu.EDIT, "Copy table of the chart", Feather.CLIPBOARD, Keys.SHORTCUT_SHIFT, KeyCode.T),
  SAVE_SVG(Menu.EDIT, "Save picture as SVG…", Feather.PEN_TOOL, Keys.SHORTCUT_SHIFT, KeyCode.G),
  SAVE_PNG(Menu.EDIT, "Save picture as PNG…", Feather.DOWNLOAD, Keys.SHORTCUT_SHIFT, KeyCode.P),
  PASTE_TABLE(
      Menu.EDIT, "Paste a printed table…", Feather.FILE_TEXT, Keys.SHORTCUT_SHIFT, KeyCode.V),
  FIND(Menu.EDIT, "Find…", Feather.SEARCH, Keys.SHORTCUT, KeyCode.F),
  COMMANDS(Menu.EDIT, "Search commands…", Feather.COMMAND, Keys.SHORTCUT, KeyCode.K),

  ADD_FROM_TEMPLATE(
      Menu.CASE, "Add an opportunity…", Feather.PLUS_CIRCLE, Keys.SHORTCUT_SHIFT, KeyCode.N),
  ADD_WORKSTREAM(Menu.CASE, "Add a workstream", null, Keys.NONE, null),
  ADD_COST(Menu.CASE, "Add a cost…", null, Keys.NONE, null),
  ADD_SCENARIO(
      Menu.CASE, "Add a scenario on this one", Feather.PLUS, Keys.SHORTCUT_SHIFT, KeyCode.A),
  MAKE_PLAN(Menu.CASE, "Make this scenario the plan", null, Keys.NONE, null),
  DUPLICATE(Menu.CASE, "Duplicate", Feather.COPY, Keys.SHORTCUT, KeyCode.J),
  MOVE_UP(Menu.CASE, "Move up", Feather.ARROW_UP, Keys.SHORTCUT_SHIFT, KeyCode.UP),
  MOVE_DOWN(Menu.CASE, "Move down", Feather.ARROW_DOWN, Keys.SHORTCUT_SHIFT, KeyCode.DOWN),
  REMOVE(Menu.CASE, "Remove…", Feather.TRASH_2, Keys.SHORTCUT, KeyCode.DELETE),
  SLIP(Menu.CASE, "Slip by months…", Feather.FAST_FORWARD, Keys.ALT, KeyCode.S),
  DELIVER_ONLY(Menu.CASE, "Deliver only a share…", null, Keys.ALT, KeyCode.D),
  MOVE_MONEY(Menu.CASE, "Move money between years…", null, Keys.ALT, KeyCode.Y),
  EXPLAIN(Menu.CASE, "Explain the figure", Feather.HELP_CIRCLE, Keys.SHORTCUT, KeyCode.E),
  SEEK(Menu.CASE, "Seek a target…", Feather.TARGET, Keys.SHORTCUT, KeyCode.G),

  SHOW_ASSUMPTIONS(Menu.LISTS, "Assumptions", Feather.LIST, Keys.ALT, KeyCode.A),
  SHOW_SCENARIOS(Menu.LISTS, "Scenarios side by side", Feather.COLUMNS, Keys.ALT, KeyCode.B),
  SHOW_COMPARISON(Menu.LISTS, "Compare scenarios", Feather.SHUFFLE, Keys.ALT, KeyCode.W),
  SHOW_BUDGETS(Menu.LISTS, "Budget lines", Feather.LAYERS, Keys.NONE, null),
  SHOW_MEDIUM_TERM(Menu.LISTS, "Medium-term plan", Feather.CALENDAR, Keys.ALT, KeyCode.U),
  SHOW_RISKS(Menu.LISTS, "Risks", Feather.UMBRELLA, Keys.NONE, null),
  SHOW_MILESTONES(Menu.LISTS, "Milestones", Feather.FLAG, Keys.NONE, null),
  SHOW_PUBLISHED(Menu.LISTS, "Published figures", Feather.PRINTER, Keys.NONE, null),
  SHOW_STORY(Menu.LISTS, "Story", Feather.FILM, Keys.ALT, KeyCode.T),
  SHOW_VERSIONS(Menu.LISTS, "Versions and saves", Feather.ARCHIVE, Keys.ALT, KeyCode.O),
  SHOW_CHANGES(Menu.LISTS, "What has changed", Feather.GIT_COMMIT, Keys.ALT, KeyCode.X),
  SHOW_HISTORY(Menu.LISTS, "All changes", null, Keys.SHORTCUT, KeyCode.H),
  SHOW_FINDINGS(Menu.LISTS, "Findings", Feather.ALERT_CIRCLE, Keys.ALT, KeyCode.I),

  PRESENT(Menu.VIEW, "Present", Feather.PLAY, Keys.ALONE, KeyCode.F5),
  PRESENT_CHART(Menu.VIEW, "Present this chart", null, Keys.SHIFT, KeyCode.F5),
  CAPTURE(Menu.VIEW, "Capture as a step", Feather.CAMERA, Keys.ALT, KeyCode.K),
  SHOW_STEP(Menu.VIEW, "Show the step in the chart", null, Keys.NONE, null),
  RECAPTURE(Menu.VIEW, "Take the chart last shown into the step", null, Keys.NONE, null),
  NEXT_CHART(Menu.VIEW, "Next chart", Feather.BAR_CHART_2, Keys.SHORTCUT, KeyCode.TAB),
  PREVIOUS_CHART(Menu.VIEW, "Previous chart", null, Keys.SHORTCUT_SHIFT, KeyCode.TAB),
  PIN(Menu.VIEW, "Pin for comparison", Feather.BOOKMARK, Keys.SHORTCUT, KeyCode.D),
  PIN_APPROVED(Menu.VIEW, "Compare with the approved plan", null, Keys.ALT, KeyCode.G),
  NEXT_SCENARIO(Menu.VIEW, "Next scenario", null, Keys.ALT, KeyCode.DOWN),
  PREVIOUS_SCENARIO(Menu.VIEW, "Previous scenario", null, Keys.ALT, KeyCode.UP),
  TOGGLE_VIEW(Menu.VIEW, "As stated or risk-adjusted", null, Keys.ALT, KeyCode.R),
  NEXT_MEASURE(Menu.VIEW, "Annual, increment or cumulative", null, Keys.ALT, KeyCode.M),
  TOGGLE_PRICES(Menu.VIEW, "Real or cash prices", null, Keys.ALT, KeyCode.P),
  BACK(Menu.VIEW, "Back", Feather.ARROW_LEFT, Keys.ALT, KeyCode.LEFT),
  NEXT_PANE(Menu.VIEW, "Next pane", null, Keys.ALONE, KeyCode.F6),
  LARGER_TEXT(Menu.VIEW, "Larger text", Feather.ZOOM_IN, Keys.SHORTCUT, KeyCode.EQUALS),
  SMALLER_TEXT(Menu.VIEW, "Smaller text", Feather.ZOOM_OUT, Keys.SHORTCUT, KeyCode.MINUS),
  USUAL_TEXT(Menu.VIEW, "Usual text size", null, Keys.SHORTCUT, KeyCode.DIGIT0),
  LIGHT(Menu.VIEW, "Light appearance", Feather.SUN, Keys.NONE, null),
  DARK(Menu.VIEW, "Dark appearance", Feather.MOON, Keys.NONE, null),
  HIGH_CONTRAST(Menu.VIEW, "High contrast appearance", Feather.EYE, Keys.NONE, null),
  AS_SYSTEM(Menu.VIEW, "Appearance of the system", Feather.MONITOR, Keys.NONE, null),

  GUIDE(Menu.HELP, "Guide", Feather.BOOK, Keys.ALONE, KeyCode.F1),
  KEYS(Menu.HELP, "Keys…", null, Keys.SHORTCUT, KeyCode.F1),
  ABOUT(Menu.HELP, "About Casewright…", Feather.INFO, Keys.NONE, null);

  /// The menus, from left to right.
  public enum Menu {
    FILE("File"),
    EDIT("Edit"),
    CASE("Case"),
    LISTS("Lists"),
    VIEW("View"),
    HELP("Help");

    private final String text;

    Menu(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /// What is held down with a command's key; the shortcut key is Ctrl, on a Mac Command.
  private enum Keys {
    NONE,
    ALONE,
    SHIFT,
    SHORTCUT,
    SHORTCUT_SHIFT,
    ALT
  }

  /// What calls redo too, as in some other programs.
  public static final KeyCombination OTHER_REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Menu menu;
  private final String text;
  private final @Nullable Feather icon;
  private final Keys keys;
  private final @Nullable KeyCode key;

  Command(Menu menu, String text, @Nullable Feather icon, Keys keys, @Nullable KeyCode key) {
    this.menu = menu;
    this.text = text;
    this.icon = icon;
    this.keys = keys;
    this.key = key;
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
      case PIN -> desk.isPinned() ? "Unpin" : text;
      default -> text;
    };
  }

  public @Nullable Feather icon() {
    return icon;
  }

  public @Nullable KeyCombination shortcut() {
    if (key == null) {
      return null;
    }
    return switch (keys) {
      case NONE -> null;
      case ALONE -> new KeyCodeCombination(key);
      case SHIFT -> new KeyCodeCombination(key, KeyCombination.SHIFT_DOWN);
      case SHORTCUT -> new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
      case SHORTCUT_SHIFT ->
          new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
      case ALT -> new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    };
  }

  /// What its keys are called on this computer: `Ctrl+E`, on a Mac `⌘E`; empty where it has none.
  public String keysText() {
    var shortcut = shortcut();
    return shortcut == null ? "" : shortcut.getDisplayText();
  }

  /// Words about it, with its keys: `Another chart (Ctrl+Tab)`.
  public String withKeys(String words) {
    var keys = keysText();
    return keys.isEmpty() ? words : "%s (%s)".formatted(words, keys);
  }

  /// Whether these keys call it. Text sizes answer to every key that bears the sign, on the number
  /// pad too; redo to both keys that programs have for it.
  public boolean isCalledBy(KeyEvent event) {
    var shortcut = shortcut();
    return shortcut != null
        && (shortcut.match(event)
            || isCalledByTwin(event)
            || (this == REDO && OTHER_REDO.match(event)));
  }

  private boolean isCalledByTwin(KeyEvent event) {
    var twins =
        switch (this) {
          case LARGER_TEXT -> List.of(KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD);
          case SMALLER_TEXT -> List.of(KeyCode.SUBTRACT);
          case USUAL_TEXT -> List.of(KeyCode.NUMPAD0);
          default -> List.<KeyCode>of();
        };
    return event.isShortcutDown() && !event.isAltDown() && twins.contains(event.getCode());
  }

  /// Whether a line stands above it in its menu, which sets it and the next apart.
  public boolean beginsGroup() {
    return switch (this) {
      case SAVE, BRING_TABLE, EXPORT_WORKBOOK, COMPARE_FILE, CLOSE -> true;
      case COPY_PICTURE, PASTE_TABLE, FIND -> true;
      case DUPLICATE, SLIP, EXPLAIN -> true;
      case SHOW_BUDGETS, SHOW_STORY, SHOW_VERSIONS, SHOW_FINDINGS -> true;
      case NEXT_CHART, NEXT_SCENARIO, TOGGLE_VIEW, BACK, LARGER_TEXT, LIGHT -> true;
      case ABOUT -> true;
      default -> false;
    };
  }

  /// The list that it shows; none where it is about something else.
  public Optional<Page> page() {
    return switch (this) {
      case SHOW_ASSUMPTIONS -> Optional.of(Page.ASSUMPTIONS);
      case SHOW_SCENARIOS -> Optional.of(Page.SCENARIOS);
      case SHOW_COMPARISON -> Optional.of(Page.COMPARISON);
      case SHOW_BUDGETS -> Optional.of(Page.BUDGETS);
      case SHOW_MEDIUM_TERM -> Optional.of(Page.MEDIUM_TERM);
      case SHOW_RISKS -> Optional.of(Page.RISKS);
      case SHOW_MILESTONES -> Optional.of(Page.MILESTONES);
      case SHOW_PUBLISHED -> Optional.of(Page.PUBLISHED);
      case SHOW_STORY -> Optional.of(Page.STORY);
      case SHOW_VERSIONS -> Optional.of(Page.VERSIONS);
      case SHOW_HISTORY -> Optional.of(Page.HISTORY);
      case SHOW_FINDINGS -> Optional.of(Page.FINDINGS);
      default -> Optional.empty();
    };
  }

  /// Whether it goes one step on or back: its keys are pressed until there are no more, and then
  /// say nothing.
  public boolean isStep() {
    return switch (this) {
      case UNDO,
          REDO,
          BACK,
          MOVE_UP,
          MOVE_DOWN,
          NEXT_CHART,
          PREVIOUS_CHART,
          NEXT_SCENARIO,
          PREVIOUS_SCENARIO ->
          true;
      default -> false;
    };
  }

  /// Whether it would do anything now.
  public boolean isEnabled(Desk desk) {
    return whyNot(desk).isEmpty();
  }

  /// Why it would do nothing now, and what to do first; nothing where it can be carried out.
  public Optional<String> whyNot(Desk desk) {
    return Prerequisites.whyNot(this, desk);
  }

  /// As a button: what it would do now, or why it cannot.
  public Action action(Desk desk) {
    return new Action(text(desk), () -> desk.carryOut(this), whyNot(desk).orElse(null));
  }

  /// Other words people have for it, to find it by.
  public String otherWords() {
    return EverydayWords.of(this);
  }

  /// Whether it can be carried out on every page: the size of text can be changed anywhere, and the
  /// guide looked into.
  public boolean isForEveryPage() {
    return switch (this) {
      case LARGER_TEXT, SMALLER_TEXT, USUAL_TEXT, GUIDE -> true;
      default -> false;
    };
  }

  /// The scenario that is selected; else the one that is shown.
  public static String scenario(Desk desk) {
    return desk.shown().selection() instanceof Selection.Of(Thing.Scenario(var id))
        ? id
        : desk.shown().scenario();
  }

  /// Which appearance it asks for; none where it is about something else.
  public Optional<Appearance> appearance() {
    return switch (this) {
      case LIGHT -> Optional.of(Appearance.LIGHT);
      case DARK -> Optional.of(Appearance.DARK);
      case HIGH_CONTRAST -> Optional.of(Appearance.HIGH_CONTRAST);
      case AS_SYSTEM -> Optional.of(Appearance.SYSTEM);
      default -> Optional.empty();
    };
  }

  /// The opportunities that are selected: one, or all of a workstream.
  public static List<String> chosen(Desk desk) {
    return switch (desk.shown().selection().itself()) {
      case Selection.Of(Thing.Opportunity(var id)) -> List.of(id);
      case Selection.Of(Thing.Workstream(var id)) ->
          desk.businessCase().opportunities().stream()
              .filter(each -> each.workstream().equals(id))
              .map(Opportunity::id)
              .toList();
      case Selection.Whole.PROGRAMME ->
          desk.businessCase().opportunities().stream().map(Opportunity::id).toList();
      default -> List.of();
    };
  }

  /// The costs that can slip with what is selected: one by itself, with the whole programme all.
  public static List<Thing> slippingCosts(Desk desk) {
    var selection = desk.shown().selection().itself();
    return Slip.costs(desk.businessCase()).stream()
        .filter(
            each ->
                selection == Selection.Whole.PROGRAMME || selection.equals(new Selection.Of(each)))
        .toList();
  }
}
