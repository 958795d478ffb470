package org.casewright.session.brought;

import java.math.BigDecimal;
import org.casewright.file.table.Cell;
import org.casewright.model.Money;
import org.casewright.model.Unit;
import org.casewright.session.printed.CellText;

/// What a cell says as a number.
sealed interface Amount {

  /// Nothing stands there.
  record None() implements Amount {}

  /// A number, in pounds where pounds are meant, per cent as a fraction.
  record Is(BigDecimal value) implements Amount {}

  /// No number that can be used.
  record Unusable(String sentence) implements Amount {}

  /// Reads a cell.
  ///
  /// @param scale of pounds where the cell says nothing else
  static Amount of(Cell cell, Unit unit, Money scale) {
    if (!cell.trouble().isEmpty()) {
      return new Unusable(cell.trouble());
    }
    if (cell.isEmpty()) {
      return new None();
    }
    var number = cell.number();
    if (number != null) {
      return of(number, cell.text().endsWith("%"), unit, scale);
    }
    var read = CellText.of(cell.text()).filter(text -> !text.isBlank());
    if (read.isEmpty()) {
      return new Unusable(no(unit));
    }
    var printed = read.get().in("");
    return switch (printed.unit()) {
      case "" -> of(printed.number(), false, unit, scale);
      case "%" -> of(printed.number().movePointLeft(2), true, unit, scale);
      case "£", "£k", "£m" ->
          unit.isPounds()
              ? new Is(
                  plain(
                      printed.unit().equals("£")
                          ? scaled(printed.number(), scale)
                          : printed.value()))
              : new Unusable("It is in pounds, and %s is wanted here.".formatted(noun(unit)));
      default -> new Unusable(no(unit));
    };
  }

  private static Amount of(BigDecimal number, boolean percent, Unit unit, Money scale) {
    if (percent && unit != Unit.PERCENT) {
      return new Unusable("It is per cent, and %s is wanted here.".formatted(noun(unit)));
    }
    if (unit == Unit.PERCENT) {
      return new Is(plain(percent ? number : number.movePointLeft(2)));
    }
    return new Is(plain(unit.isPounds() ? scaled(number, scale) : number));
  }

  private static BigDecimal scaled(BigDecimal number, Money scale) {
    return number.multiply(BigDecimal.valueOf(scale.inPounds()));
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 && stripped.scale() > -40 ? stripped.setScale(0) : stripped;
  }

  private static String no(Unit unit) {
    return "It is no %s; write one, 0 where there is none."
        .formatted(unit.isPounds() ? "amount" : "number");
  }

  private static String noun(Unit unit) {
    return switch (unit) {
      case PERCENT -> "a number of per cent";
      case COUNT -> "a number";
      default -> unit.isPounds() ? "an amount in pounds" : "a number of " + unit.label();
    };
  }
}
