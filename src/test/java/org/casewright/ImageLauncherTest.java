package org.casewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What starts the packaged program on Linux, in a folder with a space in its name, on a Java that
/// only tells what it was asked to do and exits with 7.
@EnabledOnOs(value = OS.LINUX, disabledReason = "of the image for Linux")
class ImageLauncherTest {

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    var launcher =
        Files.readString(Path.of("packaging/linux/launcher"))
            .replace("@jars@", "$app/casewright.jar:$app/other.jar")
            .replace("@main@", "org.casewright.Main");
    write("my programs/casewright/bin/casewright", launcher);
    write(
        "my programs/casewright/lib/runtime/bin/casewright",
        "#!/bin/sh\nprintf '<%s>' \"$@\" \"${JDK_JAVA_OPTIONS-}\"\nexit 7\n");
  }

  private Programs.Answer run(String launcher, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(launcher));
    command.addAll(List.of(arguments));
    return Programs.run(folder, Map.of("JDK_JAVA_OPTIONS", "-XX:+UseG1GC"), command);
  }

  private String asked(String learned, String... arguments) throws IOException {
    var home = folder.toRealPath().resolve("my programs/casewright");
    return "<@%1$s/lib/app/java-options><-cp><%1$s/lib/app/casewright.jar:%1$s/lib/app/other.jar>"
            .formatted(home)
        + learned.formatted(home)
        + "<org.casewright.Main><%s><>".formatted(String.join("><", arguments));
  }

  @Test
  void handsOnEveryWordAndTheExitCode() throws Exception {
    var answer = run("my programs/casewright/bin/casewright", "my case.json", "", "@file", "$HOME");
    assertThat(answer.said()).isEqualTo(asked("", "my case.json", "", "@file", "$HOME"));
    assertThat(answer.code()).isEqualTo(7);
  }

  @Test
  void startsThroughALink() throws Exception {
    Files.createSymbolicLink(
        folder.resolve("cw"), Path.of("my programs/casewright/bin/casewright"));
    assertThat(run("./cw", "one").said()).isEqualTo(asked("", "one"));
  }

  @Test
  void takesWhatTheProgramHasLearnedWhereItIsThere() throws Exception {
    write("my programs/casewright/lib/app/casewright.aot", "");
    assertThat(run("my programs/casewright/bin/casewright", "one").said())
        .isEqualTo(asked("<-XX:AOTCache=%s/lib/app/casewright.aot>", "one"));
  }

  private String letters(Map<String, String> settings) throws IOException, InterruptedException {
    write(
        "my programs/casewright/lib/runtime/bin/casewright",
        "#!/bin/sh\nprintf '%s %s' \"$(locale charmap 2>&1)\" \"${LC_ALL-}\"\n");
    var environment =
        new HashMap<>(Map.of("LC_ALL", "", "LC_CTYPE", "", "LC_TIME", "", "LANG", ""));
    environment.putAll(settings);
    return Programs.run(folder, environment, List.of("my programs/casewright/bin/casewright"))
        .said();
  }

  /// Java would find no file with é or ŵ in its name.
  @Test
  void whereTheLocaleHasEnglishLettersAloneJavaIsGivenAll() throws Exception {
    assertThat(letters(Map.of())).startsWith("UTF-8 ");
    assertThat(letters(Map.of("LANG", "C"))).startsWith("UTF-8 ");
    assertThat(letters(Map.of("LANG", "C.UTF-8", "LC_CTYPE", "POSIX"))).startsWith("UTF-8 ");
    assertThat(letters(Map.of("LANG", "C.UTF-8", "LC_ALL", "C"))).startsWith("UTF-8 ");
    for (var part : List.of("LANG", "LC_CTYPE", "LC_TIME")) {
      var missing = new HashMap<>(Map.of("LANG", "C.UTF-8"));
      missing.put(part, "zz_ZZ.UTF-8");
      assertThat(letters(missing))
          .as("%s that this computer does not have", part)
          .startsWith("UTF-8 ");
    }
  }

  @Test
  void aLocaleThatHasLettersIsLeftAlone() throws Exception {
    assertThat(letters(Map.of("LANG", "C.UTF-8"))).isEqualTo("UTF-8 ");
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
