package org.casewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as started by a person on a computer without a display.
class MainTest {
  @TempDir private Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void theExampleWithoutADisplayIsASentenceATableAndAPicture() throws Exception {
    var answer = casewright("--example", "nottingham-2022");

    assertThat(answer.code()).isZero();
    assertThat(answer.said().lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).contains("no display", "xvfb-run mvn"));
    assertThat(answer.said())
        .contains("2029/30", "nottingham-2022.png")
        .doesNotContain("Exception", "\tat ");
    var picture = ImageIO.read(folder.resolve("nottingham-2022.png").toFile());
    assertThat(picture.getWidth()).isGreaterThan(600);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void thePictureGoesWithWhatIsBuilt() throws Exception {
    Files.createDirectory(folder.resolve("target"));
    var answer = casewright("--example", "nottingham-2022");

    assertThat(answer.code()).isZero();
    assertThat(folder.resolve("target/nottingham-2022.png")).exists();
  }

  @Test
  void aCommandIsAnsweredWithItsExitCode() throws Exception {
    assertThat(casewright("examples").said()).contains("nottingham-2022", "kent-2015");
    assertThat(casewright("project", "nothing.case.json").code()).isEqualTo(2);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileWithoutADisplayIsAnsweredWithItsFigures() throws Exception {
    casewright("examples", "nottingham-2022", "--to", "mine.case.json");

    assertThat(casewright("mine.case.json").said()).contains("2029/30");
  }

  @Test
  void theCommandLineNeverLoadsJavaFx() throws Exception {
    casewright("examples", "nottingham-2022", "--to", "n.case.json");
    for (var command : List.of("check", "project")) {
      var loaded = folder.resolve(command + ".log");
      casewright(List.of("-Xlog:class+load:file=" + loaded), command, "n.case.json");
      assertThat(Files.readString(loaded))
          .contains("org.casewright.cli.Cli ")
          .doesNotContain("javafx.", "org.casewright.ui.");
    }
  }

  /// Started without its launcher, Java may have the letters of English alone.
  @Test
  @EnabledOnOs(OS.LINUX)
  void aNameWithLettersThatDoNotArriveIsRefusedInASentence() throws Exception {
    for (var command : List.of("", "project ")) {
      var java = String.join("' '", Programs.java(List.of(), Main.class.getName()));
      var typed = "'%s' %s\"$(printf 'caf\\303\\251.case.json')\"".formatted(java, command);
      var answer =
          Programs.run(
              folder, Map.of("LC_ALL", "C", "DISPLAY", ""), List.of("/bin/sh", "-c", typed));
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.said())
          .contains("is no name of a file here", "Open it from the window, or rename it.")
          .doesNotContain("Exception", "java.");
    }
  }

  /// Whoever does not ask for the guide does not wait for it.
  @Test
  void theWindowDoesNotLoadTheGuide() throws Exception {
    casewright("examples", "nottingham-2022", "--to", "n.case.json");
    var loaded = folder.resolve("window.log");
    var options =
        List.of(
            "-Xlog:class+load:file=" + loaded,
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Dcasewright.state=" + folder);
    assertThat(casewright(options, "--tour", "n.case.json").code()).isLessThan(2);

    assertThat(Files.readString(loaded))
        .contains("org.casewright.ui.main.MainView ")
        .doesNotContain("org.commonmark.", "org.casewright.library.guide.")
        .doesNotContain("org.casewright.ui.guide.");
  }

  /// The list of fonts, which a picture needs, is kept under the computer's name.
  @Test
  @EnabledOnOs(OS.LINUX)
  void noNetworkIsAskedForAName() throws Exception {
    var loaded = folder.resolve("loaded.log");
    casewright(List.of("-Xlog:class+load:file=" + loaded), "--example", "nottingham-2022");

    assertThat(Files.readString(loaded))
        .contains("sun.font.FontManager", "java.net.InetAddress$HostsFileResolver ")
        .doesNotContain("java.net.InetAddress$PlatformResolver ");
  }

  private Programs.Answer casewright(String... arguments) throws Exception {
    return casewright(List.of(), arguments);
  }

  private Programs.Answer casewright(List<String> options, String... arguments) throws Exception {
    var all = new ArrayList<>(options);
    all.addFirst("-XX:TieredStopAtLevel=1");
    var command = Programs.java(all, Main.class.getName(), arguments);
    return Programs.run(folder, Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), command);
  }
}
