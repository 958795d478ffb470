package org.casewright.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casewright.engine.Answer;
import org.casewright.engine.Counts;
import org.casewright.model.Money;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.jspecify.annotations.Nullable;

/// Holds every published figure against what the case computes. It ties when the two differ by no
/// more than half a unit of the last printed digit.
final class PublishedFiguresTie implements Check {

  private static final double SLACK = 1e-9;

  /// A printed number: what stands before its digits, the digits, and what stands after them.
  private static final Pattern SIGNED = Pattern.compile("^([(−-]?)(.*?)(\\)?)$");

  @Override
  public List<Finding> findings(Examined examined) {
    var findings = new ArrayList<Finding>();
    var published = examined.written().published();
    for (var i = 0; i < published.size(); i++) {
      finding(examined, published.get(i), "$.published[" + i + "]").ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> finding(Examined examined, PublishedFigure figure, String where) {
    try {
      return switch (computed(examined, figure)) {
        case Answer.Amount(var computed) -> compare(figure, computed, where);
        case Answer.None(var why) ->
            Optional.of(
                doesNotTie(figure, where, null, "the case has no such figure (%s)".formatted(why)));
      };
    } catch (IllegalArgumentException e) {
      return Optional.of(
          Finding.of(
              Finding.Kind.ERROR,
              "Printed figures that cannot be computed",
              where,
              figure.label(),
              "“%s” cannot be computed: %s".formatted(figure.label(), e.getMessage())));
    }
  }

  private Optional<Finding> compare(PublishedFigure figure, double computed, String where) {
    var printed = printed(figure);
    var inItsUnit = computed / worth(figure);
    var half = 0.5 * Math.pow(10, -printed.scale());
    var miss = inItsUnit - printed.doubleValue();
    if (Math.abs(miss) <= half + SLACK) {
      return Optional.empty();
    }
    var shown = shown(figure, inItsUnit);
    return Optional.of(
        doesNotTie(
            figure,
            where,
            shown,
            "computed is %s (%s %s)"
                .formatted(shown, difference(figure, miss), miss > 0 ? "more" : "less")));
  }

  private static Finding doesNotTie(
      PublishedFigure figure, String where, @Nullable String computed, String what) {
    var printed = withUnit(figure, figure.printed().strip());
    return new Finding(
        Finding.Kind.DOES_NOT_TIE,
        "Printed figures that do not tie",
        where,
        figure.label(),
        "“%s” is printed as %s; %s%s."
            .formatted(
                figure.label(),
                printed,
                what,
                figure.source().isEmpty() ? "" : " (" + figure.source() + ")"),
        new Finding.Comparison(printed, computed == null ? "none" : computed),
        null);
  }

  private Answer computed(Examined examined, PublishedFigure figure) {
    return switch (figure.claim()) {
      case Claim.Computed(var query) ->
          examined.projection(query.scenario(), query.viewOrDefault()).answer(query);
      case Claim.Counted(var of, var query) ->
          Answer.of(
              Counts.of(
                  examined.projection(query.scenario(), query.viewOrDefault()).resolved(),
                  of,
                  query.scope()));
      case Claim.Sum(var of) -> Answer.of(sum(examined, of).doubleValue());
    };
  }

  /// Adds other figures as printed, exactly, whatever their units.
  private static BigDecimal sum(Examined examined, List<String> of) {
    var sum = BigDecimal.ZERO;
    for (var each : of) {
      var subtract = each.startsWith("-");
      var id = subtract ? each.substring(1) : each;
      var part =
          examined.written().published().stream()
              .filter(p -> p.id().equals(id))
              .findFirst()
              .orElseThrow();
      var amount = printed(part).multiply(BigDecimal.valueOf(worth(part)));
      sum = subtract ? sum.subtract(amount) : sum.add(amount);
    }
    return sum;
  }

  private static BigDecimal printed(PublishedFigure figure) {
    return Money.parse(figure.printed()).orElseThrow();
  }

  /// What one of the printed unit is in the figure's own: pounds, a fraction, or the thing itself.
  private static double worth(PublishedFigure figure) {
    return switch (figure.unit()) {
      case "£m" -> Money.MILLIONS.inPounds();
      case "£k" -> Money.THOUSANDS.inPounds();
      case "%" -> 0.01;
      default -> 1;
    };
  }

  private static String shown(PublishedFigure figure, double amount) {
    return withUnit(figure, Money.number(amount, digits(figure)));
  }

  /// By how much a figure misses, to one digit more than is printed.
  private static String difference(PublishedFigure figure, double miss) {
    var number = Money.number(Math.abs(miss), digits(figure) + 1);
    return figure.unit().equals("ratio") ? number : withUnit(figure, number);
  }

  private static int digits(PublishedFigure figure) {
    return Math.max(0, printed(figure).scale());
  }

  private static String withUnit(PublishedFigure figure, String number) {
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
