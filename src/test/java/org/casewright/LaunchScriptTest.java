package org.casewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script people start, in a folder with a space in its name, on a Java that only tells what
/// it was asked to do and exits with 7.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
class LaunchScriptTest {
  private static final Path SCRIPT = Path.of("packaging/bin/casewright");

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    write(folder.resolve("my programs/bin/casewright"), Files.readString(SCRIPT));
    write(folder.resolve("jdk/bin/java"), "#!/bin/sh\nprintf '<%s>' \"$@\"\nexit 7\n");
    write(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    write(folder.resolve("old/bin/java"), "#!/bin/sh\necho old\n");
    write(folder.resolve("old/release"), "JAVA_VERSION=\"17.0.15\"\n");
  }

  @Test
  void aCommandStartsFastWithoutJavaFx() throws Exception {
    var answer = casewright("jdk", "project", "my case.json", "--format", "csv");

    assertThat(answer.code()).isEqualTo(7);
    assertThat(answer.said())
        .startsWith("<-XX:TieredStopAtLevel=1>")
        .contains("/my programs/lib/casewright.jar:")
        .endsWith("<org.casewright.Main><project><my case.json><--format><csv>")
        .doesNotContain("javafx");
  }

  @Test
  void aFileOpensTheWindow() throws Exception {
    for (var file : List.of("my case.json", "./case", "/tmp/case")) {
      assertThat(casewright("jdk", file).said())
          .contains("<--module-path>", "/my programs/lib/javafx>", "<javafx.controls,javafx.swing>")
          .endsWith("<org.casewright.Main><" + file + ">");
      assertThat(Main.caseFile(List.of(file))).isPresent();
    }
  }

  @Test
  void aCommandOrAnOptionIsNoFile() throws Exception {
    for (var word : List.of("examples", "--version", "-h", "--a.b")) {
      assertThat(casewright("jdk", word).said()).doesNotContain("javafx");
      assertThat(Main.caseFile(List.of(word))).isEmpty();
    }
  }

  @Test
  void nothingOpensTheWindow() throws Exception {
    assertThat(casewright("jdk").said()).contains("javafx").endsWith("<org.casewright.Main>");
  }

  /// Java would find no file with é or ŵ in its name.
  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "Java elsewhere asks no locale")
  void whereTheLocaleHasEnglishLettersAloneJavaIsGivenAll() throws Exception {
    write(folder.resolve("jdk/bin/java"), "#!/bin/sh\nlocale charmap\n");
    for (var locale : List.of("C", "zz_ZZ.UTF-8", "C.UTF-8")) {
      var environment =
          Map.of("CASEWRIGHT_JAVA", java("jdk"), "LC_ALL", "", "LC_CTYPE", "", "LANG", locale);
      assertThat(run(script(), environment, List.of("examples")).said()).isEqualTo("UTF-8\n");
      assertThat(
              run(
                      script(),
                      Map.of("CASEWRIGHT_JAVA", java("jdk"), "LC_ALL", locale),
                      List.of("examples"))
                  .said())
          .isEqualTo("UTF-8\n");
    }
  }

  @Test
  void startsThroughALink() throws Exception {
    var link =
        Files.createSymbolicLink(folder.resolve("cw"), Path.of("my programs/bin/casewright"));

    assertThat(run(link, Map.of("CASEWRIGHT_JAVA", java("jdk")), List.of("examples")).said())
        .contains("/my programs/lib/casewright.jar:");
  }

  @Test
  void takesJavaHomeBeforeThePath() throws Exception {
    var environment = Map.of("CASEWRIGHT_JAVA", "", "JAVA_HOME", folder.resolve("jdk").toString());

    assertThat(run(script(), environment, List.of("examples")).code()).isEqualTo(7);
  }

  @Test
  void aChosenJavaThatIsTooOldIsRefused() throws Exception {
    var answer = casewright("old", "examples");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.said())
        .isEqualTo(
            "CASEWRIGHT_JAVA is set to %s, which is no Java 25 or later: correct it or unset it.%n"
                .formatted(java("old")));
  }

  @Test
  void whereNoneIsFoundItSaysWhatToInstall() throws Exception {
    var demanding = Files.readString(script()).replace("needed=25", "needed=99");
    write(script(), demanding);
    var environment = Map.of("CASEWRIGHT_JAVA", "", "JAVA_HOME", folder.resolve("jdk").toString());
    var answer = run(script(), environment, List.of("examples"));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.said())
        .isEqualTo(
            "Casewright needs Java 99 or later and none was found on this computer: install Eclipse"
                + " Temurin 99 from https://adoptium.net, or set CASEWRIGHT_JAVA to the one you"
                + " have.\n");
  }

  private Programs.Answer casewright(String jdk, String... arguments) throws Exception {
    return run(script(), Map.of("CASEWRIGHT_JAVA", java(jdk)), List.of(arguments));
  }

  private Programs.Answer run(Path script, Map<String, String> environment, List<String> arguments)
      throws Exception {
    var command = new ArrayList<>(List.of(script.toString()));
    command.addAll(arguments);
    return Programs.run(folder, environment, command);
  }

  private Path script() {
    return folder.resolve("my programs/bin/casewright");
  }

  private String java(String jdk) {
    return folder.resolve(jdk + "/bin/java").toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
