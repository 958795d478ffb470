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

/// The case files that tests read: the historic ones, which are only ever added to, and the
/// examples.
final class CaseFiles {

  static final Path HISTORIC = Path.of("src/test/resources/org/casewright/file/historic");
  static final Path EXAMPLES = Path.of("src/main/resources/org/casewright/library/examples");
  static final Path EVERYTHING = HISTORIC.resolve("v1-past.case.json");
  static final Path BLANKS = HISTORIC.resolve("v1-blanks.case.json");
  static final Path CHANGED = HISTORIC.resolve("v1-changed.case.json");
  static final Path TINY = HISTORIC.resolve("v1-tiny.case.json");

  private CaseFiles() {}

  static Stream<Path> all() {
    return Stream.of(HISTORIC, EXAMPLES).flatMap(folder -> in(folder).stream());
  }

  static Stream<Path> historic() {
    return in(HISTORIC).stream();
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
