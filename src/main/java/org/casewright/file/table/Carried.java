package org.casewright.file.table;

import org.xml.sax.SAXException;

/// Carries the sentence that ends the reading through a reader of XML.
final class Carried extends SAXException {

  private static final long serialVersionUID = 1L;

  private final Unreadable unreadable;

  Carried(Unreadable unreadable) {
    super(unreadable.sentence());
    this.unreadable = unreadable;
  }

  Unreadable unreadable() {
    return unreadable;
  }
}
