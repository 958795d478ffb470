package org.casewright.ui.form;

import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.casewright.model.BusinessCase;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/// Makes items whose edits go to the case on the desk, one step of undo each, named by what was
/// changed. What was typed is understood here; whether it is allowed, the case itself says.
///
/// @param subject what the items belong to, as undo names it; empty for the case itself
public record Editing(Desk desk, String subject) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DAY,
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
          DateTimeFormatter.ISO_LOCAL_DATE);

  /// What an edit makes of the case and what was given.
  @FunctionalInterface
  public interface Edit<T extends @Nullable Object> {
    BusinessCase apply(BusinessCase businessCase, T given);
  }

  /// A line of words.
  public Item.Line words(String key, String label, String text, Edit<String> edit) {
    return line(key, label, "", text, "", 1, typed -> edit(label, text, typed, edit));
  }

  /// A line of words that says what may stand in it.
  public Item.Line words(String key, String label, String text, String prompt, Edit<String> edit) {
    return line(key, label, "", text, prompt, 1, typed -> edit(label, text, typed, edit));
  }

  /// A paragraph.
  public Item.Line paragraph(String key, String label, String text, Edit<String> edit) {
    return line(key, label, "", text, "", 3, typed -> edit(label, text, typed, edit));
  }

  /// A number that must be there.
  public Item.Line number(
      String key, String label, String unit, BigDecimal number, Edit<BigDecimal> edit) {
    var text = Money.grouped(number);
    return line(
        key,
        label,
        unit,
        text,
        "",
        1,
        typed ->
            Money.parse(typed)
                .map(parsed -> edit(label, text, Money.grouped(parsed), edit, parsed))
                .orElseGet(() -> noNumber(typed, text)));
  }

  /// A number that may be left empty.
  public Item.Line optionalNumber(
      String key,
      String label,
      String unit,
      @Nullable BigDecimal number,
      String prompt,
      Edit<@Nullable BigDecimal> edit) {
    var text = number == null ? "" : Money.grouped(number);
    return line(
        key,
        label,
        unit,
        text,
        prompt,
        1,
        typed -> {
          if (typed.isBlank()) {
            return edit(label, text, "none", edit, null);
          }
          return Money.parse(typed)
              .map(parsed -> edit(label, text, Money.grouped(parsed), edit, parsed))
              .orElseGet(() -> noNumber(typed, text));
        });
  }

  /// A share, typed and shown in per cent; it may be left empty where `prompt` says what that
  // means.
  public Item.Line percent(
      String key,
      String label,
      @Nullable BigDecimal share,
      String prompt,
      Edit<@Nullable BigDecimal> edit) {
    return optionalNumber(
        key,
        label,
        "%",
        share == null ? null : share.movePointRight(2).stripTrailingZeros(),
        prompt,
        (businessCase, number) ->
            edit.apply(businessCase, number == null ? null : number.movePointLeft(2)));
  }

  /// A day of the calendar; may be left empty only where `optional`.
  public Item.Line day(
      String key,
      String label,
      @Nullable LocalDate day,
      boolean optional,
      Edit<@Nullable LocalDate> edit) {
    var text = day == null ? "" : DAY.format(day);
    return line(
        key,
        label,
        "",
        text,
        "such as 28 Mar 2026",
        1,
        typed -> {
          if (typed.isBlank() && optional) {
            return edit(label, text, "none", edit, null);
          }
          var parsed = day(typed);
          return parsed == null
              ? List.of("“%s” is not a date; type one such as 28 Mar 2026.".formatted(typed))
              : edit(label, text, DAY.format(parsed), edit, parsed);
        });
  }

  private static @Nullable LocalDate day(String typed) {
    for (var format : DAYS) {
      var position = new ParsePosition(0);
      var parsed = format.parseUnresolved(typed.strip(), position);
      if (parsed != null && position.getIndex() == typed.strip().length()) {
        return dayOf(format, typed.strip());
      }
    }
    return null;
  }

  /// Null for a day that the calendar lacks, such as 31 June.
  private static @Nullable LocalDate dayOf(DateTimeFormatter format, String text) {
    try {
      return LocalDate.parse(text, format);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// A financial year; it may be left empty where `prompt` says what that means.
  public Item.Line year(
      String key,
      String label,
      @Nullable FinancialYear year,
      String prompt,
      Edit<@Nullable FinancialYear> edit) {
    var text = year == null ? "" : year.label();
    return line(
        key,
        label,
        "financial year",
        text,
        prompt,
        1,
        typed -> {
          if (typed.isBlank() && !prompt.isEmpty()) {
            return edit(label, text, "none", edit, null);
          }
          return FinancialYear.parse(typed)
              .map(parsed -> edit(label, text, parsed.label(), edit, parsed))
              .orElseGet(
                  () ->
                      List.of(
                          "“%s” is not a financial year; type one such as 2025/26."
                              .formatted(typed)));
        });
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

  /// One number for each FY of the case; FYs beyond the list show `absent`.
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
    return new Item.Amounts(
        key,
        label,
        unit,
        IntStream.range(0, timeline.years())
            .mapToObj(
                year -> {
                  var heading = timeline.year(year).label();
                  var text = year < numbers.size() ? Money.grouped(numbers.get(year)) : "";
                  return new Item.Entry(
                      heading,
                      text,
                      prompt(numbers, held),
                      typed ->
                          Money.parse(typed)
                              .map(
                                  parsed ->
                                      edit(
                                          label + ", " + heading,
                                          text,
                                          Money.grouped(parsed),
                                          edit,
                                          with(numbers, held, year, parsed)))
                              .orElseGet(() -> noNumber(typed, text)));
                })
            .toList());
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

  /// A button that makes an edit.
  public Action action(String label, String undoLabel, UnaryOperator<BusinessCase> change) {
    return Action.of(label, () -> desk.edit(undoLabel, change));
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
    var what = subject.isEmpty() ? label : subject + ", " + label.toLowerCase(Locale.UK);
    return before.isEmpty() || before.length() + after.length() > 60
        ? "%s: %s".formatted(what, shortened(after))
        : "%s: %s to %s".formatted(what, before, after);
  }

  private static String shortened(String words) {
    return words.length() <= 60 ? words : words.substring(0, 57) + "…";
  }

  private static List<String> noNumber(String typed, String inForce) {
    return List.of(
        typed.isBlank()
            ? "A number is needed here."
            : "“%s” is not a number; type one such as %s."
                .formatted(typed, inForce.isEmpty() ? "1,200" : inForce));
  }
}
