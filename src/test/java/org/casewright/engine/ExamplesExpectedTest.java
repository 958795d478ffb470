package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewright.library.Examples;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Keyed;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Every figure of the examples, in every scenario, view and price basis, against figures worked
/// out separately by a second program written from the calculation alone.
class ExamplesExpectedTest {

  private static final TypeReference<Map<String, Map<String, List<@Nullable Double>>>> EXPECTED =
      new TypeReference<>() {};

  static List<String> names() {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theExamplesComeToWhatASecondProgramMakesOfThem(String name) {
    var expected = expected(name);
    var written = Examples.open(name);
    assertThat(expected).hasSize(4 * written.allScenarios().size());
    expected.forEach(
        (which, figures) -> {
          var words = List.of(which.split(" ", -1));
          var view = Keyed.find(View.class, words.get(1)).orElseThrow();
          var prices = Keyed.find(PriceBasis.class, words.get(2)).orElseThrow();
          var projection = ResolvedCase.of(written, words.get(0)).project(view);
          figures.forEach(
              (figure, numbers) ->
                  assertThat(numbers(projection, figure, prices, numbers.size()))
                      .as("%s, %s, %s", name, which, figure)
                      .usingElementComparator(ExamplesExpectedTest::compare)
                      .isEqualTo(numbers));
        });
  }

  private static Map<String, Map<String, List<@Nullable Double>>> expected(String name) {
    try (var resource =
        ExamplesExpectedTest.class.getResourceAsStream("expected/" + name + ".json")) {
      assertThat(resource).isNotNull();
      return new JsonMapper().readValue(resource, EXPECTED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Equal to a millionth of a pound.
  private static int compare(@Nullable Double actual, @Nullable Double expected) {
    if (actual == null) {
      return expected == null ? 0 : 1;
    }
    return expected != null && Math.abs(actual - expected) <= 1e-6 ? 0 : 1;
  }

  /// @param figure its key, and a kind of scope and an id where it is of a part of the case
  private static List<@Nullable Double> numbers(
      Projection projection, String figure, PriceBasis prices, int many) {
    var words = List.of(figure.split(" ", -1));
    var query =
        FigureQuery.of(Keyed.find(Figure.class, words.get(0)).orElseThrow())
            .of(words.size() == 1 ? Scope.ALL : scope(words.get(1), words.get(2)))
            .seen(projection.view(), prices);
    var numbers = new ArrayList<@Nullable Double>();
    for (var year = 0; year < many; year++) {
      var answer =
          many == 1
              ? projection.answer(query)
              : projection.answer(query.in(projection.timeline().year(year)));
      numbers.add(answer.number().isPresent() ? (Double) answer.number().getAsDouble() : null);
    }
    return numbers;
  }

  private static Scope scope(String kind, String id) {
    return switch (kind) {
      case "opportunity" -> Scope.opportunity(id);
      case "cost" -> Scope.cost(id);
      case "budgetLine" -> Scope.budgetLine(id);
      default -> throw new IllegalArgumentException(kind);
    };
  }
}
