package org.casewright.session.brought;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casewright.file.table.Sheet;
import org.casewright.file.table.TableFile;
import org.casewright.file.table.TableResult;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.session.brought.MappedRow.Standing;
import org.casewright.session.edits.Advice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A later table of the same savings changes the lines that the case has.
class KnownLinesTest {

  private static final String NAME = "later.csv";

  @TempDir private Path folder;
  private BusinessCase case5;

  @BeforeEach
  void aCaseWithTwoLines() throws IOException {
    var empty = BusinessCase.of("Plan", Timeline.of(2025, 5));
    var first =
        sheet(
            """
            Ref;Description;2025/26;2026/27;2027/28
            A1;Rooms let;100;200;250
            A2;Vans shared;10;20;30
            """);
    case5 = bring(first, Guess.of("first.csv", first, empty).withIncrements(false), empty);
  }

  private Sheet sheet(String csv) throws IOException {
    var file = Files.writeString(folder.resolve(NAME), csv);
    return ((TableResult.Read) TableFile.read(file)).sheets().getFirst();
  }

  private static BusinessCase bring(Sheet sheet, Mapping mapping, BusinessCase in) {
    return ((Advice.Proposal) Bringing.of(sheet, mapping, in)).edit().apply(in);
  }

  private static Mapping levels(Sheet sheet, BusinessCase in) {
    return Guess.of(NAME, sheet, in).withIncrements(false);
  }

  private static Assumption amounts(BusinessCase in, String line) {
    var found = in.opportunities().stream().filter(each -> each.name().equals(line)).findFirst();
    var profile = (Mechanism.Profile) found.orElseThrow().mechanism();
    return in.assumption(profile.series()).orElseThrow();
  }

  @Test
  void theyStayUnlessSomebodySaysOtherwise() throws IOException {
    var later = sheet("Ref;Description;2026/27;2027/28\nA1;Rooms let;220;250\nA3;Bins;5;6\n");
    var mapped = Mapped.of(later, levels(later, case5), case5);
    assertThat(mapped.rows())
        .extracting(row -> row.standing() + ": " + row.words())
        .first()
        .isEqualTo("LEFT_OUT: Stays as it is. The table would change it: 2026/27 £200 → £220");
    assertThat(mapped.brought()).hasSize(1);

    var ticked = Mapped.of(later, levels(later, case5).withRow(2, true), case5);
    assertThat(ticked.rows().getFirst().standing()).isEqualTo(Standing.CHANGED);
  }

  @Test
  void theYearsOfTheTableTakeItsAmountsAndNameIt() throws IOException {
    var later = sheet("Ref;Description;2026/27\nA1;Letting of rooms;220\nA3;Bins;5\n");
    var mapping = levels(later, case5).withKnown(Known.UPDATE);
    var mapped = Mapped.of(later, mapping, case5);
    assertThat(mapped.count(Standing.CHANGED)).isEqualTo(1);
    assertThat(mapped.count(Standing.ADDED)).isEqualTo(1);
    assertThat(mapped.rows().getFirst().words())
        .as("found by its reference")
        .isEqualTo("Changes “Rooms let”: 2026/27 £200 → £220");

    var after = bring(later, mapping, case5);
    assertThat(amounts(after, "Rooms let").value().sameAs(Series.yearly("100", "220", "250")))
        .as("what the table does not have stays")
        .isTrue();
    assertThat(amounts(after, "Rooms let").evidenceOrNone().source()).isEqualTo("later.csv, row 2");
    assertThat(amounts(after, "Rooms let").startedFrom()).as("what it was is kept").isNotNull();
    assertThat(amounts(after, "Vans shared")).isEqualTo(amounts(case5, "Vans shared"));
    assertThat(after.opportunities()).hasSize(3);
  }

  @Test
  void aLastLevelThatHeldStillHoldsWhereTheTableIsSilent() throws IOException {
    var later = sheet("Description;2028/29\nRooms let;300\n");
    var after = bring(later, levels(later, case5).withKnown(Known.UPDATE), case5);
    assertThat(
            amounts(after, "Rooms let")
                .value()
                .sameAs(Series.yearly("100", "200", "250", "300", "250")))
        .isTrue();
  }

  @Test
  void theSameAmountsChangeNothing() throws IOException {
    var later = sheet("Description;2026/27;2027/28;2028/29\nRooms let;200;250;250\n");
    var mapped = Mapped.of(later, levels(later, case5).withKnown(Known.UPDATE), case5);
    assertThat(mapped.rows().getFirst().standing()).isEqualTo(Standing.NO_ROW);
    assertThat(mapped.rows().getFirst().words()).endsWith("and says the same.");
  }

  @Test
  void incrementsDoNotTakeThePlaceOfLevels() throws IOException {
    var later = sheet("Description;2026/27\nRooms let;220\n");
    var mapping = levels(later, case5).withIncrements(true);
    var proposed = Mapped.of(later, mapping, case5).rows().getFirst();
    assertThat(proposed.standing()).isEqualTo(Standing.LEFT_OUT);
    var wanted = Mapped.of(later, mapping.withKnown(Known.UPDATE), case5);
    assertThat(wanted.rejected())
        .extracting(Rejected::line)
        .containsExactly(
            "A2, “Rooms let”: The case has “Rooms let” as levels and the table gives increments, so"
                + " one cannot take the place of the other.");
    assertThat(wanted.brought()).isEmpty();
  }

  @Test
  void aLineIsChangedOnce() throws IOException {
    var later = sheet("Ref;Description;2026/27\nA1;Rooms;220\n;Rooms let;230\n");
    var mapped = Mapped.of(later, levels(later, case5).withKnown(Known.UPDATE), case5);
    assertThat(mapped.brought()).hasSize(1);
    assertThat(mapped.rejected().getFirst().line())
        .isEqualTo("B3, “Rooms let”: A row above changes “Rooms let” already.");
  }

  @Test
  void amountsThatAreUsedTwiceAreLeftAlone() throws IOException {
    var series = amounts(case5, "Rooms let").id();
    var shared =
        Listing.OPPORTUNITIES.changed(
            case5,
            case5.opportunities().getLast().id(),
            each ->
                each.withMechanism(
                    new Mechanism.Profile(series, false, null, org.casewright.model.Extras.NONE)));
    var later = sheet("Description;2026/27\nRooms let;220\n");
    var mapped = Mapped.of(later, levels(later, shared).withKnown(Known.UPDATE), shared);
    assertThat(mapped.rejected().getFirst().line())
        .contains("are used in more than one place: Rooms let, Vans shared.");
  }

  @Test
  void theSourceOfTheTableGoesBeforeItsPlace() throws IOException {
    var later = sheet("Description;2026/27;Source;Grade\nRooms let;220;Cabinet paper 7;3\n");
    var after = bring(later, levels(later, case5).withKnown(Known.UPDATE), case5);
    assertThat(amounts(after, "Rooms let").evidenceOrNone())
        .isEqualTo(Evidence.NONE.withSource("Cabinet paper 7").withGrade(3));
  }
}
