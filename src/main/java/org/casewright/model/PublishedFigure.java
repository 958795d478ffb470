package org.casewright.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// A figure that a paper prints, held against what the case computes.
///
/// @param printed digits as printed; commas, brackets for negatives and a true minus allowed
/// @param unit `£` `£k` `£m` `%` `ratio`, or an assumption's unit
/// @param source paper and place in it
public record PublishedFigure(
    String id,
    String label,
    String printed,
    String unit,
    Claim claim,
    String source,
    Extras extras) {

  private static final double SLACK = 1e-9;

  /// A printed number: what stands before its digits, the digits, and what stands after them.
  private static final Pattern SIGNED = Pattern.compile("^([(−-]?)(.*?)(\\)?)$");

  public PublishedFigure {
    Problem.requireId(id);
    Problem.requireName("label", label);
    Problem.require(
        Money.parse(printed).isPresent() && !printed.matches(".*[km%£].*"),
        "printed",
        "“%s”: the printed figure “%s” is not a number."
            .formatted(label, Problem.shortened(printed)));
    Problem.require(
        List.of("£k", "£m", "ratio").contains(unit) || Keyed.find(Unit.class, unit).isPresent(),
        "unit",
        "“%s”: the unit “%s” is not one of £, £k, £m, %%, ratio or a unit of an assumption."
            .formatted(label, Problem.shortened(unit)));
  }

  /// What the printed figure claims to be.
  public sealed interface Claim {

    /// A figure of the case.
    record Computed(FigureQuery query) implements Claim {}

    /// How many of something the case has: `of` is opportunities, workstreams, milestones …
    record Counted(String of, FigureQuery query) implements Claim {}

    /// The sum of other published figures as printed.
    ///
    /// @param of ids, a leading hyphen subtracts
    record Sum(List<String> of) implements Claim {
      public Sum {
        of = List.copyOf(of);
        Problem.require(!of.isEmpty(), "of", "A sum names the printed figures it adds.");
      }
    }
  }

  /// A number in the unit that is printed, as papers write it: `£11.241m`, `(£1.2m)`, `5.5:1`,
  /// `35 children a year`.
  public String inItsUnit(String number) {
    return inUnit(number, unit);
  }

  /// A number in a unit of printed figures, as papers write it.
  ///
  /// @throws java.util.NoSuchElementException if there is no such unit
  public static String inUnit(String number, String unit) {
    return switch (unit) {
      case "£k", "£m" -> pounds(number, unit.substring(1));
      case "%" -> number + "%";
      case "ratio" -> number + ":1";
      case "count" -> number;
      default -> {
        var words = Keyed.find(Unit.class, unit).orElseThrow();
        yield words.isPounds()
            ? pounds(number, words.label().substring(1))
            : number + " " + words.label();
      }
    };
  }

  private static String pounds(String number, String after) {
    return SIGNED.matcher(number).replaceFirst("$1£$2" + after + "$3");
  }

  /// What one of a unit of printed figures is: so many pounds, a hundredth, or one of the thing
  /// itself.
  public static double worth(String unit) {
    return switch (unit) {
      case "£m" -> Money.MILLIONS.inPounds();
      case "£k" -> Money.THOUSANDS.inPounds();
      case "%" -> 0.01;
      default -> 1;
    };
  }

  /// By how much a computed figure is more than what is printed, in the printed unit.
  public double miss(double computed) {
    return computed / worth(unit) - number().doubleValue();
  }

  /// Whether a computed figure is what is printed, to half a unit of the last printed digit.
  public boolean ties(double computed) {
    return ties(number(), unit, computed);
  }

  /// Whether a computed figure is this number in this unit, to half a unit of its last digit.
  public static boolean ties(BigDecimal printed, String unit, double computed) {
    var miss = computed / worth(unit) - printed.doubleValue();
    return Math.abs(miss) <= 0.5 * Math.pow(10, -printed.scale()) + SLACK;
  }

  /// The printed number.
  public BigDecimal number() {
    return Money.parse(printed).orElseThrow();
  }

  public PublishedFigure withId(String id) {
    return new PublishedFigure(id, label, printed, unit, claim, source, extras);
  }

  public PublishedFigure withLabel(String label) {
    return new PublishedFigure(id, label, printed, unit, claim, source, extras);
  }

  public PublishedFigure withPrinted(String printed) {
    return new PublishedFigure(id, label, printed, unit, claim, source, extras);
  }

  public PublishedFigure withUnit(String unit) {
    return new PublishedFigure(id, label, printed, unit, claim, source, extras);
  }

  public PublishedFigure withClaim(Claim claim) {
    return new PublishedFigure(id, label, printed, unit, claim, source, extras);
  }

  public PublishedFigure withSource(String source) {
    return new PublishedFigure(id, label, printed, unit, claim, source, extras);
  }
}
