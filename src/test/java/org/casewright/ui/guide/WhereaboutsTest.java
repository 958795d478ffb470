package org.casewright.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.checks.Finding;
import org.casewright.library.Examples;
import org.casewright.library.guide.Guide;
import org.casewright.library.guide.Place;
import org.casewright.model.ChartKind;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.InFront;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Shown;
import org.junit.jupiter.api.Test;

/// Whatever is in front, the guide has a section on it.
class WhereaboutsTest {

  private static final Shown SHOWN = Shown.first(Examples.open("nottingham-2022"));
  private static final FigureQuery FIGURE = FigureQuery.of(Figure.GROSS_BENEFIT);
  private static final Selection EXPLAINED = new Selection.Explained(FIGURE, List.of());

  private final Guide guide = new Guide();

  private static Stream<Selection> selections() {
    var things =
        Stream.of(
            new Thing.Workstream("x"),
            new Thing.Opportunity("x"),
            new Thing.Cost("x"),
            new Thing.BudgetLine("x"),
            new Thing.Assumption("x"),
            new Thing.Scenario("x"),
            new Thing.Risk("x"),
            new Thing.Milestone("x"),
            new Thing.PublishedFigure("x"),
            new Thing.Step("x"),
            new Thing.Version("x"));
    var questions =
        Stream.of(
            EXPLAINED,
            new Selection.Seeking(FIGURE, 1, null),
            new Selection.OfFinding(0),
            new Selection.OfFindings(Finding.Kind.ODD, "x"),
            new Selection.OfChange("x"),
            new Selection.InPlan(new Thing.Cost("x")));
    return Stream.of(
            things.map(Selection.Of::new),
            questions,
            Arrays.stream(Selection.Whole.values()),
            Arrays.stream(Page.values()).map(Selection.All::new))
        .flatMap(each -> each);
  }

  private String heading(Place place) {
    return guide.page(place.page()).section(place).orElseThrow(() -> missing(place)).heading();
  }

  private static AssertionError missing(Place place) {
    return new AssertionError("The guide has no section " + place);
  }

  private String of(InFront front, Selection selection) {
    return heading(Whereabouts.of(front, SHOWN.withSelection(selection)));
  }

  @Test
  void everythingThatCanBeInFrontHasASection() {
    for (var front : InFront.values()) {
      selections().forEach(selection -> assertThat(of(front, selection)).isNotBlank());
    }
    for (var kind : ChartKind.values()) {
      assertThat(heading(Whereabouts.of(InFront.CHART, SHOWN.withChart(kind))))
          .isEqualTo(kind.label());
    }
  }

  @Test
  void whatIsChosenLeadsToItsOwnSection() {
    assertThat(of(InFront.CHOSEN, Selection.opportunity("x"))).isEqualTo("Opportunity");
    assertThat(of(InFront.CHOSEN, Selection.assumption("x"))).isEqualTo("Assumption");
    assertThat(of(InFront.CHOSEN, Selection.scenario("x"))).isEqualTo("Scenarios");
    assertThat(of(InFront.CHOSEN, Selection.Whole.PROGRAMME)).isEqualTo("Case");
    assertThat(of(InFront.CHOSEN, new Selection.OfFinding(3))).isEqualTo("Findings");
  }

  @Test
  void aPageOrAPartComesBeforeWhatIsChosenAndAQuestionBeforeAPart() {
    var chosen = Selection.opportunity("x");
    assertThat(of(InFront.START, chosen)).isEqualTo("Start page");
    assertThat(of(InFront.BRINGING, EXPLAINED)).isEqualTo("Bringing in a table");
    assertThat(of(InFront.HEADLINES, chosen)).isEqualTo("Headlines");
    for (var part : EnumSet.of(InFront.HEADLINES, InFront.CHART, InFront.CHART_TABLE)) {
      assertThat(of(part, EXPLAINED)).isEqualTo("Explanation");
    }
  }
}
