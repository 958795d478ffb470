package org.casewright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casewright.charts.Slide;

/// The words of a step of the story, to stand beside its picture.
public final class SlideWords {

  /// Letters of a file's name: disks take 255 bytes, and a letter may have four.
  private static final int LONGEST = 60;

  private SlideWords() {}

  /// Everything that is said: title, sentence, the figures that stand out, what the picture shows
  /// for those who do not see it, and the notes for the speaker.
  ///
  /// @param place such as `4 of 7`
  public static String of(Slide slide, String place) {
    var parts = new ArrayList<String>();
    parts.add(slide.title());
    if (!slide.sentence().isBlank()) {
      parts.add(slide.sentence());
    }
    slide.figures().forEach(figure -> parts.add(figure.value() + " " + figure.words()));
    parts.add(slide.chart().subtitle());
    parts.add("What the picture shows: " + slide.chart().description());
    if (!slide.notes().isBlank()) {
      parts.add("Notes: " + slide.notes());
    }
    parts.add(slide.chart().sourceLine());
    parts.add("Step " + place);
    return String.join("\n\n", parts) + "\n";
  }

  /// A name for the files of a step, the same when its figures change: `04-half-the-new-carers`.
  ///
  /// @param number from 1
  public static String fileName(Slide slide, int number) {
    var words =
        List.of(
            slide
                .step()
                .name()
                .toLowerCase(Locale.UK)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "));
    var name = String.join("-", words.subList(0, Math.min(8, words.size())));
    var length = Math.min(LONGEST, name.codePointCount(0, name.length()));
    return "%02d-%s".formatted(number, name.substring(0, name.offsetByCodePoints(0, length)));
  }
}
