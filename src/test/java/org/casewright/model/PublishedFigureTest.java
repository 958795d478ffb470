package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFigureTest {

  @ParameterizedTest
  @CsvSource({
    "£m, 11.241, £11.241m",
    "£m, (1.2), (£1.2m)",
    "£k, −350, −£350k",
    "£, '12,690', '£12,690'",
    "£/week, 820, £820 a week",
    "%, 18.1, 18.1%",
    "ratio, 5.5, 5.5:1",
    "count, 24, 24",
    "children/year, 35, 35 children a year"
  })
  void aNumberIsShownInTheUnitThatIsPrinted(String unit, String number, String shown) {
    var figure =
        new PublishedFigure(
            "printed",
            "Printed",
            number,
            unit,
            new PublishedFigure.Claim.Sum(List.of("other")),
            "",
            Extras.NONE);
    assertThat(figure.inItsUnit(figure.printed())).isEqualTo(shown);
  }
}
