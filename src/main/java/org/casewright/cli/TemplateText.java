package org.casewright.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casewright.library.Field;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.library.UnitCost;
import org.casewright.library.UnitCosts;
import org.casewright.model.Cashability;
import org.casewright.model.FinancialYear;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// Templates as people read them, in lines of at most 100 characters.
final class TemplateText {

  private static final Columns LIST = new Columns(28, 70);
  private static final Columns FULL = new Columns(100);
  private static final Columns INSET = new Columns(0, 98);
  private static final Columns FIELD = new Columns(2, 94);
  private static final Columns POINT = new Columns(0, 1, 94);

  private final List<String> lines = new ArrayList<>();

  private TemplateText() {}

  /// Every template: its id, its name and a line that says what it is.
  static String list() {
    var text = new TemplateText();
    for (var template : Templates.all()) {
      text.lines.addAll(LIST.row(template.id(), template.name()));
      text.lines.addAll(LIST.row("", template.summary()));
    }
    text.lines.add("");
    text.lines.addAll(FULL.row("One in full: casewright templates NAME"));
    return text.joined();
  }

  /// One template in full.
  static String of(Template template) {
    var text = new TemplateText();
    text.lines.addAll(FULL.row(template.name() + " (" + template.id() + ")"));
    text.lines.addAll(FULL.row(template.summary()));
    text.section("What it is worth", template.formula());
    if (!template.actsOn().isEmpty()) {
      text.lines.addAll(
          INSET.row(
              "",
              "It acts on %s: two opportunities that act on the same may count one saving twice."
                  .formatted(template.actsOn())));
    }
    text.section(
        "What kind of benefit",
        shares(template.cashability()) + ". " + template.cashabilityReason());
    text.fields("What to fill in", template.fields().stream().filter(Field::required).toList());
    text.fields(
        "What may be added", template.fields().stream().filter(each -> !each.required()).toList());
    text.heading("What a reviewer will ask");
    template.questions().forEach(question -> text.lines.addAll(POINT.row("", "–", question)));
    text.lines.add("");
    text.lines.addAll(FULL.row("Published figures: " + UnitCosts.edition() + "."));
    return text.joined();
  }

  private void heading(String heading) {
    lines.add("");
    lines.add(heading);
  }

  private void section(String heading, String paragraph) {
    heading(heading);
    lines.addAll(INSET.row("", paragraph));
  }

  private void fields(String heading, List<Field> fields) {
    heading(heading);
    for (var field : fields) {
      lines.addAll(INSET.row("", field.label()));
      lines.addAll(FIELD.row("", startsAt(field)));
      lines.addAll(FIELD.row("", field.help()));
      if (!field.note().isEmpty()) {
        lines.addAll(FIELD.row("", field.note()));
      }
      if (!field.source().isEmpty()) {
        lines.addAll(FIELD.row("", "From: " + field.source() + "."));
      }
      UnitCosts.find(field.unitCost())
          .ifPresent(published -> lines.addAll(FIELD.row("", published(published))));
    }
  }

  private static String startsAt(Field field) {
    return "Starting value %s; sensible from %s to %s."
        .formatted(
            field.unit().text(field.value()),
            number(field.unit(), field.low()),
            field.unit().text(field.high()));
  }

  /// The lower end needs no unit: the upper has it.
  private static String number(Unit unit, BigDecimal amount) {
    return unit.isPounds() || unit == Unit.PERCENT
        ? unit.text(amount).split(" ", 2)[0]
        : Unit.COUNT.text(amount);
  }

  private static String published(UnitCost cost) {
    var unit = cost.unit();
    return "Published: %s, %s, %s, %s (%s)."
        .formatted(
            cost.kind().label(),
            unit == null ? cost.publishedUnit() : text(cost.value(), unit),
            cost.geography(),
            year(cost.priceYear()),
            cost.id());
  }

  /// As printed: per cent are not fractions.
  private static String text(BigDecimal printed, Unit unit) {
    return unit.text(unit == Unit.PERCENT ? printed.movePointLeft(2) : printed);
  }

  private static String year(@Nullable FinancialYear year) {
    return year == null ? "year not stated" : year.label();
  }

  private static String shares(Cashability cashability) {
    var parts = new ArrayList<String>();
    add(parts, cashability.cashable(), "cashable");
    add(parts, cashability.avoidance(), "cost avoidance");
    add(parts, cashability.nonCashable(), "non-cashable");
    return "Starts as " + String.join(", ", parts);
  }

  private static void add(List<String> parts, BigDecimal share, String word) {
    if (share.signum() > 0) {
      parts.add(Unit.PERCENT.text(share) + " " + word);
    }
  }

  private String joined() {
    return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
  }
}
