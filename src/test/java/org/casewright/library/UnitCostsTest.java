package org.casewright.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.FinancialYear;
import org.casewright.model.Keyed;
import org.casewright.model.Range;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The published unit costs: what is in the table, what it is in a unit and prices, and what it
/// makes of an assumption. Figures re-derived by hand from the table and the deflators.
class UnitCostsTest {

  private static final FinancialYear FY2021 = new FinancialYear(2021);
  private static final String EMPTY =
      """
      {"casewright": 1, "title": "Empty", "timeline": {"firstYear": 2022, "years": 4},
       "prices": {"baseYear": 2021}}
      """;
  private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

  private static UnitCost row(String id) {
    return UnitCosts.find(id).orElseThrow();
  }

  private static Rebased in(String id, Unit unit, int year) {
    return row(id).in(unit, new FinancialYear(year), WEEKS).orElseThrow();
  }

  private static List<String> ids(List<UnitCost> costs) {
    return costs.stream().map(UnitCost::id).toList();
  }

  // ---- the table

  private static final List<String> FIGURES =
      List.of(
          "id",
          "low",
          "value",
          "high",
          "unit",
          "published_unit",
          "price_year",
          "price_base",
          "geography",
          "quality",
          "url");

  /// The figures as they were gathered, with their places, years and addresses. Where this changes,
  /// figures were changed: give the edition another date.
  @Test
  void holdsTheFiguresAsTheyWereGathered() throws Exception {
    var gathered =
        Shelf.rows("unit-costs.csv").stream()
            .map(
                row ->
                    FIGURES.stream()
                        .map(column -> Shelf.cell(row, column))
                        .collect(Collectors.joining("|")))
            .collect(Collectors.joining("\n"));
    var digest =
        MessageDigest.getInstance("SHA-256").digest(gathered.getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(digest))
        .isEqualTo("9b1ef27c6962de0e45a3edf63ad3576ed0444d3180135efc8262d319bb909364");
    assertThat(UnitCosts.edition()).isEqualTo("Casewright unit costs, November 2026");
  }

  /// Whoever gathered the figures noted sources for themselves; here they are written out.
  @Test
  void everySourceIsWrittenOutForWhoeverReadsIt() {
    var shorthand =
        Pattern.compile(
            "\\b(Seen|DERIVED|Secondary|via|DfE|FOI|GBP|CC|BC|SIB|CMA|NAO|LGA|PSSRU|NCERCC|ICHA|CSC)\\b"
                + "|->|<=|>=|=|~");
    for (var cost : UnitCosts.all()) {
      assertThat(shorthand.matcher(cost.source()).find()).as(cost.source()).isFalse();
      assertThat(cost.source()).matches("[\\p{Lu}i].{11,}");
      assertThat(cost.sourceYear()).matches("\\d{4}|undated");
      var reference = cost.sourceReference();
      assertThat(reference).as(cost.id()).matches("(read|worked out)[ :;,].*|worked out[:;,]? ?.*");
      assertThat(Pattern.compile("\\b(Seen|DERIVED|GBP|CAUTION)\\b|->").matcher(reference).find())
          .as(reference)
          .isFalse();
      assertThat(cost.label()).doesNotContain("(derived", "->", "...");
    }
  }

  @Test
  void readsEveryRowOnce() {
    assertThat(UnitCosts.all()).hasSize(148);
    assertThat(ids(UnitCosts.all())).doesNotHaveDuplicates();
    assertThat(UnitCosts.all()).filteredOn(cost -> cost.unit() == null).hasSize(19);
    assertThat(UnitCosts.all()).filteredOn(cost -> cost.priceYear() == null).hasSize(37);
    assertThat(UnitCosts.find("nothing")).isEmpty();
  }

  @Test
  void aRowSaysWhatItsSourceSays() {
    assertThat(row("fos-cma-ifa"))
        .isEqualTo(
            new UnitCost(
                "fos-cma-ifa",
                UnitCostKind.AGENCY_FOSTER,
                "IFA foster placement, average weekly price, largest providers",
                null,
                new BigDecimal("820"),
                null,
                UnitCost.Bounds.NONE,
                Unit.POUNDS_A_WEEK,
                "GBP per child-week",
                new FinancialYear(2020),
                "2020",
                "Great Britain",
                Quality.SECONDARY,
                "Competition and Markets Authority, Children's social care market study, interim"
                    + " report",
                "2021",
                "read at FosterTalk, which quotes it; average operating margin 19%",
                "https://fostertalk.org/profits-for-big-childrens-care-providers-higher-than-expected-says-competition-watchdog/"));
  }

  @Test
  void aRangeIsInOrderAndSomethingBesideAFigureSaysSo() {
    for (var cost : UnitCosts.all()) {
      var given = cost.low() != null || cost.high() != null;
      assertThat(cost.bounds() != UnitCost.Bounds.NONE).as(cost.id()).isEqualTo(given);
      if (cost.bounds() == UnitCost.Bounds.RANGE) {
        assertThat(cost.low() == null || cost.low().compareTo(cost.value()) <= 0)
            .as(cost.id())
            .isTrue();
        assertThat(cost.high() == null || cost.high().compareTo(cost.value()) >= 0)
            .as(cost.id())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasRows(UnitCostKind kind) {
    assertThat(UnitCosts.of(kind)).isNotEmpty().allMatch(cost -> cost.kind() == kind);
    assertThat(Keyed.find(UnitCostKind.class, kind.key())).contains(kind);
    assertThat(kind.key()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void kindsHoldTheSamePlacementAndNothingElse() {
    assertThat(ids(UnitCosts.of(UnitCostKind.AGENCY_FOSTER)))
        .containsExactly("fos-moray-ifa", "fos-cma-ifa", "fos-powys-ifa", "fos-vc-ifa");
    assertThat(ids(UnitCosts.of(UnitCostKind.RESIDENTIAL_PLACEMENT)))
        .contains("blk-nott-wk", "res-nao-2324")
        .doesNotContain("res-lga-max", "res-newport-range", "res-unreg-cambs", "res-nao-allres");
    assertThat(ids(UnitCosts.of(UnitCostKind.PLAN_WEEK)))
        .contains("plan-week-capacity", "cin-aldaba-wk");
  }

  // ---- units and prices

  /// 820 × 85.3036 / 85.1002.
  @Test
  void rebasesByTheDeflators() {
    var rebased = in("fos-cma-ifa", Unit.POUNDS_A_WEEK, 2021);
    assertThat(rebased.value())
        .isCloseTo(new BigDecimal("821.9599"), within(new BigDecimal("1e-4")));
    assertThat(rebased.rebased()).isTrue();
    assertThat(rebased.prices()).isEqualTo(FY2021);
    assertThat(rebased.sentence())
        .isEqualTo(
            "£820 a week in 2020/21 prices. Re-based to 2021/22 prices by × 1.0024 (HM Treasury GDP"
                + " deflators, March 2026 Quarterly National Accounts).");
  }

  /// 318,400 × 85.3036 / 96.1117 / 52, and nothing but the weeks in its own year's prices.
  @Test
  void poundsAYearOfAChildAreDividedByTheWeeks() {
    assertThat(in("res-nao-2324", Unit.POUNDS_A_WEEK, 2021).value())
        .isCloseTo(new BigDecimal("5434.515"), within(new BigDecimal("1e-3")));
    assertThat(in("res-nao-2324", Unit.POUNDS_A_WEEK, 2023).value())
        .isCloseTo(new BigDecimal("6123.077"), within(new BigDecimal("1e-3")));
    assertThat(
            row("res-nao-2324")
                .in(Unit.POUNDS_A_WEEK, new FinancialYear(2023), new BigDecimal("52.18"))
                .orElseThrow()
                .value())
        .isCloseTo(new BigDecimal("6101.955"), within(new BigDecimal("1e-3")));
    assertThat(in("res-nao-2324", Unit.POUNDS_A_WEEK, 2023).sentence())
        .isEqualTo("£318,400 a year in 2023/24 prices, those asked for, divided by 52 weeks.");
  }

  @Test
  void poundsAYearOfAWholeServiceAreNotAPlacementsWeek() {
    assertThat(row("eoc-soton-sib").in(Unit.POUNDS_A_WEEK, FY2021, WEEKS)).isEmpty();
    assertThat(row("lac-spend-2324").in(Unit.POUNDS_A_WEEK, FY2021, WEEKS)).isEmpty();
    assertThat(row("fos-cma-ifa").in(Unit.POUNDS_A_YEAR, FY2021, WEEKS)).isEmpty();
    assertThat(row("lac-lifetime").in(Unit.POUNDS, FY2021, WEEKS)).isEmpty();
  }

  @Test
  void percentagesBecomeFractionsAndHaveNoPrices() {
    var leaving = in("fos-attrition", Unit.PERCENT, 2021);
    assertThat(leaving.value()).isEqualByComparingTo("0.12");
    assertThat(leaving.rebased()).isFalse();
    assertThat(leaving.prices()).isNull();
    assertThat(leaving.sentence()).contains("nothing to re-base");
    var occupancy = in("occ-icha", Unit.PERCENT, 2021);
    assertThat(occupancy.low()).isEqualByComparingTo("0.8");
    assertThat(occupancy.high()).isEqualByComparingTo("0.85");
    assertThat(in("ado-time", Unit.MONTHS, 2030).value()).isEqualByComparingTo("23");
  }

  static List<UnitCost> amountsOfUnknownPrices() {
    return UnitCosts.all().stream()
        .filter(cost -> cost.priceYear() == null)
        .filter(cost -> cost.unit() != null && cost.unit().isPounds())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("amountsOfUnknownPrices")
  void aFigureOfUnknownPricesIsNeverRebased(UnitCost cost) {
    var unit = cost.unit();
    assertThat(unit).isNotNull();
    for (var year = 2005; year < 2040; year++) {
      var given = cost.in(unit, new FinancialYear(year), WEEKS).orElseThrow();
      assertThat(given.rebased()).isFalse();
      assertThat(given.prices()).isNull();
      assertThat(given.value()).isEqualByComparingTo(cost.value());
      assertThat(given.sentence())
          .contains("Not re-based: the source does not say in which year's prices it stands");
    }
  }

  @Test
  void aFigureOlderThanTheDeflatorsStaysAsPrinted() {
    var old = in("ado-selwyn", Unit.POUNDS_PER_START, 2021);
    assertThat(old.rebased()).isFalse();
    assertThat(old.value()).isEqualByComparingTo("36000");
    assertThat(old.prices()).isEqualTo(new FinancialYear(2009));
    assertThat(old.sentence())
        .isEqualTo(
            "£36,000 per start in 2009/10 prices. Not re-based to 2021/22: the GDP deflators begin"
                + " in 2010/11.");
    assertThat(row("eoc-ifsp-month").priceYear()).isEqualTo(new FinancialYear(2007));
    assertThat(in("fos-cma-ifa", Unit.POUNDS_A_WEEK, 2009).rebased()).isFalse();
  }

  @Test
  void saysWhereADeflatorIsAForecast() {
    assertThat(in("fos-cma-ifa", Unit.POUNDS_A_WEEK, 2026).sentence()).endsWith(", forecast).");
    assertThat(in("fos-cma-ifa", Unit.POUNDS_A_WEEK, 2024).sentence()).doesNotContain("forecast");
  }

  // ---- ranges

  /// Lowest 360 of 2019/20 × 85.3036 / 80.8738, highest 396 of 2017/18 × 85.3036 / 77.0388.
  @Test
  void aRangeGoesFromTheLowestToTheHighestOfItsKind() {
    var range =
        UnitCosts.range(UnitCostKind.IN_HOUSE_FOSTER, Unit.POUNDS_A_WEEK, FY2021, WEEKS)
            .orElseThrow();
    assertThat(range.low()).isCloseTo(new BigDecimal("379.719"), within(new BigDecimal("1e-3")));
    assertThat(range.high()).isCloseTo(new BigDecimal("438.483"), within(new BigDecimal("1e-3")));
    assertThat(range.lowest()).isEqualTo("fos-powys-la");
    assertThat(range.highest()).isEqualTo("fos-vc-la");
    assertThat(range.rows()).isEqualTo(2);
    assertThat(range.asPrinted()).isZero();
  }

  /// The costliest single placements stand beside an average and are not its range.
  @Test
  void aRangeLeavesOutWhatOnlyStandsBesideAFigure() {
    var range =
        UnitCosts.range(UnitCostKind.RESIDENTIAL_PLACEMENT, Unit.POUNDS_A_WEEK, FY2021, WEEKS)
            .orElseThrow();
    assertThat(range.lowest()).isEqualTo("res-lincs-la");
    assertThat(range.high()).isEqualByComparingTo("12032");
    assertThat(range.highest()).isEqualTo("blk-nott-wk");
    assertThat(range.asPrinted()).isEqualTo(7);
  }

  @Test
  void aRangeOfPercentagesIsOfFractions() {
    var range =
        UnitCosts.range(UnitCostKind.REUNIFICATION_BREAKDOWN, Unit.PERCENT, FY2021, WEEKS)
            .orElseThrow();
    assertThat(range.low()).isEqualByComparingTo("0.12");
    assertThat(range.high()).isEqualByComparingTo("0.35");
  }

  @Test
  void thereIsNoRangeOfDifferentThings() {
    for (var kind : UnitCostKind.values()) {
      if (!kind.isComparable()) {
        for (var unit : Unit.values()) {
          assertThat(UnitCosts.range(kind, unit, FY2021, WEEKS)).isEmpty();
        }
      }
    }
    assertThat(UnitCosts.range(UnitCostKind.AGENCY_FOSTER, Unit.BEDS, FY2021, WEEKS)).isEmpty();
  }

  // ---- searching

  @Test
  void findsByPlacementPlaceAndYearInAnyOrder() {
    assertThat(ids(UnitCosts.search("IFA 2020"))).containsExactly("fos-cma-ifa");
    assertThat(ids(UnitCosts.search("2020/21 ifa"))).containsExactly("fos-cma-ifa");
    assertThat(ids(UnitCosts.search("  powys   FOSTER 2019-20 ")))
        .containsExactly("fos-powys-la", "fos-powys-ifa");
    assertThat(ids(UnitCosts.search("CIN")))
        .contains("cin-aldaba-wk", "plan-week-capacity")
        .noneMatch(id -> id.startsWith("ado") || id.startsWith("ob"));
    assertThat(ids(UnitCosts.search("cp plan"))).contains("cpp-dur-mean", "plan-week-capacity");
    assertThat(ids(UnitCosts.search("NAO"))).contains("res-nao-2324");
    assertThat(ids(UnitCosts.search("dfe"))).contains("fos-dfe-pq16");
    assertThat(ids(UnitCosts.search("norfolk"))).containsExactly("lac-norfolk-13");
    assertThat(ids(UnitCosts.search("agency-foster iMPOWER"))).isEmpty();
    assertThat(UnitCosts.search("foster kent 2017")).isEmpty();
    assertThat(UnitCosts.search(" ")).hasSize(148);
  }

  @Test
  void answersKindByKindTheNewestPricesFirst() {
    var found = UnitCosts.search("england");
    assertThat(found).hasSizeGreaterThan(50);
    for (var i = 1; i < found.size(); i++) {
      var before = found.get(i - 1);
      var cost = found.get(i);
      assertThat(before.kind().compareTo(cost.kind())).isNotPositive();
      if (before.kind() == cost.kind() && cost.priceYear() != null) {
        assertThat(before.priceYear()).isNotNull();
        assertThat(before.priceYear().compareTo(cost.priceYear())).isNotNegative();
      }
    }
  }

  // ---- filling an assumption

  private static BusinessCase nottingham() {
    return Examples.open("nottingham-2022");
  }

  private static Assumption week() {
    return Assumption.of("placement", "Average placement", Unit.POUNDS_A_WEEK, "1")
        .withGrowth(new BigDecimal("0.01"))
        .withRange(new Range(BigDecimal.ZERO, BigDecimal.TWO, null, Extras.NONE))
        .withEvidence(
            new Evidence(2, "Before", null, "", "", null, "Jo", "Sam", "Old note", Extras.NONE));
  }

  @Test
  void fillingBringsValueAndEvidence() {
    var filled = row("res-nao-2324").fill(week(), nottingham());
    assertThat(filled.value()).isEqualTo(Series.of("5435"));
    assertThat(filled.range()).isNull();
    assertThat(filled.growth()).isEqualByComparingTo("0.01");
    assertThat(filled.evidence())
        .isEqualTo(
            new Evidence(
                null,
                "National Audit Office, Managing children's residential care, 2025 (read in its"
                    + " press release)",
                new FinancialYear(2023),
                "res-nao-2324",
                "",
                null,
                "Jo",
                "",
                "Children's home place, average cost per place per year, England. £318,400 a year"
                    + " in 2023/24 prices, divided by 52 weeks. Re-based to 2021/22 prices by ×"
                    + " 0.8875 (HM Treasury GDP deflators, March 2026 Quarterly National Accounts)."
                    + " Quality: secondary, read in the press or another document that quotes it."
                    + " https://www.nao.org.uk/press-releases/government-needs-better-oversight-to-tackle-market-failures-in-childrens-residential-care",
                Extras.NONE));
  }

  /// 93, 127 and 132 of 2013/14 × 85.3036 / 73.0337 = 108.6, 148.3 and 154.2.
  @Test
  void fillingBringsARangeWhereTheSourceGivesBothEnds() {
    var filled = row("plan-week-capacity").fill(week(), nottingham());
    assertThat(filled.value()).isEqualTo(Series.of("148"));
    assertThat(filled.range())
        .isEqualTo(new Range(new BigDecimal("109"), new BigDecimal("154"), null, Extras.NONE));
    assertThat(row("res-ncercc-ind").fill(week(), nottingham()).range()).isNull();
  }

  @Test
  void fillingWithUnknownPricesSaysSo() {
    var filled = row("blk-nott-wk").fill(week(), nottingham());
    assertThat(filled.value()).isEqualTo(Series.of("10000"));
    assertThat(filled.evidenceOrNone().priceYear()).isNull();
    assertThat(filled.evidenceOrNone().note())
        .contains("Not re-based: the source does not say in which year's prices it stands (“cash;");
  }

  @Test
  void aFigureThatDoesNotFitIsRefusedInASentence() {
    assertThatThrownBy(() -> row("fos-attrition").fill(week(), nottingham()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "“Average placement” is in £ a week; this published figure is in % and cannot stand"
                + " there. Choose one in £ a week.");
    assertThatThrownBy(() -> row("sw-hour-1314").fill(week(), nottingham()))
        .hasMessageContaining("this published figure is in GBP per hour and cannot");
  }

  /// Whatever is picked, the case can be saved and opened again as it was.
  @Test
  void everyRowFillsAnAssumptionOfEveryUnitItFits() {
    var written = opened(EMPTY.getBytes(StandardCharsets.UTF_8));
    var filled =
        Arrays.stream(Unit.values())
            .flatMap(
                unit ->
                    UnitCosts.all().stream()
                        .filter(cost -> cost.fits(unit))
                        .map(
                            cost ->
                                cost.fill(
                                    Assumption.of(
                                        cost.id() + (unit == cost.unit() ? "" : "-in-another-unit"),
                                        "Filled",
                                        unit,
                                        "1"),
                                    written)))
            .toList();
    assertThat(filled).hasSizeGreaterThan(130);
    var again = opened(CaseFile.write(written.withAssumptions(filled)));
    assertThat(again.assumptions()).isEqualTo(filled);
  }

  private static BusinessCase opened(byte[] file) {
    return switch (CaseFile.read(file, "filled.case.json")) {
      case ReadResult.Opened(var businessCase, var notices) -> {
        assertThat(notices).isEmpty();
        yield businessCase;
      }
      case ReadResult.Refused(var problems) -> throw new AssertionError(problems);
    };
  }
}
