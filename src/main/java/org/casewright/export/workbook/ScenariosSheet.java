package org.casewright.export.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casewright.model.Assumption;
import org.casewright.model.Replacement;
import org.casewright.model.Scenario;
import org.jspecify.annotations.Nullable;

/// `Scenarios`: what each scenario puts in place of an assumption, which opportunities it keeps,
/// and how it classifies and rolls them out. The number of the scenario shown picks from here.
final class ScenariosSheet {

  static final String NAME = "Scenarios";

  private static final int FIRST_ROW = 3;
  private static final int LONGEST = 100;
  private static final Pattern WILD = Pattern.compile("[*?~\"\\p{Cntrl}]");
  private static final int GRADE = 3;
  static final int VALUES = 4;

  private final Book book;
  private final Page page;
  private final AssumptionsSheet assumptions;
  private final List<Scenario> scenarios;
  private final List<String> labels;
  private final List<Assumption> replaced;
  private final OpportunityRows opportunities;
  private final Map<String, Integer> scenarioPlaces;
  private final Map<String, Integer> replacedPlaces;

  ScenariosSheet(Book book, AssumptionsSheet assumptions) {
    this.book = book;
    this.page = book.page(NAME);
    this.assumptions = assumptions;
    this.scenarios = book.scenarios();
    this.labels = labels(scenarios);
    this.replaced =
        book.written().assumptions().stream()
            .filter(each -> scenarios.stream().anyMatch(s -> s.values().containsKey(each.id())))
            .toList();
    this.scenarioPlaces = Book.places(scenarios, Scenario::id);
    this.replacedPlaces = Book.places(replaced, Assumption::id);
    this.opportunities =
        new OpportunityRows(
            book, page, labels, replacedHead() + replaced.size() * scenarios.size() + 3);
  }

  /// The number of a scenario, from 0.
  int number(String scenario) {
    return Book.place(scenarioPlaces, scenario);
  }

  OpportunityRows opportunities() {
    return opportunities;
  }

  boolean isReplaced(String assumption) {
    return replacedPlaces.containsKey(assumption);
  }

  /// What the scenario shown has typed for a FY; empty where it has nothing.
  String value(String assumption, int year) {
    return picked(assumption, VALUES + year);
  }

  String grade(String assumption) {
    return picked(assumption, GRADE);
  }

  String source(String assumption) {
    return picked(assumption, source());
  }

  /// The column after the years.
  private int source() {
    return VALUES + book.years();
  }

  private String picked(String assumption, int column) {
    var first = replacedRow(assumption, 0);
    return "INDEX(%s,%s)"
        .formatted(page.range(first, column, first + scenarios.size() - 1, column), Book.SCENARIO);
  }

  private int replacedHead() {
    return FIRST_ROW + scenarios.size() + 2;
  }

  private int replacedRow(String assumption, int scenario) {
    var place = Book.place(replacedPlaces, assumption);
    return replacedHead() + 1 + place * scenarios.size() + scenario;
  }

  /// The words by which the switch names each scenario: its name. Where two names are alike to a
  /// spreadsheet, or one has what a spreadsheet reads as a wildcard, each has its number before it.
  List<String> labels() {
    return labels;
  }

  private static List<String> labels(List<Scenario> scenarios) {
    var names = scenarios.stream().map(each -> each.name().strip()).toList();
    var plain =
        names.stream().map(each -> each.toLowerCase(Locale.UK)).distinct().count() == names.size()
            && names.stream()
                .allMatch(each -> each.length() <= LONGEST && !WILD.matcher(each).find());
    return plain
        ? names
        : IntStream.range(0, names.size())
            .mapToObj(i -> "%d · %s".formatted(i + 1, tame(names.get(i))))
            .toList();
  }

  private static String tame(String name) {
    var tame = WILD.matcher(name).replaceAll("-");
    return tame.substring(
        0, tame.offsetByCodePoints(0, Math.min(LONGEST, tame.codePointCount(0, tame.length()))));
  }

  /// The cells of those words.
  String labelCells() {
    return page.range(FIRST_ROW, 2, FIRST_ROW + scenarios.size() - 1, 2);
  }

  void write() {
    page.text(0, 0, "Scenarios", Look.TITLE);
    page.text(1, 0, "The sheet Summary chooses which of them is shown.", Look.NOTE);
    page.headings(2, 0, List.of("Number", "Id", "Scenario", "Based on", "Note"));
    for (var i = 0; i < scenarios.size(); i++) {
      var scenario = scenarios.get(i);
      page.number(FIRST_ROW + i, 0, i + 1, Look.COUNT);
      page.text(FIRST_ROW + i, 1, scenario.id());
      page.text(FIRST_ROW + i, 2, labels.get(i));
      page.text(FIRST_ROW + i, 3, scenario.basedOn());
      page.text(FIRST_ROW + i, 4, scenario.note());
    }
    writeReplaced();
    opportunities.write();
    page.width(0, 24);
    page.width(1, 40);
    page.width(2, 24);
    for (var year = 0; year < Math.max(book.years(), opportunities.columns() - VALUES); year++) {
      page.width(VALUES + year, 13);
    }
    page.freeze(0, 2);
  }

  private void writeReplaced() {
    page.text(replacedHead() - 1, 0, "Assumptions that a scenario replaces", Look.GROUP);
    page.headings(replacedHead(), 0, List.of("Id", "Assumption", "Scenario", "Grade"));
    page.years(replacedHead(), VALUES);
    page.text(replacedHead(), source(), "Source", Look.HEADING);
    for (var assumption : replaced) {
      for (var i = 0; i < scenarios.size(); i++) {
        var row = replacedRow(assumption.id(), i);
        page.text(row, 0, assumption.id());
        page.text(row, 1, assumption.label());
        page.text(row, 2, labels().get(i));
        var replacement = scenarios.get(i).values().get(assumption.id());
        writeEvidence(assumption, i, replacement);
        writeValues(assumption, i, replacement);
      }
    }
  }

  private void writeValues(Assumption assumption, int scenario, @Nullable Replacement own) {
    var row = replacedRow(assumption.id(), scenario);
    for (var year = 0; year < book.years(); year++) {
      if (own == null) {
        page.formula(
            row,
            VALUES + year,
            orEmpty(
                before(
                    assumption, scenario, VALUES + year, assumptions.value(assumption.id(), year))),
            book.look(assumption));
      } else {
        var numbers = own.value().numbers();
        page.number(
            row,
            VALUES + year,
            year < numbers.size() ? numbers.get(year) : null,
            book.typed(assumption, year));
      }
    }
    var evidence = own == null ? null : own.evidence();
    if (evidence != null && !AssumptionsSheet.said(evidence).isEmpty()) {
      page.note(row, VALUES, AssumptionsSheet.said(evidence));
    }
  }

  private void writeEvidence(Assumption assumption, int scenario, @Nullable Replacement own) {
    var row = replacedRow(assumption.id(), scenario);
    var evidence = own == null ? null : own.evidence();
    if (evidence == null) {
      var grade = before(assumption, scenario, GRADE, assumptions.grade(assumption.id()));
      var source = before(assumption, scenario, source(), assumptions.source(assumption.id()));
      page.formula(row, GRADE, orEmpty(grade), Look.COUNT);
      page.formula(row, source(), orEmpty(source), Look.TEXT);
    } else {
      page.number(
          row,
          GRADE,
          evidence.grade() == null ? null : BigDecimal.valueOf(evidence.grade()),
          Look.COUNT.typed());
      page.text(row, source(), evidence.source());
    }
  }

  /// Where a scenario has what it does not replace itself: in the one it is based on, or the plan.
  private String before(Assumption assumption, int scenario, int column, String ofThePlan) {
    var basedOn = scenarios.get(scenario).basedOn();
    if (basedOn == null) {
      return ofThePlan;
    }
    var base = Book.place(scenarioPlaces, basedOn);
    return Page.local(replacedRow(assumption.id(), base), column);
  }

  /// A cell, empty where that is empty.
  static String orEmpty(String cell) {
    return "IF(%s=\"\",\"\",%s)".formatted(cell, cell);
  }
}
