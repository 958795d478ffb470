package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {

  private static Path folder(String system, Map<String, String> variables) {
    var properties = Map.of("os.name", system, "user.home", "/home/ann");
    return StateFolder.of(properties::get, variables::get);
  }

  @Test
  void itIsWhereEachSystemKeepsSuchThings() {
    assertThat(folder("Linux", Map.of())).isEqualTo(Path.of("/home/ann/.local/state/casewright"));
    assertThat(folder("Linux", Map.of("XDG_STATE_HOME", "/state")))
        .isEqualTo(Path.of("/state/casewright"));
    assertThat(folder("Linux", Map.of("XDG_STATE_HOME", "relative")))
        .as("the rules of that variable say to pass over such a path")
        .isEqualTo(Path.of("/home/ann/.local/state/casewright"));
    assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", "/c/local")))
        .isEqualTo(Path.of("/c/local/Casewright"));
    assertThat(folder("Windows 11", Map.of()))
        .isEqualTo(Path.of("/home/ann/AppData/Local/Casewright"));
    assertThat(folder("Mac OS X", Map.of()))
        .isEqualTo(Path.of("/home/ann/Library/Application Support/Casewright"));
  }

  @Test
  void theSystemPropertyComesFirst() {
    var properties = Map.of("os.name", "Linux", "user.home", "/h", StateFolder.PROPERTY, "/else");
    assertThat(StateFolder.of(properties::get, Map.of("XDG_STATE_HOME", "/state")::get))
        .isEqualTo(Path.of("/else"));
  }
}
