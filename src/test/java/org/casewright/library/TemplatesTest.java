package org.casewright.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Prices;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

  private static final BusinessCase EMPTY = BusinessCase.of("Case", Timeline.of(2022, 10));

  static List<Template> all() {
    return Templates.all();
  }

  private static Projection projected(BusinessCase made) {
    return ResolvedCase.of(made, made.plan().id()).project(View.AS_STATED);
  }

  private static double[] gross(BusinessCase made, Scope scope) {
    return projected(made).annual(Figure.GROSS_BENEFIT, scope, PriceBasis.REAL);
  }

  private static Opportunity newest(BusinessCase made) {
    return made.opportunities().getLast();
  }

  private static BusinessCase withAllThatItOffers(Template template, BusinessCase before) {
    var made = template.addTo(before);
    for (var field : template.fields()) {
      made = template.addField(made, newest(made).id(), field.place());
    }
    return made;
  }

  @Test
  void holdsEveryTemplateInTheOrderOfTheList() {
    assertThat(Templates.all())
        .extracting(Template::id)
        .containsExactly(
            "edge-of-care",
            "friends-and-family-to-sgo",
            "reunification",
            "leaving-care-delay",
            "repeat-cin",
            "repeat-cp",
            "cin-duration",
            "cp-duration",
            "net-foster-carers",
            "agency-to-in-house",
            "step-down-from-residential",
            "block-beds",
            "saving-by-year",
            "establishment-growth-avoided");
    assertThat(Templates.find("block-beds")).contains(Templates.named("block-beds"));
    assertThatThrownBy(() -> Templates.named("bed-blocking"))
        .hasMessageStartingWith("There is no template “bed-blocking”; the templates are edge-of-");
  }

  /// In prices of 2022/23. A start of s months and a build-up of m leave k = 12 − s months of the
  /// first FY; with nothing ended yet, the stock summed over them is n/12 · 1/m · Σ (j + 1)²/2 for
  /// j = 0 … k − 1: 285/2 for nine months, 14/2 for three. A stay under a month is n/12 · Σ r · L.
  /// The steady state is n · D · u · (c₁ − c₂) · q, or N · (o · c₁ · q − c₂) · 52.
  static Stream<Arguments> figures() {
    var week = 52 / 12.0;
    var nine = 285 / 2.0;
    return Stream.of(
        Arguments.of("edge-of-care", 20 / 12.0 / 18 * nine * 1769 * week, 20 * 104 * 1769.0),
        Arguments.of(
            "friends-and-family-to-sgo",
            10 / 12.0 / 18 * nine * (469 - 136) * week,
            10 * 208 * (469.0 - 136)),
        Arguments.of(
            "reunification", 6 / 12.0 / 18 * nine * 1769 * week * 0.65, 6 * 104 * 1769 * 0.65),
        Arguments.of("leaving-care-delay", 100 / 12.0 * (40.5 / 18) * 4 * 880, 100 * 4 * 880.0),
        Arguments.of( // the first plans would have ended after six of the nine months: less 14/2
            "repeat-cin",
            60 / 12.0 / 12 * (nine - 14 / 2.0) * 0.5 * 159 * week,
            60 * 26 * 0.5 * 159),
        Arguments.of("repeat-cp", 40 / 12.0 / 12 * nine * 159 * week, 40 * 45 * 159.0),
        Arguments.of("cin-duration", 800 / 12.0 * (40.5 / 12) * 4 * 0.5 * 159, 800 * 4 * .5 * 159),
        Arguments.of("cp-duration", 400 / 12.0 * (40.5 / 12) * 2 * 159, 400 * 2 * 159.0),
        Arguments.of(
            "net-foster-carers",
            8 / 12.0 / 18 * (14 / 2.0) * 1.3 * (880 - 469) * week,
            8 * 208 * 1.3 * (880 - 469)),
        Arguments.of(
            "agency-to-in-house",
            10 / 12.0 / 18 * nine * (880 - 469) * week,
            10 * 78 * (880.0 - 469)),
        Arguments.of(
            "step-down-from-residential",
            4 / 12.0 / 18 * nine * (5816 - 1750) * week * 0.74,
            4 * 78 * (5816 - 1750) * 0.74),
        Arguments.of(
            "block-beds",
            4 * (18 / 12.0) * (0.85 * 5816 - 4560) * week,
            4 * (0.85 * 5816 - 4560) * 52),
        Arguments.of("saving-by-year", 100_000.0, 100_000.0),
        Arguments.of(
            "establishment-growth-avoided",
            5 * (40.5 / 12) * 0.811 * 1100 * week,
            5 * 0.811 * 1100 * 52));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void isWorthWhatItsFormulaSays(String id, double firstYear, double steadyState) {
    var made = Templates.named(id).addTo(EMPTY);
    var gross = gross(made, Scope.ALL);
    assertThat(gross[0]).isCloseTo(firstYear, within(0.005));
    assertThat(gross[9]).isCloseTo(steadyState, within(0.005));
  }

  @Test
  void figuresAreHeldForEveryTemplate() {
    assertThat(figures().map(each -> each.get()[0]))
        .containsExactlyElementsOf(Templates.all().stream().map(Template::id).toList());
  }

  /// What it counts, what it acts on, how cashable it starts, and its shortest credible build-up.
  @Test
  void holdsWhatEachStartsWithBesidesItsNumbers() {
    assertThat(Templates.all())
        .extracting(TemplatesTest::character)
        .containsExactly(
            "children, placements in care, 0/1/0, 12",
            "children, placements in care, 1/0/0, 12",
            "children, placements in care, 1/0/0, 12",
            "children, placements in care, 1/0/0, 12",
            "plans, child-in-need plans, 0/0/1, 12",
            "plans, child protection plans, 0/0/1, 12",
            "plans, child-in-need plans, 0/0/1, 12",
            "plans, child protection plans, 0/0/1, 12",
            "carers, agency foster placements, 1/0/0, 12",
            "children, agency foster placements, 1/0/0, 12",
            "children, children's home placements, 1/0/0, 12",
            "beds, children's home placements, 1/0/0, 6",
            ", , 0/0/1, none",
            "posts, social work posts, 0/1/0, 3");
  }

  /// Every field in every template: what is sensible decides what the checks find.
  @Test
  void holdsEveryFieldAndWhatIsSensibleThere() throws IOException {
    try (var in =
        Objects.requireNonNull(TemplatesTest.class.getResourceAsStream("template-fields.csv"))) {
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      assertThat(
              Templates.all().stream()
                  .flatMap(template -> template.fields().stream().map(f -> line(template, f))))
          .containsExactlyElementsOf(lines);
    }
  }

  private static String line(Template template, Field field) {
    var kind = field.unitCostKind();
    return String.join(
        ",",
        template.id(),
        field.place(),
        field.unit().key(),
        field.low().toPlainString(),
        field.value().toPlainString(),
        field.high().toPlainString(),
        field.required() ? "required" : "offered",
        field.shared() ? "shared" : "own",
        kind == null ? "" : kind.key());
  }

  private static String character(Template template) {
    var shares = template.cashability();
    return "%s, %s, %s/%s/%s, %s"
        .formatted(
            template.outcome(),
            template.actsOn(),
            shares.cashable(),
            shares.avoidance(),
            shares.nonCashable(),
            template.field("rollout.buildUp").map(field -> field.low().toString()).orElse("none"));
  }

  @Test
  void supportOfReunificationIsACostOfTheProgramme() {
    var made = Templates.named("reunification").addTo(EMPTY);
    var cost = projected(made).annual(Figure.PROGRAMME_COST, Scope.ALL, PriceBasis.REAL);
    assertThat(cost[9]).isCloseTo(6 * 7857, within(0.005));
  }

  @Test
  void fosterCarersWithNottinghamsNumbersAreItsFigure() {
    var prices = new Prices(2021, null, null, EMPTY.extras());
    var made =
        Templates.named("net-foster-carers")
            .addTo(BusinessCase.of("Nottingham", Timeline.of(2022, 8)).withPrices(prices));
    var numbers =
        Map.of(
            "carers", "11",
            "children-per-carer", "1.3",
            "carer-weeks", "208",
            "agency-foster-week", "820",
            "in-house-foster-week", "396",
            "first-carers", "10",
            "care-build-up", "18");
    for (var number : numbers.entrySet()) {
      made = made.withValue(made.plan().id(), number.getKey(), Series.of(number.getValue()));
    }
    assertThat(made.assumptions())
        .extracting(Assumption::id)
        .containsExactlyInAnyOrderElementsOf(numbers.keySet());
    assertThat(Math.round(gross(made, Scope.ALL)[7])).isEqualTo(1_261_146);
  }

  @ParameterizedTest
  @MethodSource("all")
  void addsToNottinghamWithAllThatItOffers(Template template) {
    var nottingham = Examples.open("nottingham-2022");
    var made = withAllThatItOffers(template, nottingham);
    assertThat(CaseFile.read(CaseFile.write(made), "made")).isEqualTo(opened(made));
    var opportunity = newest(made);
    assertThat(Places.of(opportunity).ids().keySet())
        .containsExactlyInAnyOrderElementsOf(template.fields().stream().map(Field::place).toList());
    assertThat(opportunity.template()).isEqualTo(template.id());
    assertThat(opportunity.outcome()).isEqualTo(template.outcome());
    assertThat(opportunity.cashability()).isEqualTo(template.cashability());
    var before = gross(nottingham, Scope.ALL)[7];
    var own = gross(made, Scope.opportunity(opportunity.id()))[7];
    assertThat(own).isNotZero();
    assertThat(gross(made, Scope.ALL)[7]).isCloseTo(before + own, within(0.005));
    assertThat(withAllThatItOffers(template, nottingham)).isEqualTo(made);
  }

  private static ReadResult opened(BusinessCase made) {
    return new ReadResult.Opened(made, List.of());
  }

  @ParameterizedTest
  @MethodSource("all")
  void startsFromPublishedFiguresOrSaysWhatToReplace(Template template) {
    var made = withAllThatItOffers(template, EMPTY);
    for (var field : template.fields()) {
      var id = Objects.requireNonNull(Places.of(newest(made)).ids().get(field.place()));
      var evidence = made.assumption(id).orElseThrow().evidenceOrNone();
      assertThat(evidence.unitCost()).isEqualTo(field.unitCost());
      assertThat(evidence.grade()).isNull();
      if (field.unitCost().isEmpty()) {
        assertThat(evidence.source()).as(field.label()).isEmpty();
        assertThat(evidence.note())
            .startsWith("A starting value from the template “" + template.name() + "”: put your")
            .endsWith(field.note());
      } else {
        assertThat(evidence.source()).as(field.label()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void proposesUnitCostsThatAreThereAndFit(Template template) {
    for (var field : template.fields()) {
      assertThat(field.value()).as(field.label()).isBetween(field.low(), field.high());
      if (!field.unitCost().isEmpty()) {
        var published = UnitCosts.find(field.unitCost()).orElseThrow();
        assertThat(published.kind()).isEqualTo(field.unitCostKind());
        assertThat(field.priceYear()).isNull();
      }
    }
  }

  @Test
  void startingValuesOfUnitCostsAreThePublishedOnes() {
    for (var template : Templates.all()) {
      for (var field : template.fields()) {
        UnitCosts.find(field.unitCost())
            .ifPresent(
                published -> {
                  var year = published.priceYear() == null ? 2022 : published.priceYear().start();
                  var sameYear = BusinessCase.of("Same prices", Timeline.of(year, 1));
                  var filled = published.fill(Assumption.of("x", "x", field.unit(), "0"), sameYear);
                  assertThat(filled.value().held(0))
                      .as(field.label())
                      .isEqualByComparingTo(field.value());
                });
      }
    }
  }

  @Test
  void whatIsSharedReadsTheSameEverywhere() {
    var labels = new TreeMap<String, String>();
    Templates.all().stream()
        .flatMap(template -> template.fields().stream())
        .forEach(
            field -> {
              var words = field.label() + ", " + field.unit().key() + ", " + field.shared();
              assertThat(labels.merge(field.assumption(), words, (a, _) -> a)).isEqualTo(words);
            });
    assertThat(labels).containsKeys("on-site", "placement-week", "plan-week");
  }

  @Test
  void sharesWhatTheCaseHasAndNumbersTheRest() {
    var carers = Templates.named("net-foster-carers");
    var made = carers.addTo(Examples.open("nottingham-2022"), "fostering");
    assertThat(newest(made).id()).isEqualTo("more-foster-carers-net-of-leavers");
    assertThat(newest(made).workstream()).isEqualTo("fostering");
    assertThat(Places.of(newest(made)).ids())
        .isEqualTo(
            Map.of(
                "flow.perYear", "carers-2",
                "flow.perStart", "children-per-carer",
                "flow.weeks", "carer-weeks-2",
                "flow.weeklyCost", "agency-foster-week",
                "flow.weeklyCostAfter", "in-house-foster-week",
                "rollout.start", "first-carers",
                "rollout.buildUp", "care-build-up"));
    var twice = carers.addTo(made, "fostering");
    assertThat(newest(twice).name()).isEqualTo("More foster carers, net of leavers (2)");
    assertThat(newest(twice).workstream()).isEqualTo("fostering");
    assertThat(Places.of(newest(twice)).ids()).containsEntry("flow.perYear", "carers-3");
  }

  @Test
  void doesNotShareWhatIsInAnotherUnitOrDiffersFromYearToYear() {
    var edge = Templates.named("edge-of-care");
    for (var there :
        List.of(
            Assumption.of("on-site", "Site", Unit.BEDS, "3"),
            Assumption.of("on-site", "Site", Unit.MONTHS, "-1"),
            Assumption.of("on-site", "Site", Unit.MONTHS, "1")
                .withValue(Series.yearly("1", "2")))) {
      var made = edge.addTo(EMPTY.withAssumptions(List.of(there)));
      assertThat(Places.of(newest(made)).ids()).containsEntry("rollout.start", "on-site-2");
    }
  }

  @Test
  void goesIntoItsOwnWorkstreamOrWhereItIsPut() {
    var edge = Templates.named("edge-of-care");
    assertThat(edge.addTo(EMPTY).workstreams())
        .containsExactly(Workstream.of("edge-of-care", "Edge of care"));
    var there = EMPTY.withWorkstreams(List.of(Workstream.of("w", "EDGE OF CARE ")));
    assertThat(edge.addTo(there).workstreams()).isEqualTo(there.workstreams());
    assertThatThrownBy(() -> edge.addTo(EMPTY, "nowhere"))
        .hasMessage("The case has no workstream “nowhere”.");
  }

  @Test
  void addsAFieldOnceAndKeepsTheRest() {
    var nottingham = Examples.open("nottingham-2022");
    var edge = Templates.named("edge-of-care");
    var made = edge.addField(nottingham, "edge", "reductions.deadweight");
    var before = nottingham.opportunity("edge").orElseThrow();
    var after = made.opportunity("edge").orElseThrow();
    assertThat(after.withReductions(null)).isEqualTo(before);
    assertThat(gross(made, Scope.opportunity("edge"))[7])
        .isCloseTo(0.75 * gross(nottingham, Scope.opportunity("edge"))[7], within(0.005));
    assertThat(edge.addField(made, "edge", "reductions.deadweight")).isSameAs(made);
    assertThatThrownBy(() -> edge.addField(made, "edge", "capacity.units"))
        .hasMessage("The template “Fewer children coming into care” has no field capacity.units.");
    assertThatThrownBy(() -> edge.addField(made, "edges", "reductions.overlap"))
        .hasMessage("The case has no opportunity “edges”.");
  }

  @Test
  void examplesNameTemplatesThatThereAre() {
    for (var example : Examples.names()) {
      for (var opportunity : Examples.open(example).opportunities()) {
        if (!opportunity.template().isEmpty()) {
          assertThat(Templates.find(opportunity.template())).as(opportunity.name()).isPresent();
        }
      }
    }
  }
}
