package org.casewright.library.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a section consists of, from top to bottom.
public sealed interface Block {

  /// Running text.
  record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }

    @Override
    public String text() {
      return Span.words(spans);
    }
  }

  /// A list.
  ///
  /// @param numbered whether its items are steps, counted from 1
  record Items(boolean numbered, List<List<Block>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    /// What stands before an item, counted from 0.
    public String mark(int index) {
      return numbered ? index + 1 + "." : "•";
    }

    @Override
    public String text() {
      return IntStream.range(0, items.size())
          .mapToObj(i -> mark(i) + " " + Block.text(items.get(i)))
          .collect(Collectors.joining("\n"));
    }
  }

  /// A table.
  ///
  /// @param rows each as long as the head
  record Table(List<List<Span>> head, List<List<List<Span>>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /// Whether each row defines a word.
    public boolean defines() {
      return head.stream().map(Span::words).toList().equals(List.of("word", "meaning"));
    }

    /// As a spreadsheet takes it.
    @Override
    public String text() {
      return Stream.concat(Stream.of(head), rows.stream())
          .map(row -> row.stream().map(Span::words).collect(Collectors.joining("\t")))
          .collect(Collectors.joining("\n"));
    }
  }

  /// Lines as they are typed, or stand in a file.
  record Code(String lines) implements Block {
    @Override
    public String text() {
      return lines;
    }
  }

  /// A picture.
  ///
  /// @param file by which [Guide#picture] gives it
  /// @param words what it shows, for those who do not see it
  record Picture(String file, String words) implements Block {
    @Override
    public String text() {
      return "[Picture: %s]".formatted(words);
    }
  }

  /// The words alone.
  String text();

  /// The words of several.
  static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }
}
