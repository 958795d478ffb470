package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casewright.model.Cashability;
import org.casewright.model.Extras;
import org.casewright.model.Opportunity;
import org.casewright.ui.desk.Action;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;
import org.jspecify.annotations.Nullable;

/// How the benefit of an opportunity divides into cashable, cost avoidance and non-cashable. Two
/// shares are typed; the third is what is left.
///
/// @param shares in force under the scenario shown; null where it is not classified
record CashabilityForm(
    String name,
    @Nullable Cashability shares,
    InScenario place,
    boolean replaced,
    Editing editing) {

  static Section of(Looking looking, Opportunity opportunity) {
    var place = InScenario.of(looking, opportunity);
    var businessCase = looking.businessCase();
    var change = place.change(businessCase);
    var form =
        new CashabilityForm(
            opportunity.name(),
            opportunity.cashability(),
            place,
            change != null && change.cashability() != null,
            looking.editing(opportunity.name()));
    return form.section();
  }

  private Section section() {
    var items = new ArrayList<Item>();
    items.add(
        new Item.Words(
            "cashability-help",
            "",
            "Cashable: a budget can be cut. Cost avoidance: growth that was budgeted for does not"
                + " happen. What is left frees capacity, and no budget falls."));
    items.add(
        share(
            "cashable",
            "Cashable",
            shares == null ? null : shares.cashable(),
            share -> divided(share, shares == null ? BigDecimal.ZERO : shares.avoidance())));
    items.add(
        share(
            "avoidance",
            "Cost avoidance",
            shares == null ? null : shares.avoidance(),
            share -> divided(shares == null ? BigDecimal.ZERO : shares.cashable(), share)));
    if (shares != null) {
      items.add(
          new Item.Words(
              "non-cashable",
              "Non-cashable",
              Reading.PERCENT.write().apply(shares.nonCashable()) + "%"));
    }
    if (replaced) {
      items.add(new Item.Actions("cashability-back", List.of(giveBack())));
    }
    return Section.closed("cashability", "Cashable, avoided or capacity", summary(), items);
  }

  /// Emptied, the benefit is not classified; in another scenario than the plan, as in the plan.
  private Item share(
      String key,
      String label,
      @Nullable BigDecimal share,
      Function<BigDecimal, Cashability> division) {
    return editing.optional(
        key,
        label,
        "%",
        Reading.SHARE,
        share,
        "not classified",
        (c, typed) -> place.withCashability(c, typed == null ? null : division.apply(typed)));
  }

  private Cashability divided(BigDecimal cashable, BigDecimal avoidance) {
    var both = cashable.add(avoidance);
    if (both.compareTo(BigDecimal.ONE) > 0) {
      throw Editing.refused(
          "Cashable and cost avoidance would come to %s%%, more than there is; make the other one smaller first."
              .formatted(Reading.PERCENT.write().apply(both)));
    }
    return new Cashability(
        cashable,
        avoidance,
        BigDecimal.ONE.subtract(both),
        shares == null ? Extras.NONE : shares.extras());
  }

  private Action giveBack() {
    return editing.action(
        "Divide as in the plan",
        name + ": divided as in the plan",
        c -> place.withCashability(c, null));
  }

  private String summary() {
    if (shares == null) {
      return "not classified";
    }
    if (isAll(shares.avoidance())) {
      return "all cost avoidance";
    }
    if (isAll(shares.cashable())) {
      return "all cashable";
    }
    return isAll(shares.nonCashable()) ? "all non-cashable" : "divided";
  }

  private static boolean isAll(BigDecimal share) {
    return share.compareTo(BigDecimal.ONE) == 0;
  }
}
