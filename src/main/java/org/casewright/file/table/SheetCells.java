package org.casewright.file.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// The cells of one sheet, as they pass by.
final class SheetCells extends XmlText {

  private static final String NOT_CALCULATED =
      "Its formula has not been calculated. Open the file in Excel, save it, and bring it in"
          + " again.";

  private final List<String> texts;
  private final Shown shown;
  private final Gathering gathered;
  private int row;
  private int column = -1;
  private String type = "n";
  private int style;
  private boolean formula;
  private @Nullable String value;
  private int spoken;
  private boolean inCell;

  SheetCells(List<String> texts, Shown shown, Gathering gathered) {
    this.texts = texts;
    this.shown = shown;
    this.gathered = gathered;
  }

  Gathering gathered() {
    return gathered;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> {
        var number = Styles.number(attributes.getValue("r"));
        row = number > row ? number : row + 1;
        column = -1;
      }
      case "c" -> begin(attributes);
      case "f" -> formula = true;
      case "rPh" -> spoken++;
      case "v", "t" -> {
        if (inCell && spoken == 0) {
          listen();
        }
      }
      default -> {}
    }
  }

  private void begin(Attributes attributes) {
    var place = attributes.getValue("r");
    column = place == null ? column + 1 : column(place);
    var kind = attributes.getValue("t");
    type = kind == null ? "n" : kind;
    style = Math.max(0, Styles.number(attributes.getValue("s")));
    formula = false;
    value = null;
    inCell = true;
  }

  /// The column of a place such as `AB12`; one that no spreadsheet has, where it is none.
  private static int column(String place) {
    var column = 0;
    for (var i = 0; i < place.length() && column < 1 << 20; i++) {
      var letter = place.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + (letter - 'A' + 1);
    }
    return column == 0 ? Integer.MAX_VALUE : column - 1;
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws Carried {
    switch (name) {
      case "rPh" -> spoken--;
      case "v", "t" -> {
        rest();
        if (inCell) {
          value = (value == null ? "" : value) + heard();
        }
      }
      case "c" -> {
        inCell = false;
        try {
          gathered.put(row, column, cell());
        } catch (Unreadable unreadable) {
          throw new Carried(unreadable);
        }
      }
      default -> {}
    }
  }

  private Cell cell() {
    var said = value;
    if (said == null || (said.isEmpty() && type.equals("n"))) {
      return formula ? Cell.troubled("", NOT_CALCULATED) : Cell.EMPTY;
    }
    return switch (type) {
      case "s" -> {
        var number = Styles.number(said.strip());
        yield number >= 0 && number < texts.size() ? Cell.of(texts.get(number)) : Cell.EMPTY;
      }
      case "b" -> Cell.of(said.strip().equals("1") ? "TRUE" : "FALSE");
      case "e" -> Cell.troubled(said, "Its formula ends in an error; mend it in the spreadsheet.");
      case "n" -> number(said);
      default -> Cell.of(said);
    };
  }

  private Cell number(String said) {
    try {
      return shown.cell(Double.parseDouble(said.strip()), style);
    } catch (NumberFormatException _) {
      return Cell.of(said);
    }
  }
}
