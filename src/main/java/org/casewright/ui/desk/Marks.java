package org.casewright.ui.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewright.checks.Finding;
import org.casewright.model.BusinessCase;

/// Which things of the case are wrong or odd, to be marked where they stand. What is only missing
/// or weak is no mark: in a case under way that is nearly everything, and a mark on everything says
/// nothing.
///
/// @param bySelection what is said of a thing, by what shows it
public record Marks(Map<Selection, Mark> bySelection) {

  static final Marks NONE = new Marks(Map.of());

  /// What is said of one thing.
  ///
  /// @param finding the first finding about it, by its place in the list
  /// @param sentence what is found, and how much more
  public record Mark(int finding, String sentence) {
    /// What opens the finding.
    public Selection selection() {
      return new Selection.OfFinding(finding);
    }
  }

  public Marks {
    bySelection = Map.copyOf(bySelection);
  }

  /// The marks of findings in a case.
  static Marks of(BusinessCase examined, List<Finding> findings) {
    var first = new HashMap<Selection, Integer>();
    var numbers = new HashMap<Selection, Integer>();
    for (var i = 0; i < findings.size(); i++) {
      var place = Places.of(examined, findings.get(i).where());
      if (isMarked(findings.get(i).kind()) && place instanceof Selection.Of) {
        first.putIfAbsent(place, i);
        numbers.merge(place, 1, Integer::sum);
      }
    }
    var marks = new HashMap<Selection, Mark>();
    first.forEach(
        (place, index) -> marks.put(place, mark(findings, index, numbers.getOrDefault(place, 1))));
    return new Marks(marks);
  }

  private static Mark mark(List<Finding> findings, int index, int number) {
    var finding = findings.get(index);
    var more = number == 1 ? "" : " And %d more.".formatted(number - 1);
    return new Mark(index, finding.sentence() + more);
  }

  private static boolean isMarked(Finding.Kind kind) {
    return switch (kind) {
      case ERROR, DOES_NOT_TIE, ODD -> true;
      case MISSING, WEAK, NOTICE -> false;
    };
  }

  /// The mark of what a selection shows.
  public Optional<Mark> of(Selection selection) {
    return Optional.ofNullable(bySelection.get(selection));
  }
}
