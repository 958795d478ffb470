package org.casewright.ui.main;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.charts.HouseChart;
import org.casewright.export.ChartPicture;
import org.casewright.export.Surround;
import org.casewright.file.OutsideFile;
import org.casewright.file.SaveResult;
import org.casewright.library.Vintage;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;

/// Saves pictures of the chart that is shown, with title and source line: each tells by itself what
/// it shows, whatever page it ends on.
record PictureFiles(Desk desk, FileChoice files) {

  /// What a picture is saved as.
  enum Format {
    SVG(".svg"),
    PNG(".png");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }
  }

  /// Asks for a file and saves the picture there; what stands in the way is said.
  void save(HouseChart chart, Format format) {
    files
        .toSave(FileChoice.Kind.PICTURE, proposedName() + format.ending)
        .map(file -> withEnding(file, format))
        .ifPresent(file -> save(chart, format, file));
  }

  private void save(HouseChart chart, Format format, Path file) {
    if (OutsideFile.save(picture(chart, format), file) instanceof SaveResult.Failed(var sentence)) {
      desk.say(
          new Message(
              "The picture could not be saved",
              List.of(sentence),
              List.of(
                  new Message.Choice("Save as…", () -> save(chart, format)),
                  Message.Choice.close("Back to the chart"))));
    } else {
      FileSaved.say(desk, "The picture is saved", file);
    }
  }

  private byte[] picture(HouseChart chart, Format format) {
    var vintage = Vintage.of(desk.businessCase()).text();
    var out = new ByteArrayOutputStream();
    try {
      switch (format) {
        case SVG -> ChartPicture.svg(chart, Surround.TITLED, "chart-", vintage, out);
        case PNG -> ChartPicture.png(chart, Surround.TITLED, vintage, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing but memory is written to
    }
    return out.toByteArray();
  }

  /// The case, the chart and the scenario: `nottingham-2022-benefit-profile-stretch`.
  String proposedName() {
    var shown = desk.shown();
    var businessCase = desk.businessCase();
    var name = desk.session().origin().proposedName(businessCase.title());
    return Stream.of(
            name.replaceAll("(\\.case)?\\.json$", ""),
            words(shown.chart().label()),
            words(businessCase.scenario(shown.scenario()).orElseThrow().name()))
        .collect(Collectors.joining("-"));
  }

  /// A label as a part of a file's name.
  static String words(String label) {
    return label
        .toLowerCase(Locale.UK)
        .replaceAll("['’]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static Path withEnding(Path file, Format format) {
    var name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.UK).endsWith(format.ending)
        ? file
        : file.resolveSibling(name + format.ending);
  }
}
