package org.casewright.file.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// How the styles of a workbook write numbers.
final class Styles extends XmlText {

  /// Excel allows no longer format.
  private static final int LONGEST = 255;

  private final Map<Integer, String> own = new HashMap<>();
  private final List<Integer> formats = new ArrayList<>();
  private boolean ofCells;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "numFmt" -> {
        var code = attributes.getValue("formatCode");
        if (code != null && code.length() <= LONGEST) {
          own.put(number(attributes.getValue("numFmtId")), code);
        }
      }
      case "cellXfs" -> ofCells = true;
      case "xf" -> {
        if (ofCells) {
          formats.add(number(attributes.getValue("numFmtId")));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("cellXfs")) {
      ofCells = false;
    }
  }

  /// The number of the format of a style; that of no format in particular where there is none.
  int format(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : 0;
  }

  /// How a format writes.
  String code(int format) {
    var builtIn = format >= 0 ? BuiltinFormats.getBuiltinFormat(format) : null;
    return own.getOrDefault(format, builtIn == null ? "General" : builtIn);
  }

  /// A whole number; −1 where there is none.
  static int number(@Nullable String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text);
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
