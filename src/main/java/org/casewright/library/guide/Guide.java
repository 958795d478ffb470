package org.casewright.library.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The guide: its contents, its pages as they are asked for, and what is found in them.
public final class Guide {

  /// Pages that belong together.
  public record Group(String title, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /// A page, as the contents list it.
  public record Entry(String title, String page) {}

  private static final String CONTENTS = "guide/index.md";
  private static final String FOLDER = "pages/";

  private final List<Group> contents;
  private final Map<String, GuidePage> pages = new HashMap<>();
  private @Nullable Index words;

  /// Reads the contents.
  public Guide() {
    var index = new PageReader(CONTENTS, _ -> true).read(text(CONTENTS));
    contents = index.sections().stream().skip(1).map(Guide::group).toList();
  }

  private static Group group(Section section) {
    var entries =
        section.blocks().stream()
            .filter(Block.Items.class::isInstance)
            .flatMap(list -> ((Block.Items) list).items().stream())
            .map(item -> entry(((Block.Paragraph) item.getFirst()).spans().getFirst()));
    return new Group(section.heading(), entries.toList());
  }

  private static Entry entry(Span link) {
    if (link.link() == null) {
      throw new IllegalArgumentException("“%s” leads to no page".formatted(link.words()));
    }
    return new Entry(link.words(), link.link().page());
  }

  /// Groups of pages, in the order in which they are to be read.
  public List<Group> contents() {
    return contents;
  }

  /// The paths of all pages, in reading order, the contents first.
  public List<String> paths() {
    var listed = contents.stream().flatMap(group -> group.entries().stream()).map(Entry::page);
    return Stream.concat(Stream.of(CONTENTS), listed).toList();
  }

  /// A page.
  ///
  /// @throws IllegalArgumentException if there is none at that path
  public GuidePage page(String path) {
    var known = paths();
    if (!known.contains(path)) {
      throw new IllegalArgumentException("The guide has no page " + path);
    }
    return pages.computeIfAbsent(
        path, each -> new PageReader(each, known::contains).read(text(each)));
  }

  /// The sections and the words of the field that have all words that are typed, or words that
  /// begin with them, best first: what is headed so, then what is defined, then what mentions it.
  public List<Found> find(String typed) {
    var index = words;
    if (index == null) {
      index = new Index(paths().stream().skip(1).map(this::page).toList());
      words = index;
    }
    return index.find(typed);
  }

  /// A picture as PNG, to be closed.
  public InputStream picture(Block.Picture picture) {
    return open(picture.file());
  }

  private static String text(String path) {
    try (var in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String path) {
    var in = Guide.class.getResourceAsStream(FOLDER + path);
    if (in == null) {
      throw new IllegalStateException(path + " is missing from the program.");
    }
    return in;
  }
}
