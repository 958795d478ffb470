package org.casewright.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice Calc, which works spreadsheets out that it has not made. It is started once for all
/// of them.
final class SpreadsheetProgram {

  /// Work every formula out when a file is opened, whatever figures stand in it.
  private static final String ALWAYS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry"
          xmlns:xs="http://www.w3.org/2001/XMLSchema"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  /// Comma-separated text in UTF-8, texts in quotation marks, numbers with all their digits, each
  /// sheet in a file of its own.
  private static final String TEXT =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1";

  private SpreadsheetProgram() {}

  static boolean isThere() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  /// Opens spreadsheets, works them out and writes each of their sheets as text, to files called
  /// `spreadsheet-sheet.csv`.
  ///
  /// @param folder to work in
  /// @return where they are
  static Path workOut(List<Path> files, Path folder) throws IOException, InterruptedException {
    var profile = folder.resolve("profile");
    Files.createDirectories(profile.resolve("user"));
    Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS);
    var worked = folder.resolve("worked");
    var command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                TEXT,
                "--outdir",
                worked.toString()));
    files.forEach(file -> command.add(file.toString()));
    var log = folder.resolve("soffice.log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var ended = process.waitFor(20, TimeUnit.MINUTES);
    assertThat(ended).as(Files.readString(log)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return worked;
  }
}
