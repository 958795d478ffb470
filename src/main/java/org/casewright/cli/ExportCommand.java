package org.casewright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casewright.analysis.Telling;
import org.casewright.charts.Slide;
import org.casewright.export.SlidePicture;
import org.casewright.export.SlideWords;
import org.casewright.file.OutsideFile;
import org.casewright.file.SaveResult;
import org.casewright.library.Vintage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `casewright export`: the story of a case as pictures, each with its words beside it.
@Command(
    name = "export",
    description = "Writes the story of a case: each step as a picture, with its words beside it.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  private static final String STORY = "story";

  @Parameters(paramLabel = "FILE", description = "A case file (*.case.json).")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description =
          "Where to write; made where it does not exist. Files of the same names are replaced.")
  private @Nullable Path to;

  @Option(
      names = "--what",
      paramLabel = "KIND",
      defaultValue = STORY,
      description = "story (the default).")
  private String what = STORY;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (!what.equals(STORY)) {
      throw CannotAnswer.unknownWord("--what", what, STORY);
    }
    if (to == null) {
      throw new CannotAnswer("Where should it go? Add --to and a folder, such as --to story.");
    }
    var written = CaseArgument.read(file);
    var steps = written.toldSteps();
    if (steps.isEmpty()) {
      throw new CannotAnswer(
          "%s has no story yet: open it in the window and capture what is shown as its first step."
              .formatted(file));
    }
    makeFolder(to);
    var projected = Telling.Projected.of(written);
    var vintage = Vintage.of(written).text();
    for (var i = 0; i < steps.size(); i++) {
      var slide = Slide.of(written, projected, steps.get(i));
      write(slide, i + 1, "%d of %d".formatted(i + 1, steps.size()), vintage, to);
    }
    Printed.to(spec)
        .println(
            "Wrote %s to %s".formatted(steps.size() == 1 ? "1 step" : steps.size() + " steps", to));
    return Cli.ANSWERED;
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
    save(picture(slide, place, vintage), folder.resolve(name + ".png"));
    save(
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

  private static void save(byte[] content, Path file) {
    if (OutsideFile.save(content, file) instanceof SaveResult.Failed(var sentence)) {
      throw new CannotAnswer(sentence);
    }
  }
}
