package org.casewright.file.table;

import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// What hears the elements of a part, and the text in some of them.
abstract class XmlText extends DefaultHandler {

  /// Excel allows no longer text in a cell.
  private static final int LONGEST = 32_767;

  private final StringBuilder text = new StringBuilder();
  private boolean listening;

  /// From now on text is kept.
  void listen() {
    listening = true;
  }

  void rest() {
    listening = false;
  }

  /// What was heard since the last time.
  String heard() {
    var heard = text.toString();
    text.setLength(0);
    return heard;
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (listening) {
      text.append(letters, start, Math.clamp(LONGEST - text.length(), 0, length));
    }
  }

  /// Nothing is printed.
  @Override
  public void fatalError(SAXParseException e) throws SAXParseException {
    throw e;
  }
}
