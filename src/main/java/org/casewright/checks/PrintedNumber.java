package org.casewright.checks;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.casewright.model.Money;
import org.casewright.model.PublishedFigure;

/// The number that a paper prints, read and written as the paper does.
final class PrintedNumber {

  /// A printed number: what stands before its digits, the digits, and what stands after them.
  private static final Pattern SIGNED = Pattern.compile("^([(−-]?)(.*?)(\\)?)$");

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
    return withUnit(figure, Money.number(amount, digits(figure)));
  }

  /// By how much a figure misses, to one digit more than is printed.
  static String difference(PublishedFigure figure, double miss) {
    var number = Money.number(Math.abs(miss), digits(figure) + 1);
    return figure.unit().equals("ratio") ? number : withUnit(figure, number);
  }

  private static int digits(PublishedFigure figure) {
    return Math.max(0, of(figure).scale());
  }

  static String withUnit(PublishedFigure figure, String number) {
    return switch (figure.unit()) {
      case "£", "£k", "£m" ->
          SIGNED.matcher(number).replaceFirst("$1£$2" + figure.unit().substring(1) + "$3");
      case "%" -> number + "%";
      case "ratio" -> number + ":1";
      case "count" -> number;
      default -> number + " " + figure.unit();
    };
  }
}
