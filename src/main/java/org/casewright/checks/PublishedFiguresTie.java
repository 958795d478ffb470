package org.casewright.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.engine.Answer;
import org.casewright.engine.Counts;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.jspecify.annotations.Nullable;

/// Holds every published figure against what the case computes. It ties when the two differ by no
/// more than half a unit of the last printed digit.
final class PublishedFiguresTie implements Check {

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
        case Answer.Amount(var computed) ->
            compare(figure, computed, where, rounding(examined, figure));
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

  /// @param rounding by how much, in the printed unit, a sum may miss what it adds up only because
  ///     all of them are rounded; 0 for what is no sum
  private Optional<Finding> compare(
      PublishedFigure figure, double computed, String where, double rounding) {
    if (figure.ties(computed)) {
      return Optional.empty();
    }
    var miss = figure.miss(computed);
    var shown = PrintedNumber.shown(figure, computed / PublishedFigure.worth(figure.unit()));
    return Optional.of(
        doesNotTie(
            figure,
            where,
            shown,
            "the case comes to %s, %s %s%s"
                .formatted(
                    shown,
                    PrintedNumber.difference(figure, miss),
                    miss > 0 ? "more" : "less",
                    Math.abs(miss) <= rounding
                        ? ", which the rounding of what it adds up can explain"
                        : "")));
  }

  private static Finding doesNotTie(
      PublishedFigure figure, String where, @Nullable String computed, String what) {
    var printed = figure.inItsUnit(figure.printed().strip());
    return new Finding(
        Finding.Kind.DOES_NOT_TIE,
        "Printed figures that do not tie",
        where,
        figure.label(),
        "“%s” is printed as %s%s; %s."
            .formatted(
                figure.label(),
                printed,
                figure.source().isEmpty() ? "" : " (" + figure.source() + ")",
                what),
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

  private static double rounding(Examined examined, PublishedFigure figure) {
    if (!(figure.claim() instanceof Claim.Sum(var of))) {
      return 0;
    }
    var pounds = halfDigit(figure);
    for (var each : of) {
      pounds += halfDigit(part(examined, each));
    }
    return pounds / PublishedFigure.worth(figure.unit());
  }

  private static double halfDigit(PublishedFigure figure) {
    return 0.5 * Math.pow(10, -figure.number().scale()) * PublishedFigure.worth(figure.unit());
  }

  /// A figure that a sum names, with or without a minus.
  private static PublishedFigure part(Examined examined, String named) {
    var id = named.startsWith("-") ? named.substring(1) : named;
    return examined.written().published().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// Adds other figures as printed, exactly, whatever their units.
  private static BigDecimal sum(Examined examined, List<String> of) {
    var sum = BigDecimal.ZERO;
    for (var each : of) {
      var subtract = each.startsWith("-");
      var part = part(examined, each);
      var worth = BigDecimal.valueOf(PublishedFigure.worth(part.unit()));
      var amount = part.number().multiply(worth);
      sum = subtract ? sum.subtract(amount) : sum.add(amount);
    }
    return sum;
  }
}
