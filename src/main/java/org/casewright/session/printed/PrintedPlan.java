package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casewright.model.BusinessCase;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure;
import org.casewright.session.edits.Advice;
import org.casewright.session.printed.PlannedCell.Standing;

/// What would be added to the published figures of a case from a printed table.
///
/// @param cells every amount of the table, row by row
/// @param sentences what is to be known before
/// @param source paper and place in it
public record PrintedPlan(List<PlannedCell> cells, List<String> sentences, String source) {

  /// What a person has chosen for a table.
  ///
  /// @param meanings of its rows
  /// @param prices of its amounts of money
  /// @param totals whether what its total column prints is added too
  public record Choices(List<Meaning> meanings, PriceBasis prices, String source, boolean totals) {
    public Choices {
      meanings = List.copyOf(meanings);
    }
  }

  public PrintedPlan {
    cells = List.copyOf(cells);
    sentences = List.copyOf(sentences);
  }

  /// What would be added of a table.
  ///
  /// @throws IllegalArgumentException if there is not one meaning for each row
  public static PrintedPlan of(BusinessCase in, PrintedTable table, Choices choices) {
    if (choices.meanings().size() != table.rows().size()) {
      throw new IllegalArgumentException("one meaning for each row");
    }
    return new Planning(in, table, choices).plan();
  }

  /// What would be added.
  public List<PublishedFigure> added() {
    var added = new ArrayList<PublishedFigure>();
    cells.stream()
        .filter(PlannedCell::isAdded)
        .forEach(cell -> added.add(Objects.requireNonNull(cell.figure())));
    return added;
  }

  /// The edit that adds them all.
  public Advice advice(BusinessCase in) {
    var added = added();
    if (added.isEmpty()) {
      return Advice.declined("Nothing is left to add: choose what the rows stand for.");
    }
    if (source.isBlank()) {
      return Advice.declined("Say which paper this is from, and where in it.");
    }
    var ties = cells.stream().filter(cell -> cell.standing() == Standing.TIES).count();
    return new Advice.Proposal(
        "Add %s of %s"
            .formatted(
                added.size() == 1 ? "1 printed figure" : added.size() + " printed figures", source),
        "%d of %d tie.".formatted(ties, added.size()),
        now -> {
          var all = new ArrayList<>(now.published());
          all.addAll(added);
          return now.withPublished(all);
        });
  }
}
