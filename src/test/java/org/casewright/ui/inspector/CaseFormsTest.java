package org.casewright.ui.inspector;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.library.DiscountRates;
import org.casewright.model.BudgetLine.Budget;
import org.casewright.model.CostKind;
import org.casewright.model.CostTerms;
import org.casewright.model.MonthPoint;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Gap;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Sketch;
import org.junit.jupiter.api.Test;

/// The case as a whole, its costs, budget lines, risks, milestones, scenarios and assumptions.
class CaseFormsTest {

  private final Inspecting person = Inspecting.example("nottingham-2022");

  @Test
  void theYearsAndPricesOfTheCase() {
    person.at(Selection.Whole.PROGRAMME);
    assertThat(person.type("title", "Ours")).isEmpty();
    assertThat(person.session.undoLabel())
        .isEqualTo("Title: Children's transformation programme to Ours");
    assertThat(person.type("years", "9")).isEmpty();
    assertThat(person.now().timeline().years()).isEqualTo(9);
    assertThat(person.type("years", "2.5"))
        .containsExactly("A whole number of years is needed here.");
    assertThat(person.type("first-year", "")).containsExactly("A financial year is needed here.");
    assertThat(person.type("plan-years", "")).isEmpty();
    assertThat(person.now().timeline().planYears()).isNull();
    assertThat(person.type("base-year", "last year"))
        .containsExactly("“last year” is not a financial year; type one such as 2021/22.");

    assertThat(person.type("inflation", "2; 2.5%; 3")).isEmpty();
    assertThat(person.now().pricesOrDefault().inflation())
        .isEqualTo(Series.yearly("0.02", "0.025", "0.03"));
    assertThat(person.text("inflation")).isEqualTo("2; 2.5; 3");
    assertThat(person.type("inflation", "2; much").getFirst()).contains("“much” is not a");
    assertThat(person.type("inflation", "")).isEmpty();
    assertThat(person.now().pricesOrDefault().inflation()).isNull();
  }

  @Test
  void discountRatesAreTypedOrTakenFromASchedule() {
    person.at(Selection.Whole.PROGRAMME);
    assertThat(person.type("discount-0", "4")).isEmpty();
    assertThat(person.now().pricesOrDefault().schedule().rate(1)).isEqualByComparingTo("0.04");
    assertThat(person.session.undoLabel()).isEqualTo("From year 1: 3.5 to 4");
    assertThat(person.type("discount-0", ""))
        .containsExactly("A number of per cent is needed here.");

    person.press(DiscountRates.sensitivity().name());
    assertThat(person.now().pricesOrDefault().schedule()).isEqualTo(DiscountRates.sensitivity());
    assertThat(person.action(DiscountRates.sensitivity().name()).why())
        .isEqualTo("These are the rates in use.");
  }

  @Test
  void discountBandsAreAddedMovedAndTakenOut() {
    person.at(Selection.Whole.PROGRAMME);
    var bands = person.now().pricesOrDefault().schedule().rates().size();
    person.press("Add a band");
    assertThat(person.now().pricesOrDefault().schedule().rates()).hasSize(bands + 1);
    assertThat(person.type("discount-" + bands, 0, "100")).isEmpty();
    assertThat(person.type("discount-" + bands, 1, "2.5")).isEmpty();
    assertThat(person.now().pricesOrDefault().schedule().rate(100)).isEqualByComparingTo("0.025");
    assertThat(person.type("discount-" + bands, 0, "1"))
        .containsExactly("Discount rates stand in rising order of year.");
    assertThat(person.type("discount-" + bands, 0, "2.5"))
        .containsExactly("A band starts in a whole year, such as 31, counted from 1.");
    person.press("Take out the band from year 100");
    assertThat(person.now().pricesOrDefault().schedule().rates()).hasSize(bands);
    assertThat(person.actions().map(Action::label))
        .as("the first band stays")
        .doesNotContain("Take out the band from year 1");
  }

  @Test
  void theOptimismBiasTableChangesRowByRow() {
    person.at(Selection.Whole.PROGRAMME);
    assertThat(person.type("bias-benefit", 1, "7%")).isEmpty();
    assertThat(person.session.undoLabel())
        .isEqualTo("Optimism bias, taken off benefits at grade 2, in %: 5 to 7");
    assertThat(person.now().optimismBias().get(1).benefit()).isEqualByComparingTo("0.07");
    assertThat(person.type("bias-cost", 5, "150")).isEmpty();
    assertThat(person.type("bias-benefit", 0, "150").getFirst()).contains("from 0 to 100");

    person.press("Adjust nothing");
    assertThat(person.now().optimismBias()).isEmpty();
    assertThat(person.type("bias-benefit", 2, "10")).isEmpty();
    assertThat(person.now().optimismBias()).hasSize(6);
  }

  @Test
  void aCostHasMonthsKindAndLines() {
    person.at(Selection.cost("specialists"));
    assertThat(person.type("to", "Mar 2025")).isEmpty();
    var terms = (CostTerms.Recurring) person.now().cost("specialists").orElseThrow().terms();
    assertThat(terms.to()).isEqualTo(new MonthPoint.At(36));
    assertThat(person.session.undoLabel()).endsWith("last month: Mar 2025");
    assertThat(person.item(Item.Words.class, "terms").words())
        .as("it is paid in the last month too")
        .endsWith(" to the end of Mar 2025.");
    assertThat(person.type("to", "soon"))
        .containsExactly("“soon” is not a month; type one such as Mar 2025.");
    assertThat(person.type("to", "")).isEmpty();
    person.choose("kind", "capital");
    assertThat(person.now().cost("specialists").orElseThrow().kind()).isEqualTo(CostKind.CAPITAL);
    person.choose("kind", "");
    assertThat(person.now().cost("specialists").orElseThrow().kind()).isNull();
    assertThat(person.item(Item.Words.class, "terms").words()).startsWith("Every month from ");
  }

  @Test
  void aFeeHasItsPictureAndItsParts() {
    var kent = Inspecting.example("kent-2015").at(Selection.cost("partner-fee"));
    assertThat(kent.item(Item.Own.class, "fee").state()).isInstanceOf(Sketch.class);
    kent.press("Fixed part of the fee");
    assertThat(kent.text("fixed-to")).isEqualTo("Mar 2015");
    assertThat(kent.type("fixed-to", ""))
        .as("the fixed part is spread up to there")
        .containsExactly("A month is needed here.");
    assertThat(kent.type("fixed-from", "May 2014")).isEmpty();
    kent.press("Saving at which the fee starts");
    var fee = (CostTerms.ContingentFee) kent.now().cost("partner-fee").orElseThrow().terms();
    assertThat(fee.threshold()).isNotNull();
    kent.press(requireNonNull(fee.fixed()), "Do without");
    assertThat(((CostTerms.ContingentFee) kent.now().cost("partner-fee").orElseThrow().terms()))
        .satisfies(now -> assertThat(now.fixedTo()).isNull());
  }

  @Test
  void aBudgetLineThatIsNotFilledInSaysSoAndIsFilledIn() {
    person.at(new Thing.BudgetLine("childrens-services"));
    assertThat(person.item(Item.Words.class, "row-doNothing").words()).contains("2022/23 ");
    person.choose("budget-kind", "growing");
    assertThat(person.type("opening", "£85m")).isEmpty();
    assertThat(person.type("growth", "2%")).isEmpty();
    var line = person.now().budgetLine("childrens-services").orElseThrow();
    assertThat(line.budget())
        .isInstanceOfSatisfying(
            Budget.Growing.class,
            growing -> {
              assertThat(growing.opening()).isEqualByComparingTo("85000000");
              assertThat(growing.growth()).isEqualByComparingTo("0.02");
            });
    assertThat(person.item(Item.Words.class, "row-doNothing").words())
        .startsWith("2022/23 £85.00m");
    person.choose("budget-kind", "typed");
    assertThat(person.type("budget-values", 2, "90m")).isEmpty();
    assertThat(
            ((Budget.Typed)
                    requireNonNull(
                        person.now().budgetLine("childrens-services").orElseThrow().budget()))
                .values())
        .as("years between keep what they were")
        .hasSize(3)
        .element(1)
        .satisfies(number -> assertThat(number).isEqualByComparingTo("85000000"));
    assertThat(person.type("target", 0, "some").getFirst()).contains("“some” is not a number");
    assertThat(person.type("pressures", 1, "1m")).isEmpty();
    assertThat(person.session.undoLabel())
        .isEqualTo("Children's Integrated Services, unfunded growth, cash, 2023/24: 1,000,000");
  }

  @Test
  void aRiskHasAChanceAndACostThatCanBeDoneWithout() {
    var derbyshire = Inspecting.example("derbyshire-2020");
    var risk = derbyshire.now().risks().getFirst();
    derbyshire.at(new Thing.Risk(risk.id()));
    if (risk.chance() == null) {
      derbyshire.press("Chance");
    }
    var chance = requireNonNull(derbyshire.now().risks().getFirst().chance());
    derbyshire.inspector.numbers().onType(chance, 0, "30");
    assertThat(derbyshire.now().assumption(chance).orElseThrow().value().held(0))
        .isEqualByComparingTo("0.3");
    derbyshire.press(chance, "Do without");
    assertThat(derbyshire.now().risks().getFirst().chance()).isNull();
    derbyshire.press("Chance");
    assertThat(derbyshire.now().risks().getFirst().chance()).isNotNull();
    assertThat(derbyshire.type("year", "2021/22")).isEmpty();
    derbyshire.choose("opportunity", "adult");
    assertThat(derbyshire.now().risks().getFirst().opportunity()).isEqualTo("adult");
  }

  @Test
  void aMilestoneHasADayOfTheCalendar() {
    var milestone = person.now().milestones().getFirst();
    person.at(new Thing.Milestone(milestone.id()));
    for (var typed : new String[] {"28 Sep 2026", "28 september 2026", "28/9/2026", "2026-09-28"}) {
      assertThat(person.type("date", typed)).isEmpty();
      assertThat(person.text("date")).isEqualTo("28 Sept 2026");
    }
    assertThat(person.type("date", "31 Jun 2026"))
        .containsExactly("“31 Jun 2026” is not a date; type one such as 28 Sept 2026.");
    assertThat(person.type("date", "")).containsExactly("A date is needed here.");
  }

  @Test
  void aScenarioSaysWhatItReplacesAndGivesItBack() {
    person.under("stretch").at(Selection.opportunity("foster-carers"));
    person.inspector.onInclude(false);
    person.at(Selection.opportunity("edge"));
    person.choose("shape", "s-curve");
    person.inspector.numbers().onType("on-site", 0, "Jan 2023");
    person.inspector.numbers().onCommit("on-site");
    person.at(Selection.scenario("stretch"));

    assertThat(person.item(Item.Slot.class, "value-on-site").help())
        .as("a start is a month")
        .startsWith("Jan 2023 rather than ")
        .doesNotContain("months");
    assertThat(person.item(Item.Slot.class, "change-edge").help())
        .isEqualTo("Takes hold otherwise");
    pressIn("without-foster-carers", "Take back in");
    pressIn("change-edge", "As in the plan");
    pressIn("value-on-site", "Back to May 2022");
    var stretch = person.now().scenario("stretch").orElseThrow();
    assertThat(stretch.without()).isEmpty();
    assertThat(stretch.opportunities()).isEmpty();
    assertThat(stretch.values()).doesNotContainKey("on-site");
    assertThat(person.type("name", "")).hasSize(1);
    assertThat(person.choose("based-on", "slip-6")).isEmpty();
    person.press("Show this scenario");
    assertThat(person.desk.shown().scenario()).isEqualTo("stretch");
  }

  @Test
  void aScenarioIsBasedOnThePlanUnlessItIsOnAnother() {
    person.at(Selection.scenario("stretch"));
    var basedOn = person.item(Item.Choice.class, "based-on");
    assertThat(basedOn.options())
        .extracting(Item.Option::label)
        .containsExactly("Target", "Six months late");
    assertThat(basedOn.chosen()).as("what it says in the file is nothing").isEqualTo("target");
    person.choose("based-on", "slip-6");
    person.choose("based-on", "target");
    assertThat(person.now().scenario("stretch").orElseThrow().basedOn()).isNull();
  }

  private void pressIn(String slot, String label) {
    person.item(Item.Slot.class, slot).actions().stream()
        .filter(action -> action.label().equals(label))
        .findFirst()
        .orElseThrow()
        .run()
        .run();
  }

  @Test
  void anAssumptionHasARangeInItsOwnNotation() {
    person.at(Selection.assumption("carers"));
    assertThat(person.type("low", "5")).isEmpty();
    assertThat(person.type("high", "4")).hasSize(1);
    person.choose("shape", "uniform");
    assertThat(person.type("high", "")).isEmpty();
    assertThat(person.now().assumption("carers").orElseThrow().range()).isNull();
    assertThat(person.type("high", "20")).isEmpty();
    assertThat(requireNonNull(person.now().assumption("carers").orElseThrow().range()).low())
        .as("the other end is the value")
        .isEqualByComparingTo("11");

    person.at(Selection.assumption("first-carers"));
    assertThat(person.type("low", "Jan 2023")).isEmpty();
    assertThat(person.text("low")).isEqualTo("Jan 2023");
    person.at(Selection.assumption("block-occupancy"));
    assertThat(person.type("low", "70%")).isEmpty();
    assertThat(
            requireNonNull(person.now().assumption("block-occupancy").orElseThrow().range()).low())
        .isEqualByComparingTo("0.7");
  }

  @Test
  void aUnitThatDoesNotFitIsRefused() {
    person.at(Selection.assumption("carers"));
    var sentences = person.choose("unit", Unit.POUNDS.key());
    assertThat(sentences).hasSize(1);
    assertThat(sentences.getFirst()).contains("carers/year");
    assertThat(person.now().assumption("carers").orElseThrow().unit())
        .isEqualTo(Unit.CARERS_A_YEAR);
    assertThat(person.session.canUndo()).isFalse();
  }

  @Test
  void oneNumberBecomesOneForEachYearAndBackAgain() {
    person.at(Selection.assumption("carers"));
    assertThat(person.choose("yearly", "yearly")).isEmpty();
    assertThat(person.now().assumption("carers").orElseThrow().value())
        .isInstanceOfSatisfying(
            Series.Yearly.class, yearly -> assertThat(yearly.numbers()).hasSize(8));
    assertThat(person.choose("yearly", "single")).isEmpty();
    assertThat(person.now().assumption("carers").orElseThrow().value()).isEqualTo(Series.of("11"));

    person.under("stretch");
    assertThat(person.choose("yearly", "yearly")).isEmpty();
    assertThat(person.now().assumption("carers").orElseThrow().value()).isEqualTo(Series.of("11"));
  }

  @Test
  void evidenceIsGradedSourcedAndDated() {
    person.at(Selection.assumption("carer-weeks"));
    person.choose("grade", "2");
    assertThat(person.session.undoLabel())
        .isEqualTo("Time a carer stays, grade, 1 is best: Ungraded to Grade 2");
    assertThat(person.item(Item.Words.class, "grade-meaning").words())
        .as("what the grade means")
        .startsWith("From our own statistics");
    assertThat(person.type("owner", "Head of fostering")).isEmpty();
    assertThat(person.type("date", "1 Apr 2023")).isEmpty();
    assertThat(person.type("date", "")).isEmpty();
    assertThat(person.now().assumption("carer-weeks").orElseThrow().evidenceOrNone().date())
        .isNull();
    person.at(Selection.assumption("agency-foster-week"));
    assertThat(person.type("price-year", "2022/23")).isEmpty();
    assertThat(person.type("growth", "1.5")).isEmpty();
    assertThat(person.now().assumption("agency-foster-week").orElseThrow().growth())
        .isEqualByComparingTo("0.015");
    assertThat(person.item(Item.Slot.class, "use-opportunities[8].flow.weeklyCost").label())
        .isEqualTo("More foster carers, net");
  }

  @Test
  void anEmptyWorkstreamOffersWhatCanBeAdded() {
    person.at(Selection.workstream("sen-assessment"));
    person.press("Add pounds by year");
    assertThat(person.desk.shown().selection())
        .isInstanceOfSatisfying(
            Selection.Of.class, of -> assertThat(of.thing()).isInstanceOf(Thing.Opportunity.class));
    assertThat(person.model().eyebrow()).startsWith("SEN assessment");
  }

  @Test
  void aTargetIsShortOfBeatenOrMet() {
    var leicestershire = Inspecting.example("leicestershire-2014");
    var line = leicestershire.now().budgetLines().getFirst().id();
    leicestershire.at(new Thing.BudgetLine(line));
    assertThat(leicestershire.type("target", 0, "£100")).isEmpty();
    assertThat(leicestershire.item(Item.Words.class, "row-gap").words())
        .startsWith("2014/15 beaten by £")
        .contains("2015/16 met")
        .doesNotContain("−");
    assertThat(Gap.words(165_000)).isEqualTo("£165k short");
    assertThat(Gap.words(-165_000)).isEqualTo("beaten by £165k");
    assertThat(Gap.words(0.2)).isEqualTo("met");
  }

  @Test
  void aScenarioIsMadeThePlanByOneButton() {
    person.at(new Thing.Scenario("stretch"));
    assertThat(person.actions().map(Action::label))
        .filteredOn("Make this the plan"::equals)
        .hasSize(1);
  }
}
