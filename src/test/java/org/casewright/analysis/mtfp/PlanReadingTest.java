package org.casewright.analysis.mtfp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.Money;
import org.junit.jupiter.api.Test;

/// A printed plan from the cells of a table.
class PlanReadingTest {

  private static PlanReading read(String... lines) {
    return PlanReading.of(PlanReading.cells(String.join("\n", lines)), PlanReading.Choices.NONE)
        .orElseThrow();
  }

  private static List<String> pounds(PlanLine line) {
    return line.amounts().stream().map(each -> Money.grouped(each)).toList();
  }

  @Test
  void theBoroughsAppendix() {
    var reading = read(Borough.plan());
    var plan = reading.plan();
    assertThat(plan.years())
        .extracting(FinancialYear::label)
        .containsExactly("2026/27", "2027/28", "2028/29", "2029/30");
    assertThat(plan.unit()).isEqualTo(Money.THOUSANDS);
    assertThat(plan.measure()).isEqualTo(Measure.INCREMENT);
    assertThat(plan.sign()).isEqualTo(PlanSign.SAVING_NEGATIVE);
    assertThat(plan.step()).isEqualByComparingTo("1000");
    assertThat(plan.lines())
        .extracting(PlanLine::name)
        .containsExactly(
            "CS/01 Recruit and keep foster carers",
            "cs / 02 Support at the edge of care",
            "CS/03 Hold vacancies",
            "CS/05 Home to school routes",
            "CS/09 Uplift of fees and charges",
            "Delivery team");
    assertThat(pounds(plan.lines().get(1)))
        .containsExactly("−200,000", "−300,000", "−300,000", "0");
    assertThat(pounds(plan.lines().getLast()))
        .containsExactly("300,000", "−100,000", "−200,000", "0");
    assertThat(reading.rejected())
        .containsExactly("Row 10, “Total”, is a total and no line of its own.");
  }

  @Test
  void everyRejectedCellIsNamed() {
    var reading =
        read(
            "Plan 2026/27 to 2027/28",
            "Description\t2026/27 £\t2027/28 £\t2027-28 revised",
            "Carers\t£1,250\ttbc\t4",
            "Savings by service",
            "\t12\t13",
            "Beds\t5%\t(17.5)");
    assertThat(reading.rejected())
        .containsExactly(
            "2027/28 stands twice in the heading; its second column is not read.",
            "Row 3, 2027/28: “tbc” is not an amount; nothing is counted for it.",
            "Row 5 has amounts but neither a reference nor a description; it is not read.",
            "Row 6, 2026/27: “5%” is not an amount; nothing is counted for it.");
    assertThat(reading.plan().lines()).extracting(PlanLine::name).containsExactly("Carers", "Beds");
    assertThat(pounds(reading.plan().lines().getLast())).containsExactly("0", "−17.5");
    assertThat(reading.plan().unit()).isEqualTo(Money.POUNDS);
    assertThat(reading.plan().step()).isEqualByComparingTo("0.1");
    assertThat(reading.plan().sign()).isEqualTo(PlanSign.SAVING_POSITIVE);
  }

  @Test
  void millionsAreReadAsTheyArePrinted() {
    var plan =
        read("Cumulative savings, £m", "Code\tTitle\t2014/15\t2015/16", "T3\tCare\t0.0\t7.6")
            .plan();
    assertThat(pounds(plan.lines().getFirst())).containsExactly("0", "7,600,000");
    assertThat(plan.step()).isEqualByComparingTo("100000");
    assertThat(plan.measure()).isEqualTo(Measure.CUMULATIVE);
    assertThat(plan.lines().getFirst().reference()).isEqualTo("T3");
  }

  @Test
  void poundsInWholeThousandsArePrintedInThousands() {
    assertThat(read("Ref\tSaving\t2014/15", "1\tA\t12000", "2\tB\t-3000").plan().step())
        .isEqualByComparingTo("1000");
    assertThat(read("Ref\tSaving\t2014/15", "1\tA\t12000", "2\tB\t-3001").plan().step())
        .isEqualByComparingTo("1");
  }

  @Test
  void whatAPersonSaysGoesBeforeWhatIsGuessed() {
    var choices = new PlanReading.Choices(Money.MILLIONS, Measure.ANNUAL, PlanSign.SAVING_POSITIVE);
    var plan =
        PlanReading.of(PlanReading.cells("Saving\t14/15\nA\t-2"), choices).orElseThrow().plan();
    assertThat(plan.lines().getFirst().amounts().getFirst())
        .isEqualByComparingTo(new BigDecimal("-2000000"));
    assertThat(plan.measure()).isEqualTo(Measure.ANNUAL);
    assertThat(plan.saving(plan.lines().getFirst(), new FinancialYear(2014))).isEqualTo(-2e6);
  }

  @Test
  void whatIsNoPlanIsNotRead() {
    for (var text :
        List.of("", "nothing", "2026/27\t2027/28\n1\t2", "Saving\t2026/27\n", "a\tb\n")) {
      assertThat(PlanReading.of(PlanReading.cells(text), PlanReading.Choices.NONE))
          .describedAs(text)
          .isEmpty();
    }
  }

  /// Headings of appendices are often broken: a spreadsheet then puts the cell in quotation marks.
  @Test
  void aCellWithALineBreakIsOneCell() {
    assertThat(PlanReading.cells("a\t\"2026/27\n£000\"\r\nthe \"old\" one\t\"1 \"\"x\"\"\"\n\tz\n"))
        .containsExactly(
            List.of("a", "2026/27 £000"), List.of("the \"old\" one", "1 \"x\""), List.of("", "z"));
    assertThat(PlanReading.cells("a\t\n\nb\t\"c"))
        .containsExactly(List.of("a", ""), List.of(""), List.of("b", "\"c"));
    var plan = read("Ref\tSaving\t\"2026/27\n£000\"", "A\tB\t-3").plan();
    assertThat(plan.unit()).isEqualTo(Money.THOUSANDS);
    assertThat(plan.years()).containsExactly(new FinancialYear(2026));
  }

  @Test
  void millionsOfQuotationMarksTakeNoTime() {
    assertThat(PlanReading.cells("\"".repeat(2_000_001) + "\t2026/27")).isNotEmpty();
  }
}
