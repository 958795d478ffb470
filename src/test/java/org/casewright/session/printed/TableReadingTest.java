package org.casewright.session.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.casewright.model.FinancialYear;
import org.casewright.session.printed.PrintedTable.Kind;
import org.casewright.session.printed.PrintedTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReadingTest {

  private static List<String> labels(PrintedTable table) {
    return table.rows().stream().map(Row::label).toList();
  }

  /// What a row prints, year by year, and its total.
  private static String words(Row row) {
    var total = row.total();
    return row.amounts().values().stream().map(PrintedAmount::text).collect(Collectors.joining(" "))
        + (total == null ? "" : " = " + total.text());
  }

  private static List<String> refusal(String text) {
    return TableReading.of(text, "") instanceof TableReading.Refused(var sentences)
        ? sentences
        : List.of();
  }

  @Test
  void tabsYearsAndATotalColumn() {
    var table = Papers.read(Papers.KENT);
    assertThat(table.years().stream().map(FinancialYear::label))
        .containsExactly("2014/15", "2015/16", "2016/17", "2017/18", "2018/19");
    assertThat(labels(table)).containsExactly("Target", "Stretch");
    assertThat(words(table.rows().getFirst()))
        .isEqualTo("£0.0m £7.6m £16.9m £17.7m £17.7m = £59.9m");
    assertThat(table.remarks()).isEmpty();
  }

  @Test
  void singleSpacesOutOfAPdfSayTheSame() {
    assertThat(Papers.read(Papers.KENT_FROM_A_PDF)).isEqualTo(Papers.read(Papers.KENT));
  }

  @Test
  void yearsDownTheSideAreTurned() {
    var table = Papers.read(Papers.LEICESTERSHIRE);
    assertThat(labels(table))
        .containsExactly(
            "Children and Young People's Service",
            "Youth Offending Service",
            "Children and Family Services");
    assertThat(words(table.rows().get(1))).isEqualTo("£0k £350k £90k £110k = £550k");
    assertThat(table.rows().get(2).kind()).isEqualTo(Kind.TOTAL);
    assertThat(table.remarks())
        .containsExactly(
            "“Children and Family Services” is the sum of the rows above it, and is read as their"
                + " total.");
  }

  @Test
  void aYearThatStandsTwiceIsNotGuessedAt() {
    assertThat(refusal(Papers.LEICESTERSHIRE.replace("2016/17", "2015/16")))
        .containsExactly(
            "The year 2015/16 stands twice, as year 2 and year 3 of the table, and 2016/17 is"
                + " missing. If that is a slip of the paper, correct it in the text.");
  }

  @Test
  void footnotesBracketsDashesAndWrappedLabels() {
    var table = Papers.read(Papers.UNTIDY);
    assertThat(labels(table))
        .containsExactly("Early help and edge of care", "Placement costs", "Total");
    assertThat(table.rows().stream().map(TableReadingTest::words))
        .containsExactly(
            "(£1,200k) £0k £3,400k = £2,200k",
            "£1.2m −£540k £0.0m = £660k",
            "£0k (£540k) £3,400k = £2,850k");
    assertThat(table.rows().get(2).kind()).isEqualTo(Kind.TOTAL);
    assertThat(table.remarks()).containsExactly("Lines 7 and 8 have no amounts and are left out.");
  }

  @Test
  void aDashIsNilToAsManyDigitsAsItsRow() {
    var row = Papers.read("£m\t2022/23\t2023/24\nNet\t1.25\t–").rows().getFirst();
    assertThat(row.amounts().get(new FinancialYear(2023)))
        .isEqualTo(new PrintedAmount("0.00", "£m"));
  }

  @Test
  void unitsStandBesideTheAmountInTheRowTheColumnOrOverAll() {
    var table =
        Papers.read(
            """
            All in £000
            Line\t2022/23 (£m)\t2023/24\t2024/25
            Gross £'000\t5\t6\t7
            Cost\t1.5\t2\t£3m
            Share\t3%\t4%\t5:1
            """);
    assertThat(table.rows().stream().map(TableReadingTest::words))
        .containsExactly("£5k £6k £7k", "£1.5m £2k £3m", "3% 4% 5:1");
    assertThat(labels(table)).containsExactly("Gross", "Cost", "Share");
  }

  @Test
  void aUnitThatAPersonChoosesStandsInPlaceOfTheHeadings() {
    var read = (TableReading.Read) TableReading.of("£000\t2022/23\nGross\t5\n", "£m");
    assertThat(words(read.table().rows().getFirst())).isEqualTo("£5m");
  }

  @Test
  void aLineOfUnitsBelowTheYears() {
    var table = Papers.read("Line\t2022/23\t2023/24\n\t£m\t£000\nGross\t5\t6\n");
    assertThat(words(table.rows().getFirst())).isEqualTo("£5m £6k");
  }

  @Test
  void columnsThatAreNoYearAreLeftOutAndSaid() {
    var table =
        Papers.read(
            "Ref\tLine\t2022/23\tOwner\t2022-25\nS1\tCareers\t£5k\tJo\t9\nS2\tReview\t\tAl\t1\n");
    assertThat(labels(table)).containsExactly("S1 Careers");
    assertThat(table.remarks())
        .containsExactly(
            "The column “Owner” is no single financial year and is left out.",
            "The column “2022-25” is no single financial year and is left out.");
  }

  /// A heading that is not understood, and a space within amounts, put numbers into names.
  @Test
  void numbersThatAreReadAsPartOfANameAreSaid() {
    var footnote = Papers.read("Line\t2022/231\t2023/24\nEdge\t12.5\t3\nCare\t7\t4\n");
    assertThat(footnote.remarks())
        .containsExactly(
            "Line 2, as 1 more, has a number before its amounts, which is read as part of its name,"
                + " “Edge 12.5”. If it is an amount, put a tab before it and a year over it.");
    assertThat(Papers.read("£ 2022/23 2023/24\nEdge 1 234 2 345\n").remarks())
        .singleElement()
        .asString()
        .contains("“Edge 1 234”");
    for (var sure : List.of("Phase 2\t5\t6", "Edge (1) 5 6", "T3.1 5 6", "Edge (a) 5 6")) {
      assertThat(Papers.read("£\t2022/23\t2023/24\n" + sure + "\n").remarks()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,400|3,400|",
        "£3,400|3,400|£",
        "(1.2)|(1.2)|",
        "£(1.2)m|(1.2)|£m",
        "(£1.2m)|(1.2)|£m",
        "-£540k|−540|£k",
        "−5|−5|",
        "£7.6 million|7.6|£m",
        "3,400 (1)|3,400|",
        "3,400[a]|3,400|",
        "12†|12|",
        "5.5:1|5.5|ratio",
        "9.9%|9.9|%",
        "nil|0|",
        "—|0|",
      })
  void cells(String text, String digits, String unit) {
    assertThat(CellText.of(text).orElseThrow().in(""))
        .isEqualTo(new PrintedAmount(digits, unit == null ? "" : unit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"34,00", "16,9m", "2x", "(5", "5)", "(-5)", "--5", "1.2.3"})
  void whatIsNoAmountIsNotMadeOne(String text) {
    assertThat(CellText.of(text)).isEmpty();
  }

  @Test
  void badTextSaysWhatIsWrongAndWhere() {
    assertThat(refusal("Budget\nseveral words 3"))
        .containsExactly(
            "No financial years were found. The headings of the columns, or the first cell of each"
                + " row, should be years such as 2023/24.");
    assertThat(refusal("x\t2022/23\t2023/24\nCareers\t1\t2x\n"))
        .containsExactly("Line 2, “Careers”, 2023/24: “2x” is no amount.");
    assertThat(refusal("\t2022/23\t2023/24\t2024/25\nCareers   1   2\n"))
        .containsExactly(
            "Line 2, “Careers 1 2”, ends in 2 amounts where the table has 3 columns. Put a tab"
                + " between its cells, and a dash where nothing is printed.");
    assertThat(refusal("\t2022/23\t2023/24\nCareers\t1\t2\t3\n"))
        .containsExactly(
            "Line 2, “Careers 1 2 3”, has 4 cells where the headings have 3. Take out what is too"
                + " much.");
    assertThat(refusal("\t2022/23\t2023/24\n"))
        .containsExactly(
            "There are years, but no row of amounts below them. Copy the whole table.");
    assertThat(refusal("2022/23\t3\n2023/24\t4\n"))
        .containsExactly(
            "The lines begin with years, but no line above line 1 names their column of amounts.");
    assertThat(refusal("2022/23\t3\t1\n2023/24\t4\t2\n"))
        .containsExactly(
            "The lines begin with years, but no line above line 1 names their 2 columns of"
                + " amounts.");
    assertThat(refusal("2022/23 ".repeat(30_000)))
        .containsExactly("This is more than one table. Paste one table at a time.");
  }

  /// Whatever is pasted is a table or a sentence, never a failure.
  @Test
  void noTextBreaksTheReading() {
    var random = new Random(20140915);
    var pieces =
        List.of(
            "\t", "\n", " ", "  ", "2014/15", "2015-16", "£", "m", "000", "3,400", "(", ")", "-",
            "Total", "Target", "1.5", "%", ":1", "*", "(1)", "£m", "2014/18", "\r\n", "é", "");
    for (var i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (var j = random.nextInt(40); j >= 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      switch (TableReading.of(text.toString(), "")) {
        case TableReading.Read(var table) -> {
          assertThat(table.rows()).as(text.toString()).isNotEmpty();
          table.rows().stream()
              .flatMap(row -> row.amounts().values().stream())
              .forEach(amount -> assertThat(amount.number()).isInstanceOf(BigDecimal.class));
          assertThat(CrossFooting.of(table).summary()).isNotEmpty();
        }
        case TableReading.Refused(var sentences) ->
            assertThat(sentences).as(text.toString()).isNotEmpty();
      }
    }
  }

  @Test
  void countsAmongMoneyAreCounts() {
    var table =
        Papers.read(
            """
            £m\t2022/23\t2023/24\t2024/25
            Gross benefit\t0.8\t3.8\t6.8
            Children in care\t640\t620\t600
            Number of carers\t11\t22\t33
            Cost of carers\t1\t2\t3
            Net benefit\t-2.4\t0.6\t4.9
            """);
    assertThat(table.rows().stream().map(row -> row.amounts().values().iterator().next().unit()))
        .containsExactly("£m", "count", "count", "£m", "£m");
    assertThat(table.remarks()).contains("“Children in care” is read as a count, not as money.");
    var whole =
        Papers.read(
            """
            £000\t2022/23\t2023/24
            Family hubs for children\t640\t620
            Number of families\t64\t62
            """);
    assertThat(whole.rows().stream().map(row -> row.amounts().values().iterator().next().unit()))
        .as("where money has no digits after the point either, only a number is sure to be one")
        .containsExactly("£k", "count");
  }

  @Test
  void aCellThatIsMissingAfterANameThatEndsInANumberIsNotGuessedAt() {
    var text =
        """
        £m 2022/23 2023/24 2024/25 2025/26
        Gross benefit 0.8 3.8 6.8 9.3
        Children over 12 3.2 1.9 0.6
        """;
    assertThat(refusal(text))
        .singleElement()
        .asString()
        .startsWith("Line 3, “Children over 12 3.2 1.9 0.6”, ends in 3 amounts where");
    var whole = text.replace("3.2 1.9 0.6", "4.1 3.2 1.9 0.6");
    assertThat(words(Papers.read(whole).rows().get(1))).isEqualTo("£4.1m £3.2m £1.9m £0.6m");
  }
}
