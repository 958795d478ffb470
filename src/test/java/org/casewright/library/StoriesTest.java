package org.casewright.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewright.analysis.Telling;
import org.casewright.analysis.TypedNumber;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.Slide;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Figure;
import org.casewright.model.Series;
import org.casewright.model.Step;
import org.casewright.model.View;
import org.casewright.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The stories of the examples, held to what their papers print and to what their pictures show.
class StoriesTest {

  private static final int MOST_WORDS = 10;
  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.?!](?=\\s|$)");

  /// The one picture that is empty, because its title says what is missing from it.
  private static final String MISSING = "step-budgets-missing";

  /// Titles as they are told, read by hand: against the papers where they print the figure, against
  /// `project` where it follows from illustrative values.
  private static final Map<String, List<String>> TITLES =
      Map.of(
          "nottingham-2022",
          List.of(
              "By 2029/30, 216 fewer children are in care than otherwise",
              "Edge of care brings £6.3m of £11.2m a year",
              "Gross benefit reaches £9.3m in 2025/26 and £11.2m in 2029/30",
              "Stretch adds £4.9m a year, £2.7m from edge of care",
              "Of £11.2m a year, £0 can be cut from budgets",
              "It costs £8.3m to 2024/25, paying back in Sept 2024",
              "Six months late, 2025/26 brings £1.8m less net",
              "Scrutiny is asked to consider a start in May 2022"),
          "kent-2015",
          List.of(
              "Design is finished; savings can begin in April 2015",
              "Savings are to reach £17.7m a year in 2017/18",
              "Stretch would save £28.2m a year, £10.5m above target",
              "By 2018/19 the savings exceed the fee by £54.4m",
              "So far £0 of £17.7m a year is proven cash",
              "Six months late, 2016/17 brings £4.4m less net",
              "You are asked to appoint a partner paid by results"),
          "leicestershire-2014",
          List.of(
              "Remodelling social care, early help and SEND runs into 2016",
              "£8.64m of the savings must come in 2015/16 alone",
              "Social care and early help carry £6.8m of £13.2m",
              "Cabinet has yet to decide on £1.45m a year",
              "From 2016/17, £2.0m a year is in no budget",
              "A slower pace leaves 2015/16 £1.5m short of plan",
              "Six months late throughout, 2015/16 saves £4.3m less",
              "You are asked to test £9.84m still to come"),
          "derbyshire-2020",
          List.of(
              "The diagnostic is done: 7,000 children a year could gain",
              "Savings could reach £13.88m a year by 2025/26",
              "£1.08m of £13.88m a year falls to Adult Social Care",
              "It costs £7.4m to 2024/25, paying back in Aug 2022",
              "Six months late, 2023/24 brings £2.1m less net",
              "Allowing for the evidence, savings come to £11.8m a year",
              "Cabinet is asked to seek a partner paid by results"),
          "kent-2014",
          List.of(
              "6 services are reviewed in 12 months from May 2014",
              "Reviews look at the service first and the market second",
              "None of the 6 services has its budget here yet",
              "May 2014 is crowded: reviews begin and reports fall due",
              "Council is asked to note what comes next"));

  static List<String> names() {
    return Examples.names();
  }

  private static Stream<Slide> slides(String name) {
    var written = Examples.open(name);
    return written.story().stream()
        .filter(step -> !step.hidden())
        .map(
            step ->
                Slide.of(written, (scenario, view) -> projection(written, scenario, view), step));
  }

  private static Projection projection(BusinessCase written, String scenario, View view) {
    return ResolvedCase.of(written, scenario).project(view);
  }

  private static Stream<String> words(Slide slide) {
    return Stream.of(slide.title(), slide.sentence(), slide.notes());
  }

  private static Stream<Wording.Part> parts(Step step) {
    return Stream.of(step.title(), step.sentence(), step.notes())
        .flatMap(words -> Wording.of(words).parts().stream());
  }

  @ParameterizedTest
  @MethodSource("names")
  void titlesAreWhatAReaderWorkedOut(String name) {
    assertThat(slides(name).map(Slide::title)).containsExactlyElementsOf(TITLES.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void fiveToEightStepsCanBeReadAtAGlance(String name) {
    assertThat(slides(name)).hasSizeBetween(5, 8);
    assertThat(slides(name))
        .allSatisfy(
            slide -> {
              assertThat(slide.title().split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
              assertThat(sentences(slide.sentence())).as(slide.sentence()).isEqualTo(1);
              assertThat(sentences(slide.notes())).as(slide.notes()).isBetween(2, 5);
              assertThat(slide.notes()).contains("Expect ");
            });
  }

  private static int sentences(String words) {
    return (int) END_OF_SENTENCE.matcher(words).results().count();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFigureIsLiveAndThere(String name) {
    assertThat(slides(name))
        .allSatisfy(
            slide ->
                assertThat(words(slide))
                    .allSatisfy(told -> assertThat(told).doesNotContain(Telling.NO_FIGURE)));
    assertThat(Examples.open(name).story().stream().flatMap(StoriesTest::parts))
        .allSatisfy(
            part -> {
              assertThat(part).isNotInstanceOf(Wording.Unread.class);
              if (part instanceof Wording.Plain(var plain)) {
                assertThat(TypedNumber.in(plain)).as(plain).isEmpty();
              }
            });
  }

  /// A field that says something else of another step's scene would be one that leans on it.
  @ParameterizedTest
  @MethodSource("names")
  void everyFieldOfAYearNamesIt(String name) {
    assertThat(Examples.open(name).story().stream().flatMap(StoriesTest::parts))
        .filteredOn(Wording.Field.class::isInstance)
        .allSatisfy(
            part -> {
              var query = ((Wording.Field) part).query();
              assertThat(query.year() != null)
                  .as(part.written())
                  .isEqualTo(query.figure().byYear() && query.figure() != Figure.ASSUMPTION);
            });
  }

  @ParameterizedTest
  @MethodSource("names")
  void childrenAndServicesComeBeforePounds(String name) {
    var first = slides(name).findFirst().orElseThrow();
    assertThat(first.title()).doesNotContain("£");
    assertThat(first.sentence()).doesNotContain("£");
    var counts =
        Examples.open(name).opportunities().stream()
            .anyMatch(opportunity -> !opportunity.outcome().isBlank());
    assertThat(first.step().scene().chart() == ChartKind.OUTCOMES).isEqualTo(counts);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPictureHasSomethingToSee(String name) {
    assertThat(slides(name).filter(slide -> !slide.step().id().equals(MISSING)))
        .allSatisfy(
            slide ->
                assertThat(slide.chart().table().rows().stream().filter(StoriesTest::seen))
                    .as(slide.title())
                    .isNotEmpty());
  }

  private static boolean seen(Row row) {
    return row.values().stream().anyMatch(value -> Double.isFinite(value) && value != 0);
  }

  @Test
  void theEmptyPictureSaysThatNothingHasBeenFilledIn() {
    var slide =
        slides("kent-2014")
            .filter(each -> each.step().id().equals(MISSING))
            .findFirst()
            .orElseThrow();
    assertThat(slide.chart().table().rows()).noneMatch(StoriesTest::seen);
    assertThat(slide.chart().description()).contains("no budget is given");
    assertThat(slide.sentence()).contains("missing, not nil");
  }

  /// What is compared is in the picture, and what stands out is a workstream with something in it.
  @ParameterizedTest
  @MethodSource("names")
  void picturesShowWhatTheWordsCompare(String name) {
    for (var step : Examples.open(name).story()) {
      var scene = step.scene();
      Stream.of(step.title(), step.sentence())
          .flatMap(words -> Wording.of(words).fields().stream())
          .map(field -> field.query().scenario())
          .filter(scenario -> scenario != null && !scenario.equals(scene.scenario()))
          .forEach(scenario -> assertThat(scene.beside()).as(step.title()).contains(scenario));
    }
  }

  /// A lever is one number, in the scenario the step shows.
  @ParameterizedTest
  @MethodSource("names")
  void leversAreNumbersThatCanBeMoved(String name) {
    var written = Examples.open(name);
    for (var step : written.story()) {
      assertThat(step.levers()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
      assertThat(step.levers())
          .allSatisfy(
              id ->
                  assertThat(written.assumption(id).orElseThrow().value())
                      .as(id)
                      .isInstanceOf(Series.Single.class));
    }
  }

  @Test
  void wordsFollowTheCase() {
    var written = Examples.open("nottingham-2022");
    var fewer =
        written.withValue(
            written.plan().id(), "edge-children", new Series.Single(BigDecimal.valueOf(20)));
    var step = fewer.story().getFirst();
    var told = Telling.of(fewer).told(step.title() + " " + step.sentence(), step.scene());
    assertThat(told)
        .startsWith("By 2029/30, 171 fewer children are in care than otherwise At full effect 20 ");
  }
}
