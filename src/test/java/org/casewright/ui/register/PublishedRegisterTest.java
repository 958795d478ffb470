package org.casewright.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.casewright.library.Examples;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

class PublishedRegisterTest {

  private static PublishedFigure figure(String id, String printed, FigureQuery query) {
    return new PublishedFigure(
        id, id, printed, "£m", new Claim.Computed(query), "Paper", Extras.NONE);
  }

  private static List<List<String>> rows(PublishedFigure... figures) {
    var session =
        new Session(
            Examples.open("nottingham-2022").withPublished(List.of(figures)),
            new Origin.Example("nottingham-2022"),
            () -> Instant.EPOCH);
    var desk = new Desk(session, Runnable::run);
    desk.show(shown -> shown.withSelection(new Selection.All(Page.PUBLISHED)));
    var rows = new ArrayList<List<String>>();
    for (var row : new RegisterController(desk, Aside.NONE).model().rows()) {
      rows.add(row.cells().stream().map(Register.Cell::text).limit(4).toList());
    }
    return rows;
  }

  @Test
  void whatCannotBeComparedIsNotSaidToBeTheSame() {
    var gross = FigureQuery.of(Figure.GROSS_BENEFIT);
    assertThat(
            rows(
                figure("ties", "11.2", gross),
                figure("misses", "11.9", gross),
                figure("no-number", "1.0", FigureQuery.of(Figure.ASSUMPTION))))
        .containsExactly(
            List.of("ties", "ties", "£11.2m", "the same"),
            List.of("does not tie", "misses", "£11.9m", "£11.2m"),
            List.of("cannot be compared", "no-number", "£1.0m", "none"));
  }
}
