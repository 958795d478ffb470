package org.casewright.ui.main;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.casewright.library.Templates;
import org.casewright.session.edits.NewCosts;
import org.casewright.session.edits.Part;
import org.casewright.session.edits.Parts;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.junit.jupiter.api.Test;

class OffersTest {

  private final List<Pick> offered = new ArrayList<>();
  private final List<Message> said = new ArrayList<>();
  private final List<Command> carriedOut = new ArrayList<>();
  private Desk desk = desk("nottingham-2022");
  private Offers offers = new Offers(desk, carriedOut::add);
  private Moves moves = new Moves(desk);

  private Desk desk(String example) {
    var opened =
        new Desk(
            MainController.exampleSession(example, InstantSource.fixed(Instant.EPOCH)),
            Runnable::run);
    opened.onPick(offered::add);
    opened.onSay(said::add);
    return opened;
  }

  private void open(String example) {
    desk = desk(example);
    offers = new Offers(desk, carriedOut::add);
    moves = new Moves(desk);
  }

  private void select(Selection selection) {
    desk.show(shown -> shown.withSelection(selection));
  }

  private Pick.Option first(String typed) {
    return offered.getLast().offered(typed).getFirst();
  }

  @Test
  void everyTemplateIsOfferedAndGoesIntoTheWorkstreamThatIsSelected() {
    select(Selection.workstream("sen-assessment"));
    offers.templates();
    assertThat(offered.getLast().offered("")).hasSize(Templates.all().size() + 3);
    first("foster carers net").chosen().run();

    var added = ((Selection.Of) desk.shown().selection()).thing();
    assertThat(desk.businessCase().opportunity(added.id()).orElseThrow().workstream())
        .isEqualTo("sen-assessment");
    assertThat(desk.session().undoLabel()).isEqualTo("Add “More foster carers, net of leavers”");
    offers.templates();
    first("blank beds").chosen().run();
    assertThat(desk.session().undoLabel()).startsWith("Add opportunity “");
    assertThat(offered.getLast().offered("no such thing")).isEmpty();
  }

  @Test
  void everythingThatHasANameIsFoundAndShown() {
    offers.find();
    assertThat(offered.getLast().offered("")).hasSameSizeAs(Thing.all(desk.businessCase()));
    first("agency FOSTER").chosen().run();
    assertThat(desk.shown().selection()).isEqualTo(Selection.assumption("agency-foster-week"));
  }

  @Test
  void everyCommandIsOfferedAndWhatCannotBeDoneNowSaysWhy() {
    offers.commands();
    assertThat(offered.getLast().offered("")).hasSize(Command.values().length - 1);
    first("slip months").chosen().run();
    assertThat(carriedOut).containsExactly(Command.SLIP);
    assertThat(first("undo").label()).isEqualTo("Undo");
    assertThat(first("undo").whyNot()).isEqualTo("There is nothing to take back.");

    desk.session().edit("Call it so", c -> c.withTitle("So"));
    select(Selection.Whole.COSTS);
    offers.commands();
    assertThat(first("undo").whyNot()).isEmpty();
    assertThat(first("slip").whyNot()).startsWith("Choose an opportunity");
  }

  @Test
  void commandsAreFoundByWhatPeopleCallThem() {
    offers.commands();
    assertThat(called("late")).first().isEqualTo("Slip by months…");
    assertThat(called("delay")).containsExactly("Slip by months…");
    assertThat(called("half")).containsExactly("Deliver only a share…");
    assertThat(called("what if"))
        .contains("Add a scenario on this one", "Slip by months…", "Deliver only a share…");
    assertThat(called("copy")).contains("Duplicate", "Copy table of the chart");
    assertThat(called("delete")).containsExactly("Remove…");
    assertThat(called("exit")).containsExactly("Quit");
  }

  private List<String> called(String typed) {
    return offered.getLast().offered(typed).stream().map(Pick.Option::label).toList();
  }

  @Test
  void everyCommandThatCannotBeCarriedOutSaysWhatToDoFirst() {
    desk.showStart(true);
    for (var command : Command.values()) {
      assertThat(command.isEnabled(desk)).isEqualTo(command.whyNot(desk).isEmpty());
      command.whyNot(desk).ifPresent(why -> assertThat(why).endsWith(".").hasSizeLessThan(90));
    }
    assertThat(Command.SLIP.whyNot(desk)).hasValue("Open a case or start a new one first.");
  }

  @Test
  void aSlipIsTypedInMonths() {
    select(Selection.opportunity("foster-carers"));
    moves.slip();
    assertThat(offered.getLast().title())
        .isEqualTo("Slip “More foster carers, net” by how many months?");
    var seven = first("7");
    assertThat(seven.label()).contains("7 months");
    seven.chosen().run();
    assertThat(desk.session().undoLabel()).isEqualTo(seven.label());
    assertThat(start()).isEqualTo(17);
    moves.slip();
    assertThat(called("6")).as("what is typed is not offered twice").doesNotHaveDuplicates();
    assertThat(first("-7").label()).contains("forward by 7 months");
    for (var typed : new String[] {"seven", "7.5", "1e9", "99999"}) {
      assertThat(offered.getLast().offered(typed)).as(typed).isEmpty();
    }
    assertThat(first("0").label()).isEqualTo("This cannot be done");
    var before = desk.businessCase();
    first("0").chosen().run();
    assertThat(desk.businessCase()).isSameAs(before);
  }

  private int start() {
    var rollout = desk.businessCase().opportunity("foster-carers").orElseThrow().rollout();
    return desk.businessCase()
        .assumption(String.valueOf(rollout == null ? null : rollout.start()))
        .orElseThrow()
        .value()
        .held(0)
        .intValue();
  }

  @Test
  void aShareToDeliverIsTypedInPerCentInAnyScenario() {
    desk.show(shown -> shown.withScenario("stretch"));
    select(Selection.opportunity("edge"));
    moves.deliverOnly();
    var share = first("37");
    assertThat(share.label()).contains("37%", "Stretch");
    share.chosen().run();
    assertThat(desk.businessCase().assumption("edge-children").orElseThrow().value())
        .isEqualTo(desk.session().saved().assumption("edge-children").orElseThrow().value());
    var stretch = desk.businessCase().scenario("stretch").orElseThrow();
    assertThat(requireNonNull(stretch.values().get("edge-children")).value().held(0))
        .isEqualByComparingTo("18.5");
    moves.deliverOnly();
    assertThat(offered.getLast().offered("37%")).isNotEmpty();
    assertThat(offered.getLast().offered("12.5%").getFirst().label()).contains("12.5%");
  }

  @Test
  void theWholeCaseIsSlippedOrDeliveredInPart() {
    select(Selection.Whole.PROGRAMME);
    var all = desk.businessCase().opportunities().size();
    moves.slip();
    assertThat(offered.getLast().title())
        .isEqualTo("Slip all %d opportunities by how many months?".formatted(all));
    first("7").chosen().run();
    assertThat(start()).isEqualTo(17);
    assertThat(said).isEmpty();
    moves.deliverOnly();
    assertThat(offered.getLast().title())
        .isEqualTo("How much of all %d opportunities is delivered?".formatted(all));
    first("50").chosen().run();
    assertThat(desk.businessCase().assumption("edge-children").orElseThrow().value().held(0))
        .isEqualByComparingTo("17.5");
  }

  @Test
  void aCostWhoseMonthIsAnAssumptionSlipsToo() {
    select(Selection.cost("specialists"));
    assertThat(Command.SLIP.whyNot(desk)).isEmpty();
    moves.slip();
    assertThat(offered.getLast().title())
        .isEqualTo("Slip “Children's specialists” by how many months?");
    first("7").chosen().run();
    assertThat(desk.session().undoLabel())
        .isEqualTo("Slip Children's specialists by 7 months in Target");
    assertThat(start()).as("of an opportunity that began with it").isEqualTo(10);

    desk.session().undo();
    select(Selection.Whole.PROGRAMME);
    moves.slip();
    assertThat(called("7"))
        .startsWith(
            "Slip 10 opportunities by 7 months in Target",
            "Slip 10 opportunities and Children's specialists by 7 months in Target");
  }

  @Test
  void aCaseOfCostsAloneSlipsThem() {
    desk.open(MainController.noSession(InstantSource.fixed(Instant.EPOCH)));
    Things.change(
        desk,
        "Add a cost",
        c -> {
          var added = NewCosts.recurring(c, "Specialists");
          return Parts.add(added.after(), added.thing(), Part.FROM).after();
        });
    select(Selection.Whole.PROGRAMME);
    assertThat(Command.SLIP.whyNot(desk)).isEmpty();
    moves.slip();
    assertThat(offered.getLast().title()).isEqualTo("Slip “Specialists” by how many months?");
  }

  @Test
  void aCostWithoutSuchAMonthSaysWhatItNeeds() {
    var cost = new Thing.Cost(desk.businessCase().costs().getFirst().id());
    for (var selection : List.of(new Selection.Of(cost), new Selection.InPlan(cost))) {
      select(selection);
      assertThat(Command.SLIP.whyNot(desk))
          .hasValue("Choose an opportunity, or a cost whose first or last month is an assumption.");
    }
  }

  @Test
  void moneyIsMovedAsItIsTyped() {
    open("leicestershire-2014");
    select(Selection.opportunity("s1"));
    moves.moveMoney();
    assertThat(offered.getLast().offered("£1.5m")).as("not all is said yet").isEmpty();
    var move = first("£20k from 2014/15 to 2015/16");
    assertThat(move.label()).contains("£20k", "2014/15", "2015/16");
    var before = desk.businessCase();
    move.chosen().run();
    assertThat(desk.businessCase()).isNotEqualTo(before);
    assertThat(desk.session().undoLabel()).isEqualTo(move.label());
    desk.session().undo();
    assertThat(desk.businessCase()).isEqualTo(before);
    assertThat(first("£20k from 2014/15 to 2031/32").detail()).contains("Choose two different");
    assertThat(first("0.1m FROM 2015/16 TO 2014/15").label()).startsWith("Move £");
  }

  @Test
  void moneyOfAWholeWorkstreamOrAOneOffCostIsMovedByTheSameCommand() {
    open("leicestershire-2014");
    select(Selection.workstream("t3"));
    moves.moveMoney();
    assertThat(offered.getLast().offered("£1.5m from 2015/16 to 2016/17"))
        .extracting(Pick.Option::label)
        .hasSize(5)
        .first()
        .asString()
        .startsWith("Move £1.50m of T3 Remodelling children's social care from 2015/16");

    open("nottingham-2022");
    select(new Selection.Of(new Thing.Cost("partner")));
    assertThat(Command.MOVE_MONEY.isEnabled(desk)).isTrue();
    moves.moveMoney();
    assertThat(offered.getLast().title())
        .isEqualTo("Move money of “Delivery partner” between years");
    var move = first("£500k from 2022/23 to 2024/25");
    move.chosen().run();
    assertThat(desk.session().undoLabel()).isEqualTo(move.label());
    select(new Selection.Of(new Thing.Cost("specialists")));
    assertThat(Command.MOVE_MONEY.isEnabled(desk)).as("a recurring cost").isFalse();
  }

  @Test
  void everyFigureOfferedCanBeExplained() {
    offers.explain();
    for (var option : offered.getLast().offered("")) {
      option.chosen().run();
      assertThat(desk.shown().selection()).isInstanceOf(Selection.Explained.class);
    }
    first("net present").chosen().run();
  }

  @Test
  void eachKindOfCostIsOffered() {
    offers.costs();
    assertThat(offered.getLast().offered("")).hasSize(3);
    assertThat(first("project team").label()).isEqualTo("Add a recurring cost");
    assertThat(first("training").label()).isEqualTo("Add one-off amounts");
    assertThat(offered.getLast().empty()).isNotEmpty();
    first("contingent fee").chosen().run();
    assertThat(((Selection.Of) desk.shown().selection()).thing()).isInstanceOf(Thing.Cost.class);
  }
}
