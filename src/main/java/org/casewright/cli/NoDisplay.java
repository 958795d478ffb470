package org.casewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseCharts;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.export.ChartPicture;
import org.casewright.export.Surround;
import org.casewright.library.Examples;
import org.casewright.library.Vintage;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// What the program shows of a case where there is no display to open a window on: the projection
/// as a table and the benefit chart as a picture.
public final class NoDisplay {

  private static final String SENTENCE = "There is no display here to open a window on";

  private NoDisplay() {}

  /// Says that no window can be opened, and answers for a case file as `project` does, or with the
  /// help where there is none.
  ///
  /// @return the exit code
  public static int instead(@Nullable Path caseFile) {
    var out = Cli.standardOut();
    out.println(SENTENCE + ", so this is what the command line shows.");
    out.println();
    out.flush();
    return caseFile == null ? Cli.run("--help") : Cli.run("project", caseFile.toString());
  }

  /// Shows an example.
  ///
  /// @param example name of an example
  /// @param pictureFolder where the picture is written; made if it is not there
  /// @return the exit code
  public static int show(String example, Path pictureFolder) {
    var out = Cli.standardOut();
    var code = show(Examples.open(example), pictureFolder.resolve(example + ".png"), out);
    out.flush();
    return code;
  }

  /// Shows a case.
  static int show(BusinessCase written, Path picture, PrintWriter out) {
    out.println(
        SENTENCE
            + ", so this is the case as a table and a picture; to see the window, run: xvfb-run"
            + " mvn");
    out.println();
    var projection = ResolvedCase.of(written).project(View.AS_STATED);
    out.print(new ProjectionTable(projection, PriceBasis.REAL).asText());
    out.println();
    try {
      draw(projection, Vintage.of(written), picture);
      out.println("The benefit chart is in " + picture);
      return Cli.ANSWERED;
    } catch (IOException e) {
      out.println(
          "The benefit chart could not be written to %s (%s).".formatted(picture, e.getMessage()));
      return Cli.NOT_ANSWERED;
    }
  }

  private static void draw(Projection projection, Vintage vintage, Path picture)
      throws IOException {
    var folder = picture.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (var out = Files.newOutputStream(picture)) {
      ChartPicture.png(
          HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(projection)),
          Surround.TITLED,
          vintage.text(),
          out);
    }
  }
}
