package org.casewright.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of the guide, as far as a test has to read it.
///
/// @param file where it lies
/// @param text all of it
public record Page(Path file, String text) {

  /// Where all pages lie.
  public static final Path PAGES = Path.of("src", "site", "markdown");

  /// A heading.
  ///
  /// @param level 1 for the title of the page
  public record Heading(int level, String words) {

    /// What a link to it has behind its hash.
    String anchor() {
      return words
          .toLowerCase(Locale.UK)
          .replaceAll("[^\\p{L}\\p{N} -]", "")
          .strip()
          .replace(' ', '-');
    }
  }

  /// A link to somewhere else in the project.
  ///
  /// @param words what it is called
  /// @param target a path from the page, an anchor, or both
  public record Link(String words, String target) {}

  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.+)$");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^]]+)]\\(([^)]+)\\)");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^]]+)]\\(([^)]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\n]+`|^ {4,}\\S.*?$");

  /// The page at a path below all of them, such as `guide/tutorial.md`.
  public static Page of(String path) {
    return of(PAGES.resolve(path));
  }

  static Page of(Path file) {
    try {
      return new Page(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every page.
  static List<Page> all() {
    try (var files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().map(Page::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Without what stands in it as code.
  String prose() {
    return CODE.matcher(text).replaceAll("");
  }

  String title() {
    return headings().getFirst().words();
  }

  List<Heading> headings() {
    return HEADING
        .matcher(CODE.matcher(text).replaceAll(code -> code.group().startsWith("`") ? "$0" : ""))
        .results()
        .map(found -> new Heading(found.group(1).length(), found.group(2)))
        .toList();
  }

  List<Link> links() {
    return found(LINK)
        .map(link -> new Link(link.group(1), link.group(2)))
        .filter(link -> !link.target().matches("[a-z]+:.*"))
        .toList();
  }

  /// The pictures that it shows, as it names them.
  List<Link> pictures() {
    return found(PICTURE).map(link -> new Link(link.group(1), link.group(2))).toList();
  }

  private Stream<MatchResult> found(Pattern what) {
    return what.matcher(prose()).results();
  }

  /// What stands below the heading with these words, up to the next of its level.
  ///
  /// @throws AssertionError if there is no such heading
  public String section(String heading) {
    var at =
        Pattern.compile("(?m)^(#+) " + Pattern.quote(heading) + "$")
            .matcher(text)
            .results()
            .findFirst()
            .orElseThrow(() -> new AssertionError("%s has no “%s”".formatted(file, heading)));
    var below = text.substring(at.end());
    var next = Pattern.compile("(?m)^#{1,%d} ".formatted(at.group(1).length())).matcher(below);
    return next.find() ? below.substring(0, next.start()) : below;
  }

  /// The rows of the first table in a text, headings first.
  public static List<List<String>> table(String text) {
    var rows = new ArrayList<List<String>>();
    for (var line : text.lines().dropWhile(each -> !each.startsWith("|")).toList()) {
      if (!line.startsWith("|")) {
        break;
      }
      if (!line.startsWith("|---")) {
        rows.add(
            Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList());
      }
    }
    return List.copyOf(rows);
  }
}
