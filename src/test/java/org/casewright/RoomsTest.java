package org.casewright;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which room may use which, and what no room may do. Each rule is also run on a small fixture
/// below `rooms.fixture` that breaks it, so that a rule which cannot fail is found out.
class RoomsTest {
  private static final String HOUSE = "org.casewright";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);
  private static final JavaClasses FIXTURES =
      new ClassFileImporter().importPackages("rooms.fixture");

  static Set<String> rules() {
    return RoomRules.of(HOUSE).keySet();
  }

  @Test
  void theHouseIsNotEmpty() {
    assertThat(CLASSES).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeepsTheRule(String name) {
    rule(HOUSE, name).check(CLASSES);
  }

  /// Every class of the fixture called `Offender…` is named, and none called `Innocent…`.
  @ParameterizedTest
  @MethodSource("rules")
  void theRuleSeesEachOffence(String name) {
    var base = "rooms.fixture." + name;
    var fixture = FIXTURES.that(resideInAPackage(base + ".."));
    var report = rule(base, name).evaluate(fixture).getFailureReport().toString();
    var offenders =
        fixture.stream()
            .map(JavaClass::getSimpleName)
            .filter(type -> type.startsWith("Offender"))
            .toList();

    assertThat(offenders).isNotEmpty();
    assertThat(report).contains(offenders).doesNotContain("Innocent");
  }

  private static ArchRule rule(String base, String name) {
    return Objects.requireNonNull(RoomRules.of(base).get(name));
  }
}
