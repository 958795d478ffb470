package org.casewright;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class NativeLibrariesTest {
  /// The one test left of a run where something is missing.
  @Test
  @Tag("always")
  void thisComputerHasThemAll() {
    NativeLibraries.missing().ifPresent(Assertions::fail);
  }

  @Test
  void saysNothingWhereAllIsThere() {
    assertThat(NativeLibraries.missing(_ -> true)).isEmpty();
  }

  @Test
  void namesWhatIsMissingAndHowToInstallIt() {
    assertThat(NativeLibraries.missing(name -> !name.startsWith("libpango")))
        .contains(
            "The tests draw with JavaFX, and this computer lacks libpangoft2-1.0.so.0:"
                + " run `apt-get install libpangoft2-1.0-0`.");
  }

  @Test
  void namesAllThatIsMissingInOneSentence() {
    assertThat(NativeLibraries.missing(_ -> false))
        .contains(
            "The tests draw with JavaFX, and this computer lacks libpangoft2-1.0.so.0,"
                + " libfontconfig.so.1, libfreetype.so.6, libX11.so.6, a font:"
                + " run `apt-get install libpangoft2-1.0-0 libfontconfig1 libfreetype6 libx11-6"
                + " fonts-dejavu-core`.");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void looksForLibrariesWhereJavaFxDoes() {
    assertThat(NativeLibraries.isHere("libc.so.6")).isTrue();
    assertThat(NativeLibraries.isHere("libnobody-has.so.1")).isFalse();
    assertThat(NativeLibraries.isHere(NativeLibraries.ANY_FONT)).isTrue();
  }
}
