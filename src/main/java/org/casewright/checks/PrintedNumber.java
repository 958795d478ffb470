package org.casewright.checks;

import java.math.BigDecimal;
import org.casewright.model.Money;
import org.casewright.model.PublishedFigure;

/// The number that a paper prints, read and written as the paper does.
final class PrintedNumber {

  private PrintedNumber() {}

  static BigDecimal of(PublishedFigure figure) {
    return Money.parse(figure.printed()).orElseThrow();
  }

  /// What one of the printed unit is in the figure's own: pounds, a fraction, or the thing itself.
  static double worth(PublishedFigure figure) {
    return switch (figure.unit()) {
      case "£m" -> Money.MILLIONS.inPounds();
      case "£k" -> Money.THOUSANDS.inPounds();
      case "%" -> 0.01;
      default -> 1;
    };
  }

  static String shown(PublishedFigure figure, double amount) {
    return figure.inItsUnit(Money.number(amount, digits(figure)));
  }

  /// By how much a figure misses, to one digit more than is printed.
  static String difference(PublishedFigure figure, double miss) {
    var number = Money.number(Math.abs(miss), digits(figure) + 1);
    return figure.unit().equals("ratio") ? number : figure.inItsUnit(number);
  }

  private static int digits(PublishedFigure figure) {
    return Math.max(0, of(figure).scale());
  }
}
