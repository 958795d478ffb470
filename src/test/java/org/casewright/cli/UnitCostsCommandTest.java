package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What `unit-costs` prints, to the letter.
class UnitCostsCommandTest {

  private static Spoken run(String... words) {
    return Spoken.by(Stream.concat(Stream.of("unit-costs"), Stream.of(words)).toArray());
  }

  @Test
  void putsSourcesSideBySide() {
    assertThat(run("moray", "ifa").lines())
        .containsExactly(
            "Foster placement through an independent agency (IFA) (agency-foster)",
            "value                   unit          year     place             quality    what,"
                + " source, id",
            "890.66                  £ per         2023/24  Moray (Scotland)  primary    IFA weekly"
                + " fee, standard placement (answer",
            "                        child-week                                          gives one"
                + " figure). Moray Council, answer",
            "                                                                           "
                + " 101003514011 to a freedom of information",
            "                                                                           "
                + " request, 2024 [fos-moray-ifa]",
            "",
            "Casewright unit costs, November 2026. Year: the year in whose prices an amount is, or"
                + " the year that another figure is",
            "for. Quality: primary, read in the publication itself; secondary, read in the press"
                + " or another document that quotes",
            "it; derived, worked out from published figures.");
  }

  @Test
  void showsARangeAndWhatOnlyStandsBesideAFigure() {
    assertThat(run("block", "price").out())
        .contains("\n10,000 (7,968–12,032)  ")
        .contains("unknown");
    assertThat(run("warrington").out()).contains("\n4,500 (also 22,000)  ");
    assertThat(run("--kind", "reunification-support").out()).contains("\n7,857 (from 1,644)  ");
    assertThat(run("--kind", "home-capital").out())
        .containsPattern("\n1,500,000 \\(from +£ per home");
    assertThat(run("powys", "ifa").out()).contains("\n831 (to 835)  ");
  }

  /// 820 × 85.3036 / 85.1002 = 821.96; 17,000 has no price year.
  @Test
  void rebasesWhereAskedAndSaysWhereItCannot() {
    var ran = run("ifa", "--prices", "2021/22");
    assertThat(ran.out())
        .contains("\nvalue                   unit          year     in 2021/22  place  ")
        .containsPattern("\n820 +£ per +2020/21  822 +Great Britain")
        .containsPattern("\n17,000 +£ per +unknown  – +England")
        .containsPattern("\n61 \\(60–62\\) +% of +2023/24 +England")
        .endsWith(
            "In 2021/22 prices by the HM Treasury GDP deflators, March 2026 Quarterly National"
                + " Accounts. – not re-based: the source\n"
                + "does not say in which year's prices it stands, its prices are older than"
                + " 2010/11, or no unit of a case fits.\n");
    assertThat(run("ifa", "--prices", "2027/28").out()).contains("National Accounts, forecast. –");
  }

  @Test
  void noLineIsWiderThanATerminal() {
    for (var words : new String[][] {{}, {"e"}, {"e", "--prices", "2021/22"}, {"zebra"}}) {
      assertThat(run(words).lines()).isNotEmpty().allMatch(line -> line.length() <= 120);
    }
  }

  @Test
  void withoutWordsSaysWhatThereIs() {
    var ran = run();
    assertThat(ran.code()).isZero();
    assertThat(ran.lines())
        .startsWith(
            "kind                             what                                           "
                + "       sources  range, 2024/25 prices")
        .contains(
            "agency-foster                    Foster placement through an independent agency "
                + "(IFA)  4        £927–1,032 a week",
            "carers-leaving                   Foster carers who leave in a year              "
                + "       1        12%",
            "block-contract                   Block contract for homes, whole contract       "
                + "       3");
    assertThat(run("--prices", "2021/22").out()).contains("£791–881 a week");
  }

  @Test
  void whereNothingIsFoundSaysSoAndOffersTheKinds() {
    var ran = run("foster", "kent", "2017");
    assertThat(ran.code()).isZero();
    assertThat(ran.lines().getFirst())
        .isEqualTo(
            "No published unit cost has all of these words: foster kent 2017. Try fewer; there"
                + " are:");
    assertThat(ran.out()).contains("agency-foster ").contains("in-house-foster ");
    assertThat(run("norfolk", "--kind", "agency-foster").out())
        .startsWith(
            "No published unit cost of the kind agency-foster has all of these words: norfolk.");
    assertThat(run("zebra", "--format", "json").out()).contains("\"unitCosts\": []");
  }

  @Test
  void answersScriptsInFullAndAsPrinted() {
    var answer =
        JsonMapper.shared()
            .readTree(run("ifa", "2020", "--prices", "2021/22", "--format", "json").out());
    assertThat(answer.propertyNames())
        .containsExactly("unitCostEdition", "gdpDeflators", "prices", "unitCosts");
    assertThat(answer.get("prices").stringValue()).isEqualTo("2021/22");
    var cost = answer.get("unitCosts").get(0);
    assertThat(cost.get("id").stringValue()).isEqualTo("fos-cma-ifa");
    assertThat(cost.get("value").intValue()).isEqualTo(820);
    assertThat(cost.get("rebasedValue").doubleValue()).isBetween(821.9599, 821.96);
    assertThat(cost.get("low").isNull()).isTrue();
    var csv = run("--format", "csv");
    assertThat(csv.out())
        .startsWith("\ufeffid,kind,label,low,value,high,bounds,unit,publishedUnit,priceYear,")
        .contains("\r\nfos-attrition,carers-leaving,Carers leaving service in year,,12,,,%,");
    assertThat(csv.lines()).hasSize(149);
  }

  @Test
  void refusesWhatItDoesNotKnowInASentence() {
    assertThat(run("--kind", "foster").err())
        .startsWith("--kind does not know “foster”; it takes one of: residential-placement,");
    assertThat(run("ifa", "--prices", "2021").err())
        .startsWith("“2021” is not a financial year; write it like 2029/30.");
    assertThat(run("ifa", "--format", "xml").err()).startsWith("--format does not know “xml”");
    assertThat(run("--kind", "foster").code()).isEqualTo(2);
  }
}
