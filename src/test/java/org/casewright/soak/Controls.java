package org.casewright.soak;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import org.casewright.ui.form.NumberField;

/// What is done with the controls of the panes: typing, moving, ticking, choosing, clicking.
final class Controls {

  private static final String FORM = "#inspector";
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");
  private static final Pattern MONTH = Pattern.compile("[A-Z][a-z]{2,8} [0-9]{4}");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov");
  private static final List<String> WORDS =
      List.of("agreed", "carers", "Finance", "as at April", "to be confirmed", "children", "pilot");

  private final Window window;
  private final Dice dice;

  Controls(Window window, Dice dice) {
    this.window = window;
    this.dice = dice;
  }

  List<Deed> deeds() {
    return List.of(
        new Deed("choose", 14, this::chooseRow),
        new Deed("type a number", 14, this::typeNumber),
        new Deed("type words", 4, this::typeWords),
        new Deed("move a slider by key", 5, this::slideByKey),
        new Deed("drag a slider", 6, this::dragSlider),
        new Deed("drag a handle", 3, this::dragHandle),
        new Deed("tick", 3, this::tick),
        new Deed("choose from a box", 4, this::chooseFromBox),
        new Deed("open or close a section", 5, this::toggleSection),
        new Deed("press a button of the form", 5, this::pressInForm),
        new Deed("open a menu of the form", 2, this::menuOfForm),
        new Deed("switch", 6, this::switchFigures),
        new Deed("choose a scenario", 4, this::chooseScenario),
        new Deed("click a figure", 3, this::clickFigure),
        new Deed("click in the chart", 4, this::clickInChart),
        new Deed("click a headline", 2, this::clickHeadline),
        new Deed("press above the chart", 3, this::pressAboveChart),
        new Deed("click in the list", 5, this::clickInList),
        new Deed("type in the list", 5, this::typeInList),
        new Deed("filter the list", 3, this::filterList),
        new Deed("press a button of the list", 2, this::pressInList),
        new Deed("leave a question", 2, this::leave));
  }

  private Optional<String> chooseRow() {
    return dice.any(window.seen("#workstreams", TreeCell.class, cell -> !cell.isEmpty()))
        .map(
            cell -> {
              window.click(cell);
              if (dice.in100(30)) {
                window.keys(
                    dice.one(List.of(KeyCode.DOWN, KeyCode.UP, KeyCode.LEFT, KeyCode.RIGHT)));
              }
              return words(cell);
            });
  }

  private Optional<String> typeNumber() {
    return dice.any(window.seen(FORM, NumberField.class))
        .map(field -> type(field, number(text(field))));
  }

  private static String text(TextInputControl field) {
    return Window.on(field::getText);
  }

  private String type(TextInputControl field, String typed) {
    window.click(field);
    if (Window.on(field::isFocused)) {
      window.keys(KeyCode.SHORTCUT, KeyCode.A);
      window.write(typed);
      window.keys(dice.one(List.of(KeyCode.ENTER, KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE)));
    }
    return "“%s”".formatted(typed);
  }

  /// Another number of the same size, written as a person would.
  private String number(String present) {
    var found = NUMBER.matcher(present);
    if (!found.find()) {
      return Integer.toString(dice.between(1, 50));
    }
    var number = new BigDecimal(found.group().replace(",", ""));
    var factor = BigDecimal.valueOf(0.6 + 0.6 * dice.share());
    return number.multiply(factor).setScale(number.scale(), RoundingMode.HALF_UP).toPlainString();
  }

  private Optional<String> typeWords() {
    return dice.any(
            window.seen(FORM, TextInputControl.class, field -> !(field instanceof NumberField)))
        .map(field -> type(field, otherWords(text(field))));
  }

  private String otherWords(String present) {
    if (MONTH.matcher(present).matches()) {
      return dice.one(MONTHS) + " " + dice.between(2022, 2027);
    }
    return (present.length() > 60 ? "" : present + " ").strip() + " " + dice.one(WORDS);
  }

  private Optional<String> slideByKey() {
    return dice.any(window.seen(FORM, Slider.class))
        .map(
            slider -> {
              window.focus(slider);
              var key = dice.one(List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN));
              var times = dice.between(1, 6);
              for (var i = 0; i < times; i++) {
                window.keys(key);
              }
              return times + " × " + key;
            });
  }

  private Optional<String> dragSlider() {
    return dice.any(window.seen(FORM, Slider.class))
        .map(slider -> slider.lookup(".thumb"))
        .map(thumb -> drag(thumb, dice.between(-60, 60), 0));
  }

  private Optional<String> dragHandle() {
    return dice.any(window.parts(FORM + " .knob"))
        .map(knob -> drag(knob, dice.between(-50, 50), dice.between(-30, 30)));
  }

  private String drag(Node node, int byX, int byY) {
    window.drag(node, byX, byY);
    if (dice.in100(10)) {
      window.keys(KeyCode.ESCAPE);
    }
    return "by %d, %d".formatted(byX, byY);
  }

  private Optional<String> tick() {
    return dice.any(window.seen(dice.in100(50) ? FORM : "#workstreams", CheckBox.class))
        .map(this::press);
  }

  private Optional<String> chooseFromBox() {
    return dice.any(window.seen(dice.in100(80) ? FORM : "#chart-pane", ComboBox.class))
        .map(this::chooseIn);
  }

  private String chooseIn(ComboBox<?> box) {
    window.click(box);
    window.quiet();
    return choose();
  }

  /// Goes some way down or up a list or menu that has been opened, and takes what is there.
  private String choose() {
    var key = dice.in100(70) ? KeyCode.DOWN : KeyCode.UP;
    var times = dice.between(1, 4);
    for (var i = 0; i < times; i++) {
      window.keys(key);
    }
    window.keys(dice.in100(90) ? KeyCode.ENTER : KeyCode.ESCAPE);
    return times + " × " + key;
  }

  private Optional<String> toggleSection() {
    return dice.any(
            window.seen(
                FORM, Button.class, button -> button.getStyleClass().contains("section-heading")))
        .map(this::press);
  }

  private Optional<String> pressInForm() {
    return dice.any(
            window.seen(
                FORM, Button.class, button -> !button.getStyleClass().contains("section-heading")))
        .map(this::press);
  }

  private Optional<String> menuOfForm() {
    return dice.any(window.seen(FORM, MenuButton.class))
        .map(
            menu -> {
              window.click(menu);
              window.quiet();
              return choose();
            });
  }

  private Optional<String> switchFigures() {
    return dice.any(window.seen(".switches", ToggleButton.class)).map(this::press);
  }

  private Optional<String> chooseScenario() {
    return dice.any(window.seen("#scenarios", ComboBox.class)).map(this::chooseIn);
  }

  private Optional<String> clickFigure() {
    return dice.any(window.seen("#table-twin", TableCell.class, cell -> !cell.isEmpty()))
        .map(
            cell -> {
              window.click(cell);
              if (dice.in100(30)) {
                window.keys(KeyCode.RIGHT);
                window.keys(KeyCode.ENTER);
              }
              return words(cell);
            });
  }

  private Optional<String> clickInChart() {
    return dice.any(window.parts(".chart-surface"))
        .map(
            surface -> {
              var across = dice.share();
              var down = dice.share();
              window.clickIn(surface, across, down);
              return "at %.2f, %.2f".formatted(across, down);
            });
  }

  private Optional<String> clickHeadline() {
    return dice.any(window.parts(".headline-card"))
        .map(
            card -> {
              window.click(card);
              return "";
            });
  }

  private Optional<String> pressAboveChart() {
    return dice.any(window.seen("#chart-pane .chart-top", ButtonBase.class))
        .map(
            button -> {
              press(button);
              if (button instanceof MenuButton) {
                window.quiet();
                choose();
              }
              return words(button);
            });
  }

  private Optional<String> clickInList() {
    return dice.any(window.seen("#register", TableCell.class, cell -> !cell.isEmpty()))
        .map(
            cell -> {
              window.click(cell);
              return words(cell);
            });
  }

  private Optional<String> typeInList() {
    return dice.any(window.seen("#register", TableCell.class, cell -> !cell.isEmpty()))
        .map(
            cell -> {
              window.doubleClick(cell);
              window.quiet();
              return Window.on(
                  () -> cell.getGraphic() instanceof TextInputControl field ? field : null);
            })
        .map(
            field -> {
              var text = text(field);
              var typed = NUMBER.matcher(text).find() ? number(text) : otherWords(text);
              window.keys(KeyCode.SHORTCUT, KeyCode.A);
              window.write(typed);
              window.keys(dice.in100(70) ? KeyCode.ENTER : KeyCode.ESCAPE);
              if (dice.in100(50)) {
                window.keys(KeyCode.ESCAPE);
              }
              return "“%s”".formatted(typed);
            });
  }

  private Optional<String> filterList() {
    if (dice.in100(30)) {
      return dice.any(window.seen("#register-pane .actions", TextInputControl.class))
          .map(field -> type(field, dice.in100(50) ? "" : dice.one(WORDS)));
    }
    return dice.any(window.seen("#register-pane .filters", ToggleButton.class)).map(this::press);
  }

  private Optional<String> pressInList() {
    return dice.any(window.seen("#register-pane .actions", Button.class)).map(this::press);
  }

  private Optional<String> leave() {
    window.keys(KeyCode.ESCAPE);
    return Optional.of("");
  }

  private String press(ButtonBase button) {
    window.click(button);
    return words(button);
  }

  private static String words(Labeled node) {
    return Window.on(
        () -> {
          var words = node.getText();
          if (words == null || words.isEmpty()) {
            words = node.getAccessibleText();
          }
          return words == null ? "" : "“%s”".formatted(words);
        });
  }
}
