package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.casewright.model.Series;
import org.casewright.ui.form.Field;
import org.junit.jupiter.api.Test;

/// A number for each year, dragged by its heading.
class NumbersByHandTest {

  private final Inspecting person = Inspecting.example("kent-2015");
  private final Field yearly =
      Inspecting.fields(person.inspector).stream()
          .filter(Field::isSeries)
          .findFirst()
          .orElseThrow();

  private final String id = yearly.assumption();

  private Series numbers() {
    return person.now().assumption(id).orElseThrow().value();
  }

  @Test
  void oneYearIsDraggedAndOnlyThatYearIsPutBack() {
    var before = numbers();
    var numbers = person.inspector.numbers();
    numbers.onGrab(id);
    numbers.onSlide(id, 1, new BigDecimal("5"));
    numbers.onSlide(id, 1, new BigDecimal("7"));
    numbers.onRelease(id);
    assertThat(numbers().held(1)).isEqualByComparingTo("7");
    assertThat(numbers().held(0)).isEqualByComparingTo(before.held(0));
    assertThat(person.session.changes()).hasSize(1);

    numbers.onType(id, 0, "3");
    numbers.onCommit(id);
    numbers.onResetYear(id, 1);
    assertThat(numbers().held(1)).isEqualByComparingTo(before.held(1));
    assertThat(numbers().held(0)).isEqualByComparingTo("3");
  }

  @Test
  void everyYearHasRoomToBeDragged() {
    for (var entry : yearly.entries()) {
      assertThat(entry.slide().low()).isLessThanOrEqualTo(entry.value().doubleValue());
      assertThat(entry.slide().high()).isGreaterThan(entry.value().doubleValue());
    }
  }
}
