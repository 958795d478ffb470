package org.casewright.ui.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.Money;
import org.casewright.model.Problem;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Things;
import org.jspecify.annotations.Nullable;

/// Makes items whose edits go to the case on the desk, one step of undo each, named by what was
/// changed. What was typed is understood here; whether it is allowed, the case itself says.
///
/// @param subject what the items belong to, as undo names it; empty for the case itself
public record Editing(Desk desk, String subject) {

  /// What an edit makes of the case and what was given.
  @FunctionalInterface
  public interface Edit<T extends @Nullable Object> {
    BusinessCase apply(BusinessCase businessCase, T given);
  }

  /// What an edit throws to say, in a sentence, why it cannot be made.
  public static Problem.InvalidCase refused(String sentence) {
    return new Problem.InvalidCase(List.of(new Problem("", sentence)));
  }

  /// A line of words.
  public Item.Line words(String key, String label, String text, Edit<String> edit) {
    return line(key, label, "", text, "", 1, typed -> edit(label, text, typed, edit));
  }

  /// A line of words that says what may stand in it.
  public Item.Line words(String key, String label, String text, String prompt, Edit<String> edit) {
    return line(key, label, "", text, prompt, 1, typed -> edit(label, text, typed, edit));
  }

  /// A line of words that wraps where it is long.
  ///
  /// @param note quiet words beside the label; may be empty
  public Item.Line wrapped(String key, String label, String note, String text, Edit<String> edit) {
    return line(
        key, label, note, text, "", Item.Line.WRAPPED, typed -> edit(label, text, typed, edit));
  }

  /// A paragraph.
  public Item.Line paragraph(String key, String label, String text, Edit<String> edit) {
    return paragraph(key, label, "", text, edit);
  }

  /// A paragraph.
  ///
  /// @param note quiet words beside the label; may be empty
  public Item.Line paragraph(
      String key, String label, String note, String text, Edit<String> edit) {
    return line(key, label, note, text, "", 3, typed -> edit(label, text, typed, edit));
  }

  /// Something that must be there.
  ///
  /// @param unit quiet words beside the label
  public <T> Item.Line needed(
      String key, String label, String unit, Reading<T> reading, T value, Edit<T> edit) {
    var text = reading.write().apply(value);
    return line(key, label, unit, text, "", 1, typed -> read(label, text, typed, reading, edit));
  }

  /// Something that may be left empty.
  ///
  /// @param prompt what it means to leave it empty
  public <T> Item.Line optional(
      String key,
      String label,
      String unit,
      Reading<T> reading,
      @Nullable T value,
      String prompt,
      Edit<@Nullable T> edit) {
    var text = value == null ? "" : reading.write().apply(value);
    return line(
        key,
        label,
        unit,
        text,
        prompt,
        1,
        typed ->
            typed.isBlank()
                ? edit(label, text, prompt, edit, null)
                : read(label, text, typed, reading, edit));
  }

  /// One of several values side by side.
  ///
  /// @param label what it is, as undo names it
  /// @param value null where there is none yet
  public <T> Item.Entry entry(
      String heading,
      String label,
      Reading<T> reading,
      @Nullable T value,
      String prompt,
      Edit<T> edit) {
    var text = value == null ? "" : reading.write().apply(value);
    return new Item.Entry(heading, text, prompt, typed -> read(label, text, typed, reading, edit));
  }

  private <T> List<String> read(
      String label, String before, String typed, Reading<T> reading, Edit<? super T> edit) {
    var value = reading.parse().apply(typed);
    if (value.isEmpty()) {
      return List.of(reading.withExample(before).advice(typed));
    }
    var after = reading.write().apply(value.get());
    return after.equals(before)
        ? List.of()
        : desk.edit(undoLabel(label, before, after), c -> edit.apply(c, value.get()));
  }

  /// One of a list.
  public Item.Choice choice(
      String key,
      String label,
      List<Item.Option> options,
      @Nullable String chosen,
      Edit<String> edit) {
    return new Item.Choice(
        key,
        label,
        options,
        chosen,
        id ->
            Objects.equals(id, chosen)
                ? List.of()
                : edit(label, labelOf(options, chosen), labelOf(options, id), edit, id));
  }

  private static String labelOf(List<Item.Option> options, @Nullable String id) {
    return options.stream()
        .filter(option -> option.id().equals(id))
        .map(Item.Option::label)
        .findFirst()
        .orElse("none");
  }

  /// One number for each FY of the case; FYs beyond the list show what counts there.
  ///
  /// @param held whether the last number holds for later FYs, rather than 0
  public Item.Amounts byYear(
      String key,
      String label,
      String unit,
      List<BigDecimal> numbers,
      boolean held,
      Edit<List<BigDecimal>> edit) {
    var timeline = desk.businessCase().timeline();
    var entries = new ArrayList<Item.Entry>();
    for (var i = 0; i < timeline.years(); i++) {
      var year = i;
      var heading = timeline.year(year).label();
      entries.add(
          entry(
              heading,
              label + ", " + heading,
              Reading.NUMBER,
              year < numbers.size() ? numbers.get(year) : null,
              prompt(numbers, held),
              (c, number) -> edit.apply(c, with(numbers, held, year, number))));
    }
    return new Item.Amounts(
        key,
        label,
        unit,
        entries,
        (from, text) ->
            PastedRow.of(text)
                .map(row -> pasted(label, row, from, new Written(numbers, held), edit))
                .orElse(List.of()));
  }

  /// Numbers by FY as they stand.
  private record Written(List<BigDecimal> numbers, boolean held) {}

  private List<String> pasted(
      String label, PastedRow row, int from, Written before, Edit<List<BigDecimal>> edit) {
    var timeline = desk.businessCase().timeline();
    return switch (row.numbers(
        from, timeline.years(), year -> timeline.year(year).label(), Money::parse)) {
      case PastedRow.Numbers.Unusable(_, var sentence) -> List.of(sentence);
      case PastedRow.Numbers.Read(var pasted) -> {
        var after = before.numbers();
        for (var i = 0; i < pasted.size(); i++) {
          after = with(after, before.held(), from + i, pasted.get(i));
        }
        var given = after;
        yield desk.edit(
            undoLabel(
                label, "", "%d numbers from %s".formatted(pasted.size(), timeline.year(from))),
            c -> edit.apply(c, given));
      }
    };
  }

  private static String prompt(List<BigDecimal> numbers, boolean held) {
    if (numbers.isEmpty()) {
      return "";
    }
    return held ? Money.grouped(numbers.getLast()) : "0";
  }

  private static List<BigDecimal> with(
      List<BigDecimal> numbers, boolean held, int year, BigDecimal number) {
    var changed = new ArrayList<>(numbers);
    while (changed.size() <= year) {
      changed.add(held && !changed.isEmpty() ? changed.getLast() : BigDecimal.ZERO);
    }
    changed.set(year, number);
    return changed;
  }

  /// A button that makes an edit, and says why where it cannot be made.
  public Action action(String label, String undoLabel, UnaryOperator<BusinessCase> change) {
    return action(label, undoLabel, null, change);
  }

  /// The same, where it may be that it cannot be done.
  ///
  /// @param why it cannot be done now; null where it can
  public Action action(
      String label, String undoLabel, @Nullable String why, UnaryOperator<BusinessCase> change) {
    return new Action(label, () -> Things.change(desk, undoLabel, change), why);
  }

  /// A point of a drawing: all moves of one drag are one step.
  ///
  /// @param key the same for as long as it means the same
  /// @param where the point is in a case
  /// @param words how undo says where it is
  public Moving moving(
      String key,
      String label,
      Function<BusinessCase, Spot> where,
      Function<Spot, String> words,
      Edit<Spot> edit) {
    return new PointEdits(
        desk,
        "move %s of %s".formatted(key, subject),
        (before, after) -> undoLabel(label, words.apply(before), words.apply(after)),
        where,
        edit);
  }

  private static Item.Line line(
      String key,
      String label,
      String unit,
      String text,
      String prompt,
      int rows,
      Item.Change change) {
    return new Item.Line(key, label, unit, text, prompt, rows, change);
  }

  private List<String> edit(String label, String before, String typed, Edit<String> edit) {
    return edit(label, before, typed.strip(), edit, typed.strip());
  }

  private <T extends @Nullable Object> List<String> edit(
      String label, String before, String after, Edit<T> edit, T value) {
    return desk.edit(
        undoLabel(label, before, after), businessCase -> edit.apply(businessCase, value));
  }

  private String undoLabel(String label, String before, String after) {
    var what = subject.isEmpty() ? label : subject + ", " + uncapitalised(label);
    if (after.isEmpty()) {
      return what + ": emptied";
    }
    return before.isEmpty() || before.length() + after.length() > 60
        ? "%s: %s".formatted(what, shortened(after))
        : "%s: %s to %s".formatted(what, before, after);
  }

  private static String shortened(String words) {
    return words.length() <= 60 ? words : words.substring(0, 57) + "…";
  }

  /// As it stands after a comma; abbreviations stay as they are.
  private static String uncapitalised(String label) {
    var second = label.length() > 1 ? label.charAt(1) : ' ';
    return Character.isUpperCase(second)
        ? label
        : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }
}
