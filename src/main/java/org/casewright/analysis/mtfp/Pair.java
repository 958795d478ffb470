package org.casewright.analysis.mtfp;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lines of a plan beside the entries of the case that they are about; one side may be empty.
///
/// @param by how they were found; null where one side is empty
/// @param plan pounds saved by FY as the plan prints them, negative where it costs; of the kind
///     that the plan prints
/// @param here the same as the case has them
public record Pair(
    @Nullable By by,
    List<PlanLine> lines,
    List<Entry> entries,
    List<Double> plan,
    List<Double> here) {

  /// By what a line of the plan was known in the case.
  public enum By {
    REFERENCE("by reference"),
    LINE_REFERENCE("by the reference of its budget line"),
    DESCRIPTION("by description"),
    LINE_NAME("by the name of its budget line");

    private final String label;

    By(String label) {
      this.label = label;
    }

    /// The words in a list.
    public String label() {
      return label;
    }
  }

  public Pair {
    lines = List.copyOf(lines);
    entries = List.copyOf(entries);
    plan = List.copyOf(plan);
    here = List.copyOf(here);
  }

  /// By how much the case has more in a FY, counted from the first that is compared.
  public double difference(int at) {
    return here.get(at) - plan.get(at);
  }

  /// Whether every FY is the same.
  ///
  /// @param within pounds by which two amounts may differ and be the same
  boolean matches(double within) {
    return IntStream.range(0, plan.size()).allMatch(at -> Math.abs(difference(at)) <= within);
  }
}
