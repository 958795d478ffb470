package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Units, and the words a closed list has in files.
class UnitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "children/year|35|35 children a year",
        "children/year|1|1 child a year",
        "months|1.0|1 month",
        "months|1.5|1.5 months",
        "weeks|-1|−1 weeks",
        "beds|0|0 beds",
        "children/carer|1.3|1.3 children per carer",
        "count|2.50|2.5",
        "£/week|1280|£1,280 a week",
        "£/week|1280.5|£1,280.50 a week",
        "£/week|0.125|£0.125 a week",
        "£|-5500000|−£5,500,000",
        "£/start|6500|£6,500 per start",
        "£/year|17700000|£17,700,000 a year",
        "%|0.045|4.5%",
        "%|1|100%",
        "%|1E-3|0.1%"
      })
  void anAmountIsWrittenWithItsUnit(String unit, BigDecimal amount, String text) {
    assertThat(Keyed.find(Unit.class, unit).orElseThrow().text(amount)).isEqualTo(text);
  }

  @Test
  void aComputedAmountIsShortened() {
    assertThat(Unit.POUNDS_A_WEEK.text(1_318.785_3)).isEqualTo("£1,318.79 a week");
    assertThat(Unit.CHILDREN_A_YEAR.text(100 / 3.0)).isEqualTo("33.3333 children a year");
    assertThat(Unit.MONTHS.text(1)).isEqualTo("1 month");
  }

  @Test
  void everyUnitHasAPlaceItFits() {
    for (var unit : Unit.values()) {
      assertThat(Place.of(unit)).as(unit.key()).isNotEmpty();
    }
  }

  @Test
  void everyWordOfAClosedListIsFoundAgainAndNoOther() {
    assertFound(Unit.class);
    assertFound(Status.class);
    assertFound(Figure.class);
    assertFound(RolloutShape.class);
    assertFound(View.class);
    assertThat(Keyed.all(PriceBasis.class)).isEqualTo("real, cash");
  }

  private static <E extends Enum<E> & Keyed> void assertFound(Class<E> list) {
    for (var each : list.getEnumConstants()) {
      assertThat(Keyed.find(list, each.key())).hasValue(each);
    }
    assertThat(Keyed.find(list, "nothing of the kind")).isEmpty();
    assertThat(Keyed.find(list, "")).isEmpty();
  }
}
