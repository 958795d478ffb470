package org.casewright.file;

import java.util.Map;
import org.casewright.model.Cost;
import org.casewright.model.CostKind;
import org.casewright.model.CostTerms;
import org.casewright.model.CostTerms.ContingentFee;
import org.casewright.model.CostTerms.OneOff;
import org.casewright.model.CostTerms.Recurring;
import org.casewright.model.Extras;
import org.casewright.model.MonthPoint;
import org.jspecify.annotations.Nullable;

/// One cost: its `oneOff`, `recurring` or `contingentFee`.
final class CostCodec {

  private static final CostTerms STAND_IN = new OneOff("", Extras.NONE);

  private CostCodec() {}

  static @Nullable Cost read(ObjectIn in) {
    return in.build(
        () ->
            new Cost(
                in.id("id"),
                in.optionalText("reference"),
                in.text("name"),
                readTerms(in),
                in.optionalWord("kind", CostKind.class),
                in.optionalText("funding"),
                in.list("budget", BudgetLineCodec::readShare),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(Cost cost) {
    var terms = cost.terms();
    return new ObjectOut(cost.extras())
        .text("id", cost.id())
        .text("reference", cost.reference())
        .text("name", cost.name())
        .object("oneOff", terms instanceof OneOff o ? o : null, CostCodec::writeOneOff)
        .object("recurring", terms instanceof Recurring r ? r : null, CostCodec::writeRecurring)
        .object("contingentFee", terms instanceof ContingentFee f ? f : null, CostCodec::writeFee)
        .word("kind", cost.kind())
        .text("funding", cost.funding())
        .list("budget", cost.budget(), BudgetLineCodec::writeShare)
        .done();
  }

  private static CostTerms readTerms(ObjectIn in) {
    return switch (in.oneOf("A cost", "oneOff", "recurring", "contingentFee")) {
      case "oneOff" -> in.object("oneOff", CostCodec::readOneOff, STAND_IN);
      case "recurring" -> in.object("recurring", CostCodec::readRecurring, STAND_IN);
      case "contingentFee" -> in.object("contingentFee", CostCodec::readFee, STAND_IN);
      default -> STAND_IN;
    };
  }

  private static @Nullable CostTerms readOneOff(ObjectIn in) {
    return in.build(() -> new OneOff(in.id("amounts"), in.extras()));
  }

  private static Map<String, @Nullable Object> writeOneOff(OneOff terms) {
    return new ObjectOut(terms.extras()).text("amounts", terms.amounts()).done();
  }

  private static @Nullable CostTerms readRecurring(ObjectIn in) {
    return in.build(
        () ->
            new Recurring(
                in.id("perYear"), readMonth(in, "from"), readMonth(in, "to"), in.extras()));
  }

  private static Map<String, @Nullable Object> writeRecurring(Recurring terms) {
    var out = new ObjectOut(terms.extras()).text("perYear", terms.perYear());
    writeMonth(out, "from", terms.from());
    return writeMonth(out, "to", terms.to()).done();
  }

  private static @Nullable CostTerms readFee(ObjectIn in) {
    return in.build(
        () ->
            new ContingentFee(
                in.id("cap"),
                in.id("fullAt"),
                in.optionalId("threshold"),
                in.optionalId("lagMonths"),
                in.optionalId("fixed"),
                readMonth(in, "fixedFrom"),
                readMonth(in, "fixedTo"),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeFee(ContingentFee fee) {
    var out =
        new ObjectOut(fee.extras())
            .text("cap", fee.cap())
            .text("fullAt", fee.fullAt())
            .text("threshold", fee.threshold())
            .text("lagMonths", fee.lagMonths())
            .text("fixed", fee.fixed());
    writeMonth(out, "fixedFrom", fee.fixedFrom());
    return writeMonth(out, "fixedTo", fee.fixedTo()).done();
  }

  /// A whole number of months, or the id of an assumption in months.
  private static @Nullable MonthPoint readMonth(ObjectIn in, String key) {
    if (in.isText(key)) {
      var assumption = in.optionalId(key);
      return assumption == null ? null : new MonthPoint.Named(assumption);
    }
    var month = in.optionalWhole(key);
    return month == null ? null : in.checked(key, () -> new MonthPoint.At(month));
  }

  private static ObjectOut writeMonth(ObjectOut out, String key, @Nullable MonthPoint month) {
    return switch (month) {
      case null -> out.whole(key, null);
      case MonthPoint.At(var number) -> out.whole(key, number);
      case MonthPoint.Named(var assumption) -> out.text(key, assumption);
    };
  }
}
