package org.casewright.session.brought;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.table.Sheet;
import org.casewright.file.table.TableFile;
import org.casewright.file.table.TableResult;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Mechanism;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Timeline;
import org.casewright.model.View;
import org.casewright.session.edits.Advice;
import org.junit.jupiter.api.Test;

/// A medium-term plan as it is printed: increments in £000 below zero, one of which is taken back.
class IncrementsTest {

  private static final String FILE = "mtfp-increments.csv";

  private final BusinessCase empty = BusinessCase.of("Plan", Timeline.of(2025, 5));
  private final Sheet sheet = sheet(FILE);

  static Sheet sheet(String file) {
    var path = Path.of("src/test/resources/org/casewright/session/brought", file);
    return ((TableResult.Read) TableFile.read(path)).sheets().getFirst();
  }

  @Test
  void isUnderstoodByItself() {
    var mapping = Guess.of(FILE, sheet, empty);
    assertThat(mapping.kind()).isEqualTo(Kind.SAVINGS);
    assertThat(mapping.heading()).isEqualTo(2);
    assertThat(mapping.columns().get(0)).isEqualTo(Meaning.Plain.REFERENCE);
    assertThat(mapping.columns().get(1)).isEqualTo(Meaning.Plain.NAME);
    assertThat(mapping.columns().get(2)).isEqualTo(Meaning.Plain.WORKSTREAM);
    assertThat(mapping.columns().get(3)).isEqualTo(new Meaning.OfYear(new FinancialYear(2025)));
    assertThat(mapping.columns()).doesNotContainKey(7); // the total
    assertThat(mapping.scale()).isEqualTo(Money.THOUSANDS);
    assertThat(mapping.increments()).isTrue();
    assertThat(mapping.belowZero()).isTrue();
  }

  @Test
  void everyRowHasItsPlaceAndTheUnusableCellItsName() {
    var mapped = Mapped.of(sheet, Guess.of(FILE, sheet, empty), empty);
    assertThat(mapped.rows())
        .extracting(row -> row.number() + " " + row.standing())
        .containsExactly(
            "3 NO_ROW", "4 NO_ROW", "5 ADDED", "6 ADDED", "7 REJECTED", "8 ADDED", "9 LEFT_OUT");
    assertThat(mapped.rejected())
        .extracting(Rejected::line)
        .containsExactly("G7, “tbc”: It is no amount; write one, 0 where there is none.");
  }

  @Test
  void theEngineGivesThePrintedIncrementsAndWhatTheyAddUpTo() {
    var brought = bring(Guess.of(FILE, sheet, empty));

    // CS-01, by hand: printed (120) (80) 50 -, so saved 120, 80, −50, 0 more each year
    is(brought, "family-help-earlier-in-need", Figure.GROSS_INCREMENT, 120, 80, -50, 0, 0);
    is(brought, "family-help-earlier-in-need", Figure.GROSS_BENEFIT, 120, 200, 150, 150, 150);
    is(brought, "family-help-earlier-in-need", Figure.CUMULATIVE_GROSS, 120, 320, 470, 620, 770);

    // CS-01, CS-02 and CS-04 together, by hand
    var all = Scope.ALL;
    is(brought, all, Figure.GROSS_INCREMENT, 1_410.5, 760, -30, 75, 0);
    is(brought, all, Figure.GROSS_BENEFIT, 1_410.5, 2_170.5, 2_140.5, 2_215.5, 2_215.5);
  }

  @Test
  void levelsOfTheSameTableAreWhatIsPrinted() {
    var mapping = Guess.of(FILE, sheet, empty).withIncrements(false);
    assertThat(Mapped.of(sheet, mapping, empty).rejected())
        .extracting(Rejected::place)
        .containsExactly("G7", "G8"); // whether CS-04 goes on in 2028/29 nobody can tell
    var brought = bring(mapping);
    is(brought, "family-help-earlier-in-need", Figure.GROSS_BENEFIT, 120, 80, -50, 0, 0);
    is(brought, "family-help-earlier-in-need", Figure.GROSS_INCREMENT, 120, -40, -130, 50, 0);
  }

  @Test
  void eachLineStandsInItsWorkstreamAndSaysWhereItIsFrom() {
    var brought = bring(Guess.of(FILE, sheet, empty));
    assertThat(brought.workstreams())
        .extracting(each -> each.name())
        .containsExactly("Early help", "Fostering");
    assertThat(brought.opportunities())
        .extracting(each -> each.reference() + " " + each.workstream())
        .containsExactly("CS-01 early-help", "CS-04 early-help", "CS-02 fostering");
    var first = brought.opportunities().getFirst();
    assertThat(((Mechanism.Profile) first.mechanism()).increments()).isTrue();
    assertThat(brought.assumptions().getFirst().evidenceOrNone().source())
        .isEqualTo("mtfp-increments.csv, row 5");
  }

  @Test
  void linesThatAreThereAreLeftOutUnlessSomebodyWantsThemTwice() {
    var mapping = Guess.of(FILE, sheet, empty);
    var once = bring(mapping);
    var again = Guess.of(FILE, sheet, once);
    assertThat(Bringing.of(sheet, again, once))
        .isEqualTo(Advice.declined("No row of the table can be brought in yet."));
    assertThat(Mapped.of(sheet, again, once).rows().get(2).words())
        .isEqualTo("The case has “Family help, earlier in need”, and says the same.");
    var twice = Bringing.of(sheet, again.withKnown(Known.ANEW), once);
    assertThat(((Advice.Proposal) twice).edit().apply(once).opportunities()).hasSize(6);
  }

  @Test
  void aYearBeforeTheCaseBeginsIsRefusedByItsCell() {
    var later = BusinessCase.of("Later", Timeline.of(2026, 4));
    var mapped = Mapped.of(sheet, Guess.of(FILE, sheet, later), later);
    assertThat(mapped.rejected())
        .extracting(Rejected::line)
        .contains(
            "D5, “(120)”: 2025/26 is before 2026/27, with which the case begins; leave the column"
                + " out, or let the case begin earlier.");
  }

  private BusinessCase bring(Mapping mapping) {
    return ((Advice.Proposal) Bringing.of(sheet, mapping, empty)).edit().apply(empty);
  }

  private static void is(BusinessCase in, String opportunity, Figure figure, double... thousands) {
    is(in, Scope.opportunity(opportunity), figure, thousands);
  }

  private static void is(BusinessCase in, Scope scope, Figure figure, double... thousands) {
    assertThat(projection(in).annual(figure, scope, PriceBasis.REAL))
        .as(figure.label())
        .containsExactly(
            Arrays.stream(thousands).map(each -> 1_000 * each).toArray(), Offset.offset(1e-6));
  }

  private static Projection projection(BusinessCase in) {
    return ResolvedCase.of(in, in.plan().id()).project(View.AS_STATED);
  }
}
