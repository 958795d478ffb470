package org.casewright.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.casewright.analysis.Sought.Kept;
import org.casewright.analysis.Sought.NoEffect;
import org.casewright.analysis.Sought.NothingToMultiply;
import org.casewright.analysis.Sought.OutOfReach;
import org.casewright.analysis.Sought.Outcome;
import org.casewright.analysis.Sought.Reached;
import org.casewright.analysis.Sought.Span;
import org.casewright.analysis.Sought.Unanswered;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.Place;
import org.casewright.model.Problem;
import org.casewright.model.Series;
import org.casewright.model.Use;
import org.jspecify.annotations.Nullable;

/// Looks for what an assumption must be for a figure to reach a target: its switching value.
///
/// The figure reaches the target where it is at least as high, or, of what is better lower
/// ([org.casewright.model.Figure#lessIsBetter()]), at most as high. Amounts are looked at outwards
/// from the present one, within the bounds of the places that name the assumption and as far as
/// the case's other rules let it, not from positive to negative, and up to a thousand times its
/// size, or a million times what is usual where it is 0; between two of them the edge is found by
/// halving. What happens only between two amounts that are looked at is not seen.
public final class Seek {

  /// Pounds, and everything else, count as reached when they lack no more than this.
  private static final double HALF_A_PENNY = 0.005;

  private static final double HAIR = 1e-9;
  private static final double NO_MORE_THAN = 0.001;
  private static final int HALVINGS = 60;

  private final BusinessCase written;
  private final ResolvedCase resolved;
  private final FigureQuery figure;
  private final double target;

  private Seek(BusinessCase written, ResolvedCase resolved, FigureQuery figure, double target) {
    this.written = written;
    this.resolved = resolved;
    this.figure = figure;
    this.target = target;
  }

  /// Looks in one scenario of a case.
  ///
  /// @param scenario id of the scenario whose other numbers stay
  /// @param figure its view counts; its scenario is not looked at
  /// @param target as [Answer.Amount] has it
  /// @throws IllegalArgumentException if the case has no such scenario
  public static Seek of(BusinessCase written, String scenario, FigureQuery figure, double target) {
    return new Seek(written, ResolvedCase.of(written, scenario), figure, target);
  }

  /// Ids of the assumptions that some opportunity or cost names, as they are in the scenario, in
  /// the order of the register.
  public List<String> candidates() {
    var used =
        Stream.concat(
                written.opportunities().stream()
                    .map(resolved.inForce()::apply)
                    .flatMap(each -> each.uses().stream()),
                written.costs().stream().flatMap(each -> each.uses().stream()))
            .filter(use -> use.place().graded())
            .map(Use::assumption)
            .toList();
    return written.assumptions().stream().map(Assumption::id).filter(used::contains).toList();
  }

  /// What this assumption would have to be.
  ///
  /// @throws IllegalArgumentException if the case has no such assumption
  public Sought from(String assumption) {
    var number = written.assumption(assumption).orElseThrow(() -> unknown(assumption));
    var inForce = resolved.inForce().valueOf(number);
    return new Sought(number, inForce, new Search(number, inForce).outcome());
  }

  private static IllegalArgumentException unknown(String assumption) {
    return new IllegalArgumentException("There is no assumption “" + assumption + "”.");
  }

  /// One assumption being tried.
  private final class Search {
    private final Sought asked;
    private final boolean bound;
    private final ResolvedCase.Slots slots;
    private final double[] numbers = resolved.values();
    private final double[] own;
    private final boolean multiplies;
    private final boolean counted;
    private final double now;
    private final Amounts amounts;
    private final double atNow;
    private @Nullable String why;
    private double nearest;
    private double nearestFigure = Double.NaN;
    private boolean moves;

    Search(Assumption assumption, Series inForce) {
      asked = new Sought(assumption, inForce, new NoEffect());
      slots = resolved.slots(assumption.id());
      own = new double[slots.width()];
      System.arraycopy(numbers, slots.first(), own, 0, own.length);
      multiplies = inForce instanceof Series.Yearly;
      now = multiplies ? 1 : inForce.held(0).doubleValue();
      counted = !multiplies && assumption.unit().isCounted() && now == Math.rint(now);
      var places = written.usesOf(assumption.id()).stream().map(Use::place).toList();
      bound = places.stream().anyMatch(Seek::isBoundToAnother);
      amounts = Amounts.of(assumption, inForce, now, places, resolved.timeline().months());
      nearest = now;
      atNow = figure(now).orElse(Double.NaN);
    }

    Outcome outcome() {
      if (multiplies && Arrays.stream(own).allMatch(number -> number == 0)) {
        return new NothingToMultiply();
      }
      if (meets(now)) {
        var span = new Span(end(amounts.down(), true), end(amounts.up(), false));
        return moves || span.from() != null || span.to() != null ? new Kept(span) : new NoEffect();
      }
      var up = reached(amounts.up(), true);
      var down = reached(amounts.down(), false);
      if (up != null && down != null) {
        return distance(up) <= distance(down) ? up : down;
      }
      return up != null ? up : down != null ? down : missed();
    }

    private double distance(Reached reached) {
      return Math.abs(reached.at().doubleValue() - now);
    }

    private Outcome missed() {
      var reason = why;
      if (Double.isNaN(nearestFigure)) {
        return new Unanswered(reason == null ? "no number" : reason);
      }
      return moves ? new OutOfReach(plain(nearest), nearestFigure) : new NoEffect();
    }

    /// The first of these amounts that reaches the target, and how much further it may go.
    private @Nullable Reached reached(double[] outwards, boolean upwards) {
      var missing = now;
      for (var i = 0; i < outwards.length; i++) {
        if (meets(outwards[i])) {
          var edge = edge(outwards[i], missing);
          var at = rounded(edge, upwards, outwards[i]);
          var rest = Arrays.copyOfRange(outwards, i, outwards.length);
          var far = end(rest, !upwards);
          return new Reached(
              at,
              figure(at.doubleValue()).orElseThrow(),
              upwards ? new Span(at, far) : new Span(far, at));
        }
        missing = outwards[i];
      }
      return null;
    }

    /// Where amounts that reach the target end; absent where all of these do, or all but a last
    /// one at which the figure has no number: a ratio at no cost.
    ///
    /// @param low whether it is the lower end
    private @Nullable BigDecimal end(double[] outwards, boolean low) {
      var meeting = now;
      for (var amount : outwards) {
        if (!meets(amount)) {
          var edge = edge(meeting, amount);
          return isNext(edge, amount, meeting) && figure(amount).isEmpty()
              ? null
              : rounded(edge, low, meeting);
        }
        meeting = amount;
      }
      return null;
    }

    private boolean isNext(double edge, double amount, double meeting) {
      return !amounts.whole()
          && allowed(amount)
          && Math.abs(edge - amount) <= HAIR * Math.abs(meeting - amount);
    }

    /// The amount nearest to `missing` that reaches the target as `meeting` does.
    private double edge(double meeting, double missing) {
      var met = meeting;
      var not = missing;
      for (var i = 0; i < HALVINGS && !amounts.whole(); i++) {
        var middle = (met + not) / 2;
        if (meets(middle)) {
          met = middle;
        } else {
          not = middle;
        }
      }
      return met;
    }

    /// Of what is counted the next whole number, where that does; else the shortest decimal
    /// that lies on the side which reaches the target, and next to the edge.
    private BigDecimal rounded(double edge, boolean upwards, double meeting) {
      var mode = upwards ? RoundingMode.CEILING : RoundingMode.FLOOR;
      if (counted) {
        var entire = new BigDecimal(edge).setScale(0, mode);
        if (meets(entire.doubleValue())) {
          return plain(entire);
        }
      }
      for (var places = -6; places <= 9; places++) {
        var shorter = new BigDecimal(edge).setScale(places, mode);
        var value = shorter.doubleValue();
        var within = upwards ? value <= Math.max(meeting, edge) : value >= Math.min(meeting, edge);
        if (Math.abs(value - edge) <= NO_MORE_THAN * Math.abs(edge) && within && meets(value)) {
          return plain(shorter);
        }
      }
      return plain(edge);
    }

    private boolean meets(double amount) {
      if (!allowed(amount)) {
        return false;
      }
      var found = figure(amount);
      moves |= found.isEmpty() != Double.isNaN(atNow);
      if (found.isEmpty()) {
        return false;
      }
      var value = found.getAsDouble();
      moves |= Math.abs(value - atNow) > HAIR * Math.max(1, Math.abs(atNow));
      var lacking = lacking(value);
      if (Double.isNaN(nearestFigure) || lacking < lacking(nearestFigure)) {
        nearest = amount;
        nearestFigure = value;
      }
      return lacking <= tolerance();
    }

    /// Whether the case may say so: a fee starts no later than where it is due in full, and ends
    /// after it starts.
    private boolean allowed(double amount) {
      if (!bound) {
        return true;
      }
      try {
        written.withValue(
            resolved.scenario().id(), asked.assumption().id(), asked.number(plain(amount)));
        return true;
      } catch (Problem.InvalidCase _) {
        return false;
      }
    }

    private double lacking(double value) {
      return figure.figure().lessIsBetter() ? value - target : target - value;
    }

    private OptionalDouble figure(double amount) {
      for (var i = 0; i < own.length; i++) {
        numbers[slots.first() + i] = multiplies ? own[i] * amount : amount;
      }
      var answer = answer(resolved.project(numbers, figure.viewOrDefault()));
      if (why == null && answer instanceof Answer.None(var reason)) {
        why = reason;
      }
      return answer.number();
    }
  }

  /// What makes no sense for this case, such as children and beds added up, has no number.
  private Answer answer(Projection projection) {
    try {
      return projection.answer(figure);
    } catch (IllegalArgumentException senseless) {
      return Answer.none(String.valueOf(senseless.getMessage()));
    }
  }

  private static boolean isBoundToAnother(Place place) {
    return place == Place.FEE_SAVING || place == Place.COST_MONTH;
  }

  private double tolerance() {
    return switch (figure.figure().kind()) {
      case MONEY -> HALF_A_PENNY;
      case NUMBER, RATIO, SHARE, MONTH -> HAIR;
    };
  }

  private static BigDecimal plain(double amount) {
    return plain(new BigDecimal(Double.toString(amount)));
  }

  private static BigDecimal plain(BigDecimal amount) {
    var stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
