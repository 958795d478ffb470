package org.casewright.session.brought;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewright.file.table.Sheet;
import org.casewright.file.table.TableFile;
import org.casewright.file.table.TableResult;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.session.edits.Advice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Assumptions out of a table: those that are new, and those that the case has.
class AssumptionTableTest {

  private static final String HEADINGS = "Id,Assumption,Unit,Value,Low,High,Grade,Source,Owner\n";

  @TempDir Path folder;

  private final BusinessCase empty = BusinessCase.of("Case", Timeline.of(2025, 3));
  private final BusinessCase withWeeks =
      empty.withAssumptions(
          List.of(
              Assumption.of("edge-weeks", "Weeks in care", Unit.WEEKS, "40")
                  .withEvidence(Evidence.of(3, "Ofsted 2023")),
              Assumption.of("care-cost", "Cost of care", Unit.POUNDS_A_WEEK, "1280")));

  private Sheet sheet(String csv) throws Exception {
    var file = Files.writeString(folder.resolve("table.csv"), csv);
    return ((TableResult.Read) TableFile.read(file)).sheets().getFirst();
  }

  private static BusinessCase bring(Sheet sheet, Mapping mapping, BusinessCase in) {
    return ((Advice.Proposal) Bringing.of(sheet, mapping, in)).edit().apply(in);
  }

  @Test
  void aRowBecomesAnAssumptionWithItsRangeAndEvidence() throws Exception {
    var sheet =
        sheet(
            HEADINGS
                + "avoided,Children who stay at home,children a year,35,20,40,4,Pilot 2024,A."
                + " Khan\n"
                + ",Cost of a placement,£ per week,\"£1,280\",,,,,\n"
                + ",Staying share,per cent,85%,,,grade 5,,\n"
                + ",Grant,£000,250,,,,,\n");
    var mapping = Guess.of("table.csv", sheet, empty);
    assertThat(mapping.kind()).isEqualTo(Kind.ASSUMPTIONS);
    var brought = bring(sheet, mapping, empty);
    assertThat(brought.assumptions())
        .extracting(each -> each.id() + " " + each.unit().text(each.value().held(0)))
        .containsExactly(
            "avoided 35 children a year",
            "cost-of-a-placement £1,280 a week",
            "staying-share 85%",
            "grant £250,000");
    var first = brought.assumptions().getFirst();
    assertThat(requireNonNull(first.range()).low()).isEqualByComparingTo("20");
    assertThat(requireNonNull(first.range()).high()).isEqualByComparingTo("40");
    assertThat(first.evidenceOrNone().grade()).isEqualTo(4);
    assertThat(first.evidenceOrNone().source()).isEqualTo("Pilot 2024");
    assertThat(first.evidenceOrNone().owner()).isEqualTo("A. Khan");
    assertThat(first.evidenceOrNone().note()).isEqualTo("Brought in from table.csv, row 2.");
  }

  @Test
  void numbersByYearBecomeASeriesFromTheFirstYear() throws Exception {
    var sheet =
        sheet("Assumption,Unit,2024/25,2025/26,2026/27,2027/28\nDemand,children,90,100,110,\n");
    var brought = bring(sheet, Guess.of("table.csv", sheet, empty), empty);
    assertThat(brought.assumptions().getFirst().value().sameAs(Series.yearly("100", "110")))
        .isTrue();
  }

  @Test
  void everyCellThatCannotBeUsedIsNamed() throws Exception {
    var sheet =
        sheet(
            HEADINGS
                + ",Children,chidren,many,,,,,\n"
                + ",Weeks,weeks,£40,10,,9,,\n"
                + ",,weeks,12,,,,,\n"
                + ",Low above high,weeks,12,20,10,,,\n"
                + ",Good,weeks,12,,,,,\n"
                + ",good,weeks,13,,,,,\n");
    var mapped = Mapped.of(sheet, Guess.of("table.csv", sheet, empty), empty);
    assertThat(mapped.rejected())
        .extracting(Rejected::line)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("C2, “chidren”: It is no unit that is known here;"),
            line ->
                assertThat(line)
                    .isEqualTo("D2, “many”: It is no number; write one, 0 where there is none."),
            line ->
                assertThat(line)
                    .isEqualTo("D3, “£40”: It is in pounds, and a number of weeks is wanted here."),
            line -> assertThat(line).startsWith("F3: A range needs both ends"),
            line -> assertThat(line).startsWith("G3, “9”: It is no evidence grade"),
            line -> assertThat(line).startsWith("B4: It has a number, but no name"),
            line -> assertThat(line).startsWith("F5, “10”: The low end of the range, 20, is above"),
            line -> assertThat(line).startsWith("B7, “good”: A row above is called the same"));
    assertThat(mapped.brought()).extracting(MappedRow::name).containsExactly("Good");
  }

  @Test
  void anAssumptionThatIsThereStaysUntilSomebodyWantsTheTablesNumber() throws Exception {
    var sheet =
        sheet(HEADINGS + "edge-weeks,,weeks,44,,,4,Board 2025,\n" + ",COST OF CARE,,1300,,,,,\n");
    var mapping = Guess.of("table.csv", sheet, withWeeks);
    assertThat(Mapped.of(sheet, mapping, withWeeks).rows())
        .extracting(MappedRow::words)
        .containsExactly(
            "Stays as it is. The table would change it: 40 weeks → 44 weeks; grade 4; Board 2025",
            "Stays as it is. The table would change it: £1,280 a week → £1,300 a week");
    var changed = bring(sheet, mapping.withKnown(Known.UPDATE), withWeeks);
    var weeks = changed.assumption("edge-weeks").orElseThrow();
    assertThat(weeks.label()).isEqualTo("Weeks in care");
    assertThat(weeks.value().held(0)).isEqualByComparingTo("44");
    assertThat(weeks.evidenceOrNone().grade()).isEqualTo(4);
    assertThat(requireNonNull(weeks.startedFrom()).value().held(0)).isEqualByComparingTo("40");
    assertThat(changed.assumption("care-cost").orElseThrow().value().held(0))
        .isEqualByComparingTo("1300");

    var one = bring(sheet, mapping.withRow(3, true), withWeeks);
    assertThat(one.assumption("edge-weeks")).isEqualTo(withWeeks.assumption("edge-weeks"));
    assertThat(one.assumption("care-cost").orElseThrow().value().held(0))
        .isEqualByComparingTo("1300");
  }

  @Test
  void aTableCannotChangeWhatANumberCounts() throws Exception {
    var sheet = sheet(HEADINGS + "edge-weeks,Weeks in care,months,10,,,,,\n");
    var mapped = Mapped.of(sheet, Guess.of("table.csv", sheet, withWeeks), withWeeks);
    assertThat(mapped.rejected())
        .extracting(Rejected::line)
        .containsExactly(
            "C2, “months”: “Weeks in care” is in weeks in the case; a table cannot change that.");
  }

  @Test
  void withoutHeadingsItIsSaidWhichColumnsAreMissing() throws Exception {
    var sheet = sheet("Fostering;12\nEdge of care;30\n");
    var mapping = Guess.of("table.csv", sheet, empty);
    assertThat(Mapped.of(sheet, mapping, empty).problems())
        .containsExactly(
            "Say which column has the numbers: choose “Value” for it, or years for several.");
    var named = mapping.withColumn(1, Meaning.Plain.VALUE).withUnit(Unit.WEEKS);
    assertThat(bring(sheet, named, empty).assumptions())
        .extracting(Assumption::label)
        .containsExactly("Fostering", "Edge of care");
  }
}
