package org.casewright.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON text into a tree of [Node]. Stops at the first place that is not JSON; keys that
/// stand twice and numbers that cannot be used are all reported.
final class TreeReader {

  /// Levels of objects and lists inside each other.
  static final int DEEPEST = 64;

  /// Texts, numbers, objects and lists in one file.
  static final int MOST_VALUES = 250_000;

  /// Characters of a number as it is written, and as it will be when it is written back.
  private static final int LONGEST_NUMBER = 100;

  // Numbers are read as text and judged here, so that an enormous one costs nothing and has a path.
  // NaN is let through to be judged for the same reason.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * DEEPEST)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final String text;
  private final JsonParser parser;
  private final Reading reading;
  private Spot innermost = Spot.top(new Position(1, 1));
  private final int deepest;
  private final int mostValues;
  private int depth;
  private int values;

  private TreeReader(String text, JsonParser parser, Reading reading, int levels) {
    this.text = text;
    this.parser = parser;
    this.reading = reading;
    this.deepest = DEEPEST + levels;
    this.mostValues = MOST_VALUES + 100 * levels;
  }

  /// The whole document, or null where it cannot be read; `reading` then says why.
  static @Nullable Node read(String text, Reading reading) {
    return read(text, reading, 0);
  }

  /// The same for a document with a few values around a case.
  ///
  /// @param levels that stand around the case
  static @Nullable Node read(String text, Reading reading, int levels) {
    try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      var reader = new TreeReader(text, parser, reading, levels);
      try {
        return reader.document();
      } catch (Stop stop) {
        reading.problem(stop.spot, String.valueOf(stop.getMessage()));
      } catch (JacksonException e) {
        if (reader.isAtEnd(e)) {
          reader.cutOff();
        } else {
          reader.notJson(e);
        }
      }
      return null;
    }
  }

  /// Ends the reading of a file that is not worth reading on.
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Spot spot;

    Stop(Spot spot, String sentence) {
      super(sentence, null, false, false);
      this.spot = spot;
    }
  }

  private Node document() {
    var first = parser.nextToken();
    var top = Spot.top(position());
    if (first == null) {
      throw new Stop(top, "Nothing stands in this file.");
    }
    var node = node(top);
    if (parser.nextToken() != null) {
      throw new Stop(
          Spot.top(position()),
          "The case ends before this line, and more text follows; a file holds one case only.");
    }
    return node;
  }

  private Node node(Spot spot) {
    if (++values > mostValues) {
      throw new Stop(
          spot, "The file holds more than 250,000 values; no business case is that long.");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(spot);
      case START_ARRAY -> items(spot);
      case VALUE_STRING -> new Node.Text(parser.getString(), spot.at());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(spot, parser.getString());
      case VALUE_TRUE -> new Node.Flag(true, spot.at());
      case VALUE_FALSE -> new Node.Flag(false, spot.at());
      default -> new Node.Nothing(spot.at());
    };
  }

  private Node.Fields fields(Spot spot) {
    var outer = enter(spot);
    var members = new LinkedHashMap<String, Node>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var key = parser.currentName();
      var here = spot.key(key, position());
      parser.nextToken();
      var value = node(here.movedTo(position()));
      var before = members.putIfAbsent(key, value);
      if (before != null) {
        reading.problem(here, twice(key, before.at().line()));
      }
      if (key.indexOf('\0') >= 0) {
        reading.problem(here, "A key cannot hold the character 0.");
      }
    }
    leave(outer);
    return new Node.Fields(members, spot.at());
  }

  private static String twice(String key, int line) {
    return "The key %s stands twice in this object, first in line %d; keep one of the two."
        .formatted(Words.shortened(key), line);
  }

  private Node.Items items(Spot spot) {
    var outer = enter(spot);
    List<Node> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node(spot.item(nodes.size(), position())));
    }
    leave(outer);
    return new Node.Items(nodes, spot.at());
  }

  private Spot enter(Spot spot) {
    if (++depth > deepest) {
      throw new Stop(
          spot,
          "More than %d objects or lists stand inside each other here; no business case is that deep."
              .formatted(deepest));
    }
    var outer = innermost;
    innermost = spot;
    return outer;
  }

  private void leave(Spot outer) {
    innermost = outer;
    depth--;
  }

  private Node number(Spot spot, String written) {
    if (written.length() <= LONGEST_NUMBER) {
      try {
        var number = new BigDecimal(written);
        if (Math.abs((long) number.scale()) <= LONGEST_NUMBER
            && number.toPlainString().length() <= LONGEST_NUMBER) {
          return new Node.Decimal(number.scale() < 0 ? number.setScale(0) : number, spot.at());
        }
      } catch (NumberFormatException _) {
        if (!written.matches(".*[0-9].*")) {
          reading.problem(spot, written + " is not a number; write one, or leave the key out.");
          return new Node.Nothing(spot.at());
        }
      }
    }
    reading.problem(
        spot,
        "The number %s is too large or too long to calculate with."
            .formatted(Words.shortened(written)));
    return new Node.Nothing(spot.at());
  }

  private Position position() {
    var at = parser.currentTokenLocation();
    return new Position(at.getLineNr(), at.getColumnNr());
  }

  private boolean isAtEnd(JacksonException e) {
    return e instanceof UnexpectedEndOfInputException
        || (e.getLocation() != null
            && text.substring(Math.clamp(e.getLocation().getCharOffset(), 0, text.length()))
                .isBlank());
  }

  private void cutOff() {
    reading.problem(
        innermost,
        "The file ends in the middle: what opens here is never closed. It may have been cut off"
            + " when it was copied or sent.");
  }

  private void notJson(JacksonException e) {
    var at = e.getLocation();
    var line = at == null ? innermost.at().line() : at.getLineNr();
    var column = at == null ? innermost.at().column() : at.getColumnNr();
    reading.problem(
        innermost.movedTo(new Position(line, column)),
        "This is not JSON: near “%s” (character %d of the line) a comma, a colon, a bracket or a"
                .formatted(near(line, column), column)
            + " quotation mark is missing or too many.");
  }

  private String near(int line, int column) {
    var whole = text.lines().skip(line - 1L).findFirst().orElse("");
    var start = Math.clamp(column - 1L - 12, 0, whole.length());
    return Words.shortened(whole.substring(start, Math.min(whole.length(), start + 24)).strip());
  }
}
