package org.casewright.export.workbook;

/// A text of the case that no spreadsheet can hold; its message is a sentence for people.
public final class UnwritableText extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnwritableText(String sentence) {
    super(sentence);
  }
}
