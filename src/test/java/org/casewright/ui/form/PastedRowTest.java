package org.casewright.ui.form;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Mechanism;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.session.edits.Additions;
import org.casewright.session.edits.NewOpportunities;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

/// A row is copied in a spreadsheet and pasted into the fields of a yearly number.
class PastedRowTest {

  private final Desk desk =
      new Desk(
          new Session(withProfile(), new Origin.Fresh(), InstantSource.fixed(Instant.EPOCH)),
          Runnable::run);
  private final String series = series(desk.businessCase());
  private final NumberEdits numbers = numbers(desk);

  private static BusinessCase withProfile() {
    var empty =
        Additions.workstream(BusinessCase.of("Case", Timeline.of(2025, 4)), "Fostering").after();
    return NewOpportunities.profile(empty, "fostering", "Carers", true).after();
  }

  private static String series(BusinessCase in) {
    return ((Mechanism.Profile) in.opportunities().getFirst().mechanism()).series();
  }

  private static NumberEdits numbers(Desk desk) {
    var opportunity = desk.businessCase().opportunities().getFirst().id();
    desk.show(shown -> shown.withSelection(Selection.opportunity(opportunity)));
    return new NumberEdits(desk, () -> {});
  }

  private void paste(int year, String text) {
    numbers.onPaste(series, year, PastedRow.of(text).orElseThrow());
  }

  private List<BigDecimal> inForce() {
    return desk.businessCase().assumption(series).orElseThrow().value().numbers();
  }

  private void are(String... wanted) {
    assertThat(new Series.Yearly(inForce()).sameAs(Series.yearly(wanted))).isTrue();
  }

  @Test
  void aRowIsReadAsSpreadsheetsWriteIt() {
    paste(0, "1,000\t(250)\t£12k\t-1.5m\r\n");
    are("1000", "-250", "12000", "-1500000");
    assertThat(desk.session().undoLabel())
        .isEqualTo("Carers: increase each year: 4 numbers from 2025/26");
    desk.session().undo();
    are("0", "0", "0", "0");
  }

  @Test
  void aColumnFillsTheYearsToo() {
    paste(1, "(£0.2m)\n -   \n(3)k\n");
    are("0", "-200000", "0", "-3000");
  }

  @Test
  void whatIsNoNumberIsNamedAndNothingIsChanged() {
    paste(1, "120\ttbc\t40");
    are("0", "0", "0", "0");
    assertThat(numbers.problems().get(series))
        .isEqualTo(
            new Field.Problem(
                2, "“tbc”, pasted for 2027/28, is no number. No number was changed."));
    paste(1, "120\t\t40");
    assertThat(requireNonNull(numbers.problems().get(series)).sentence())
        .isEqualTo("Nothing was pasted for 2027/28; write 0 there. No number was changed.");
    paste(1, "120\t30\t40");
    assertThat(numbers.problems()).isEmpty();
    are("0", "120", "30", "40");
  }

  @Test
  void moreNumbersThanThereAreYearsAreNotCutOff() {
    paste(2, "1\t2\t3");
    are("0", "0", "0", "0");
    assertThat(requireNonNull(numbers.problems().get(series)).sentence())
        .isEqualTo(
            "3 numbers were pasted, and from 2027/28 on there are 2. Copy fewer, or paste them"
                + " further left.");
    paste(0, "1\t2\n3\t4");
    assertThat(requireNonNull(numbers.problems().get(series)).sentence())
        .isEqualTo("Several rows were pasted. Copy one row of the spreadsheet at a time.");
  }

  @Test
  void oneCellIsPastedAsAnyTextIs() {
    assertThat(PastedRow.of("1,000\t\r\n")).isEmpty();
    assertThat(PastedRow.of("")).isEmpty();
    assertThat(PastedRow.of(null)).isEmpty();
  }

  @Test
  void budgetsTakeARowInOneStep() {
    var editing = new Editing(desk, "");
    Item.Amounts amounts =
        editing.byYear(
            "title", "Budget", "£", List.of(), true, (c, given) -> c.withTitle(given.toString()));
    var paste = requireNonNull(amounts.paste());
    assertThat(paste.into(1, "10\t(20)")).isEmpty();
    assertThat(desk.businessCase().title()).isEqualTo("[0, 10, -20]");
    assertThat(desk.session().undoLabel()).isEqualTo("Budget: 2 numbers from 2026/27");
    desk.session().undo();
    assertThat(paste.into(3, "10\t20")).hasSize(1);
    assertThat(desk.businessCase().title()).isEqualTo("Case");
  }
}
