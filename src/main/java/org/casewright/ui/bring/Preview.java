package org.casewright.ui.bring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.casewright.file.table.Cell;
import org.casewright.file.table.Row;
import org.casewright.model.BusinessCase;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.Unit;
import org.casewright.session.brought.Bringing;
import org.casewright.session.brought.Kind;
import org.casewright.session.brought.Known;
import org.casewright.session.brought.Mapped;
import org.casewright.session.brought.MappedRow;
import org.casewright.session.brought.MappedRow.Standing;
import org.casewright.session.brought.Meaning;
import org.casewright.session.brought.Rejected;
import org.casewright.session.edits.Advice;
import org.casewright.ui.bring.BringModel.Asked;
import org.casewright.ui.bring.BringModel.Choice;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// Puts what a table seems to say, and what becomes of it, into the words of the page.
record Preview(BusinessCase businessCase, Brought brought) {

  /// How many rows the page shows.
  private static final int MOST = 300;

  private static final int LONGEST = 30;

  BringModel model() {
    var mapped = Mapped.of(brought.sheet(), brought.mapping(), businessCase);
    var advice = Bringing.of(brought.sheet(), brought.mapping(), businessCase);
    var number = mapped.brought().size();
    return new BringModel(
        brought.file(),
        choices(),
        columns(),
        mapped.problems(),
        mapped.remarks(),
        mapped.problems().isEmpty() ? summary(mapped) : "",
        mapped.rejected().stream().map(Rejected::line).toList(),
        mapped.rows().stream().limit(MOST).map(Preview::row).toList(),
        mapped.rows().size() > MOST
            ? "and %,d more rows.".formatted(mapped.rows().size() - MOST)
            : "",
        number == 1 ? "Bring in 1 row" : "Bring in %,d rows".formatted(number),
        why(mapped, advice));
  }

  private static @Nullable String why(Mapped mapped, Advice advice) {
    if (!mapped.problems().isEmpty()) {
      return ""; // it is said where it is to be mended
    }
    return advice instanceof Advice.Declined(var reasons) ? String.join(" ", reasons) : null;
  }

  private List<Choice> choices() {
    var mapping = brought.mapping();
    var choices = new ArrayList<Choice>();
    if (brought.sheets().size() > 1) {
      choices.add(sheets());
    }
    choices.add(
        choice(Asked.KIND, List.of(Kind.values()), Enum::name, Kind::label, mapping.kind()));
    choices.add(
        choice(Asked.SCALE, List.of(Money.values()), Enum::name, Preview::scale, mapping.scale()));
    switch (mapping.kind()) {
      case SAVINGS -> {
        choices.add(
            yesOrNo(
                Asked.INCREMENTS,
                mapping.increments(),
                "more than the year before",
                "what is saved in the year"));
        choices.add(
            yesOrNo(Asked.SIGN, mapping.belowZero(), "below zero, such as (120)", "above zero"));
        choices.add(workstreams());
        choices.add(known(Asked.LINES));
      }
      case ASSUMPTIONS -> {
        choices.add(
            choice(Asked.UNIT, List.of(Unit.values()), Unit::key, Unit::label, mapping.unit()));
        choices.add(known(Asked.ASSUMPTIONS));
      }
    }
    return choices;
  }

  private Choice known(Asked asked) {
    var mapping = brought.mapping();
    return choice(asked, Known.of(mapping.kind()), Enum::name, Known::label, mapping.known());
  }

  private Choice sheets() {
    var options = new ArrayList<Item.Option>();
    for (var i = 0; i < brought.sheets().size(); i++) {
      options.add(new Item.Option(Integer.toString(i), brought.sheets().get(i).name()));
    }
    return new Choice(Asked.SHEET, options, Integer.toString(brought.chosen()));
  }

  private Choice workstreams() {
    var options = new ArrayList<Item.Option>();
    businessCase
        .workstreams()
        .forEach(each -> options.add(new Item.Option(each.id(), each.name())));
    options.add(new Item.Option("", "A new workstream, “%s”".formatted(shortened(title()))));
    var chosen = brought.mapping().workstream();
    return new Choice(
        Asked.WORKSTREAM, options, businessCase.workstream(chosen).isPresent() ? chosen : "");
  }

  private String title() {
    return brought.mapping().title();
  }

  private static <T> Choice choice(
      Asked asked, List<T> values, Function<T, String> key, Function<T, String> label, T chosen) {
    return new Choice(
        asked,
        values.stream().map(each -> new Item.Option(key.apply(each), label.apply(each))).toList(),
        key.apply(chosen));
  }

  private static Choice yesOrNo(Asked asked, boolean chosen, String yes, String no) {
    return new Choice(
        asked,
        List.of(new Item.Option("true", yes), new Item.Option("false", no)),
        Boolean.toString(chosen));
  }

  private static String scale(Money money) {
    return switch (money) {
      case POUNDS -> "£";
      case THOUSANDS -> "£ thousand";
      case MILLIONS -> "£ million";
    };
  }

  private List<BringModel.Column> columns() {
    var mapping = brought.mapping();
    var used = new TreeSet<Integer>();
    brought.sheet().rows().forEach(row -> used.addAll(row.cells().keySet()));
    var options = meanings();
    return used.stream()
        .limit(MOST)
        .map(
            column ->
                new BringModel.Column(
                    column,
                    label(column),
                    sample(column),
                    options,
                    key(
                        Objects.requireNonNullElse(
                            mapping.columns().get(column), Meaning.Plain.LEFT_OUT))))
        .toList();
  }

  private String label(int column) {
    var heading =
        brought.sheet().rows().stream()
            .filter(row -> row.number() == brought.mapping().heading())
            .map(row -> row.cell(column).text())
            .findFirst()
            .orElse("");
    return heading.isEmpty()
        ? "Column " + Row.letters(column)
        : "%s  %s".formatted(Row.letters(column), shortened(heading));
  }

  private String sample(int column) {
    return brought.sheet().rows().stream()
        .filter(row -> row.number() > brought.mapping().heading())
        .sorted(Comparator.comparingInt(row -> -row.cells().size())) // the fullest say most
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isEmpty())
        .map(Cell::text)
        .findFirst()
        .map(words -> "such as " + shortened(words))
        .orElse("empty below its heading");
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)).strip() + "…";
  }

  /// What columns can mean: years are those of the case and of the headings.
  private List<Item.Option> meanings() {
    var meanings = new LinkedHashMap<String, Meaning>();
    meanings.put(key(Meaning.Plain.LEFT_OUT), Meaning.Plain.LEFT_OUT);
    brought.mapping().kind().meanings().forEach(each -> meanings.put(key(each), each));
    var years = new TreeSet<>(businessCase.timeline().financialYears());
    for (var each : brought.mapping().columns().values()) {
      if (each instanceof Meaning.OfYear(var year)) {
        years.add(year);
      }
    }
    years.forEach(
        year -> {
          var meaning = new Meaning.OfYear(year);
          meanings.put(key(meaning), meaning);
        });
    return meanings.entrySet().stream()
        .map(each -> new Item.Option(each.getKey(), each.getValue().label()))
        .toList();
  }

  private static String key(Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfYear(var year) -> Integer.toString(year.start());
      case Meaning.Plain plain -> plain.name();
    };
  }

  /// What a key of the list stands for.
  static Meaning meaning(String key) {
    return Character.isDigit(key.charAt(0))
        ? new Meaning.OfYear(new FinancialYear(Integer.parseInt(key)))
        : Meaning.Plain.valueOf(key);
  }

  private static String summary(Mapped mapped) {
    var words = new ArrayList<String>();
    Arrays.stream(Standing.values())
        .filter(standing -> mapped.count(standing) > 0)
        .forEach(standing -> words.add(counted(standing, mapped.count(standing))));
    return words.isEmpty() ? "" : String.join(", ", words) + ".";
  }

  private static String counted(Standing standing, long number) {
    var rows = number == 1 ? "1 row" : "%,d rows".formatted(number);
    return switch (standing) {
      case ADDED -> rows + " to bring in";
      case CHANGED -> rows + (number == 1 ? " changes" : " change") + " what the case has";
      case LEFT_OUT -> rows + " left out";
      case NO_ROW -> rows + " with nothing to bring in";
      case REJECTED -> rows + " that cannot be brought in";
    };
  }

  private static BringModel.Row row(MappedRow row) {
    return new BringModel.Row(
        row.number(),
        "Row %d%s".formatted(row.number(), row.name().isEmpty() ? "" : "  " + row.name()),
        row.words(),
        row.rejected().stream().map(Rejected::line).toList(),
        row.standing(),
        row.isBrought(),
        row.isToChoose());
  }
}
