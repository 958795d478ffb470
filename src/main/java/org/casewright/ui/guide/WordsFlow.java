package org.casewright.ui.guide;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.casewright.library.guide.Place;
import org.casewright.library.guide.Span;

/// Running text with links in it, which go from line to line with the words around them.
final class WordsFlow extends TextFlow {

  private final String words;
  private final Path ring = new Path();

  /// @param follow takes where a link leads
  WordsFlow(List<Span> spans, Consumer<Place> follow) {
    words = spans.stream().map(Span::words).collect(Collectors.joining());
    getStyleClass().add("guide-words");
    ring.getStyleClass().add("guide-ring");
    ring.setManaged(false);
    ring.setVisible(false);
    ring.setMouseTransparent(true);
    var at = 0;
    for (var span : spans) {
      getChildren().add(node(span, at, follow));
      at += span.words().length();
    }
    getChildren().add(ring);
  }

  private Node node(Span span, int from, Consumer<Place> follow) {
    var to = span.link();
    var text = to == null ? new Text(span.words()) : new LinkText(span.words(), to, follow);
    text.getStyleClass().add("guide-text");
    for (var style : span.styles()) {
      text.getStyleClass().add("guide-" + style.name().toLowerCase(Locale.ROOT));
    }
    if (to != null) {
      text.focusVisibleProperty().subscribe(seen -> ring(seen, from, span.words().length()));
    }
    return text;
  }

  /// All of it, plain.
  String words() {
    return words;
  }

  /// Puts a ring around words that have the keyboard, in as many lines as they stand.
  private void ring(boolean wanted, int from, int length) {
    ring.setVisible(wanted);
    if (wanted) {
      ring.getElements().setAll(getRangeShape(from, from + length, false));
    }
  }
}
