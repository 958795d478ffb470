package org.casewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;

/// What Maven says where no JDK will do. The build is asked for one that nobody has.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Maven is started by its shell script")
@EnabledIfSystemProperty(named = "maven.home", matches = "/.+", disabledReason = "not run by Maven")
class JdkSentenceTest {
  @Test
  void oneSentenceAndNoTrace() throws Exception {
    var answer = maven("validate", "-Djdk.version=99");

    assertThat(answer.code()).isNotZero();
    assertThat(answer.said())
        .containsOnlyOnce(
            "Casewright needs a Java Development Kit 99 or later and none was found on this"
                + " computer: install Eclipse Temurin 99 from https://adoptium.net, or set"
                + " JAVA_HOME to the one you have, and run the same command again.")
        .doesNotContain("toolchain")
        .doesNotContain("\tat ", "    at ");
  }

  @Test
  void nothingIsSaidWhereOneIsFound() throws Exception {
    var answer = maven("validate");

    assertThat(answer.code()).isZero();
    assertThat(answer.said()).doesNotContain("Java Development Kit");
  }

  /// Offline, on the repository that this very build has just used.
  private static Programs.Answer maven(String... arguments) throws Exception {
    var command =
        new ArrayList<>(List.of(System.getProperty("maven.home") + "/bin/mvn", "-B", "-o"));
    command.add("-Dmaven.repo.local=" + System.getProperty("maven.repository"));
    command.addAll(List.of(arguments));
    return Programs.run(Path.of("").toAbsolutePath(), Map.of(), command);
  }
}
