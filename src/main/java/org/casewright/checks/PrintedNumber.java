package org.casewright.checks;

import org.casewright.model.Money;
import org.casewright.model.PublishedFigure;

/// A number written as the paper that prints it does.
final class PrintedNumber {

  private PrintedNumber() {}

  static String shown(PublishedFigure figure, double amount) {
    return figure.inItsUnit(Money.number(amount, digits(figure)));
  }

  /// By how much a figure misses, to one digit more than is printed.
  static String difference(PublishedFigure figure, double miss) {
    var number = Money.number(Math.abs(miss), digits(figure) + 1);
    return figure.unit().equals("ratio") ? number : figure.inItsUnit(number);
  }

  private static int digits(PublishedFigure figure) {
    return Math.max(0, figure.number().scale());
  }
}
