package org.casewright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casewright.analysis.Telling;
import org.casewright.charts.Slide;
import org.casewright.export.SlidePicture;
import org.casewright.export.SlideWords;
import org.casewright.library.Vintage;

/// Writes the story of a case: each step that is told as a picture, with its words beside it.
final class StoryExport {

  private StoryExport() {}

  static String write(ExportKind.Asked asked, ExportTarget target) {
    if (asked.argument().namesScenario()) {
      throw new CannotAnswer(
          "Each step of a story has a scenario of its own; leave --scenario out.");
    }
    if (!Files.isDirectory(target.path()) && target.format().isPresent()) {
      throw new CannotAnswer(
          "A story is a folder of pictures; %s is the name of a table.".formatted(target.path()));
    }
    var file = asked.argument().file();
    var written = CaseArgument.read(file);
    var steps = written.toldSteps();
    if (steps.isEmpty()) {
      throw new CannotAnswer(
          "%s has no story yet: open it in the window and capture what is shown as its first step."
              .formatted(file));
    }
    makeFolder(target.path());
    var projected = Telling.Projected.of(written);
    var vintage = Vintage.of(written).text();
    for (var i = 0; i < steps.size(); i++) {
      var slide = Slide.of(written, projected, steps.get(i));
      write(slide, i + 1, "%d of %d".formatted(i + 1, steps.size()), vintage, target.path());
    }
    return "Wrote %s to %s"
        .formatted(steps.size() == 1 ? "1 step" : steps.size() + " steps", target.path());
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException _) {
      throw new CannotAnswer(
          "%s cannot be written to: choose a folder of yours, or a name that no file has."
              .formatted(folder));
    }
  }

  private static void write(Slide slide, int number, String place, String vintage, Path folder) {
    var name = SlideWords.fileName(slide, number);
    ExportTarget.save(picture(slide, place, vintage), folder.resolve(name + ".png"));
    ExportTarget.save(
        SlideWords.of(slide, place).getBytes(StandardCharsets.UTF_8),
        folder.resolve(name + ".txt"));
  }

  private static byte[] picture(Slide slide, String place, String vintage) {
    var out = new ByteArrayOutputStream();
    try {
      SlidePicture.png(slide, place, vintage, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing but memory is written to
    }
    return out.toByteArray();
  }
}
