package org.casewright.file.table;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/// The texts of a workbook, which its cells name by their number.
final class SharedText extends XmlText {

  private final List<String> texts = new ArrayList<>();
  private int spoken;

  List<String> all() {
    return texts;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "rPh" -> spoken++; // how Japanese is pronounced
      case "t" -> {
        if (spoken == 0) {
          listen();
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "rPh" -> spoken--;
      case "t" -> rest();
      case "si" -> texts.add(heard());
      default -> {}
    }
  }
}
