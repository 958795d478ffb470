package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir private Path folder;

  private Path store() {
    return folder.resolve("state").resolve("settings.json");
  }

  @Test
  void whatIsKeptIsThereTheNextTime() {
    assertThat(new Settings(store()).get("appearance")).isEmpty();
    new Settings(store()).keep("appearance", "DARK");
    new Settings(store()).keep("text", "“large”");

    assertThat(new Settings(store()).get("appearance")).contains("DARK");
    assertThat(new Settings(store()).get("text")).contains("“large”");
  }

  @Test
  void whatAnotherWindowKeptMeanwhileStays() {
    var one = new Settings(store());
    var other = new Settings(store());
    one.keep("appearance", "DARK");
    other.keep("text", "large");

    assertThat(new Settings(store()).get("appearance")).contains("DARK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"appearance\": 3}"})
  void aSpoiltFileHoldsNothingAndIsWrittenAnew(String spoilt) throws IOException {
    Files.createDirectories(store().getParent());
    Files.writeString(store(), spoilt);

    assertThat(new Settings(store()).get("appearance")).isEmpty();
    new Settings(store()).keep("appearance", "LIGHT");
    assertThat(new Settings(store()).get("appearance")).contains("LIGHT");
  }

  @Test
  void whatCannotBeWrittenIsThereUntilTheProgramEnds() throws IOException {
    Files.writeString(folder.resolve("state"), "a file where the folder should be");
    var settings = new Settings(store());
    settings.keep("appearance", "DARK");

    assertThat(settings.get("appearance")).contains("DARK");
  }
}
