package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @CsvSource({
    "11.24, 11.24",
    "9304000, 9304000",
    "1e7, 10000000",
    "1.5e300, 15" + "0000000000" + "0000000000",
    "1e-7, 0.0000001",
    "-2.5, -2.5",
    "-0.0, 0",
    "0.1, 0.1"
  })
  void doublesAreShortAndPlain(double number, String text) {
    assertThat(Json.text(number)).startsWith(text).doesNotContain("E", "e");
  }

  @Test
  void everyDoubleReadsBackTheSame() {
    var random = new Random(2022);
    for (var i = 0; i < 10_000; i++) {
      var number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        assertThat(Double.parseDouble(Json.text(number))).isEqualTo(number);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsRefused(double number) {
    assertThatThrownBy(() -> Json.text(Map.of("npv", number)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void objectsKeepTheirOrderAndShortOnesStandOnOneLine() {
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("title", "Children's “case”\n");
    answer.put("years", List.of("2022/23", "2023/24"));
    answer.put("npv", null);
    answer.put("gap", Arrays.asList(1, null, 2.5, new BigDecimal("0.10")));
    answer.put("costs", List.of(Map.of("id", "team")));
    answer.put("empty", Map.of());
    answer.put("long", IntStream.range(0, 3).mapToObj(i -> "x".repeat(40)).toList());
    assertThat(Json.text(answer))
        .isEqualTo(
            """
            {
              "title": "Children's “case”\\n",
              "years": [ "2022/23", "2023/24" ],
              "npv": null,
              "gap": [ 1, null, 2.5, 0.10 ],
              "costs": [
                { "id": "team" }
              ],
              "empty": {},
              "long": [
                "%1$s",
                "%1$s",
                "%1$s"
              ]
            }
            """
                .formatted("x".repeat(40)));
  }

  @Test
  void aLineOfExactlyAHundredColumnsIsNotBroken() {
    var list = List.of(Map.of("k", List.of("x".repeat(85))));
    assertThat(Json.text(list).lines().map(String::length)).contains(100);
    var longer = List.of(Map.of("k", List.of("x".repeat(86))));
    assertThat(Json.text(longer).lines().map(String::length)).allMatch(length -> length < 100);
  }
}
