package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.casewright.model.BusinessCase;

/// The case files that tests read: the historic ones of each version of the format, which are only
/// ever added to, and the examples.
final class CaseFiles {

  static final Path HISTORIC = Path.of("src/test/resources/org/casewright/file/historic");
  static final Path EXAMPLES = Path.of("src/main/resources/org/casewright/library/examples");
  static final Path EVERYTHING = present("past.case.json");
  static final Path BLANKS = present("blanks.case.json");
  static final Path CHANGED = present("changed.case.json");
  static final Path TINY = present("tiny.case.json");

  /// How a file of the present version begins.
  static final String VERSION = "\"casewright\": " + CaseFile.VERSION;

  private CaseFiles() {}

  /// The historic file of the present version.
  ///
  /// @param name without its version
  static Path present(String name) {
    return HISTORIC.resolve("v%d-%s".formatted(CaseFile.VERSION, name));
  }

  /// Those of the present version, and the examples.
  static Stream<Path> all() {
    return Stream.concat(present(), in(EXAMPLES).stream());
  }

  static Stream<Path> present() {
    return historic().filter(file -> present(name(file)).getFileName().equals(file.getFileName()));
  }

  /// Those of every version.
  static Stream<Path> historic() {
    return in(HISTORIC).stream();
  }

  /// What a historic file is called in every version.
  static String name(Path file) {
    return file.getFileName().toString().replaceFirst("^v\\d+-", "");
  }

  private static List<Path> in(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".case.json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BusinessCase open(Path file) {
    return opened(CaseFile.read(file)).businessCase();
  }

  static ReadResult.Opened opened(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Opened.class);
    return (ReadResult.Opened) result;
  }

  static List<FileProblem> refused(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Refused.class);
    return ((ReadResult.Refused) result).problems();
  }

  static String written(BusinessCase businessCase) {
    return new String(CaseFile.write(businessCase), StandardCharsets.UTF_8);
  }

  /// A text with one thing in it changed.
  ///
  /// @param change `before -> after`; what stood before must be there
  static String changed(String text, String change) {
    var arrow = change.indexOf(" -> ");
    var before = change.substring(0, arrow);
    assertThat(text).contains(before);
    return text.replace(before, change.substring(arrow + 4));
  }

  /// The document as plain maps and lists.
  static Map<?, ?> tree(String text) {
    var node = Objects.requireNonNull(TreeReader.read(text, new Reading()));
    return ((Node.Fields) node).plain();
  }
}
