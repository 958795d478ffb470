package org.casewright.file.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the sheets of an Excel workbook: what its cells showed when it was last saved. Sheets pass
/// by as a stream; nothing of them but filled cells is kept.
final class Workbook {

  private static final String SPOILT =
      "It is no Excel workbook, or it is damaged. Open it in Excel and save it as an Excel workbook"
          + " (.xlsx) again.";

  private Workbook() {}

  static List<Sheet> read(byte[] content) throws Unreadable {
    Unpacked.check(content);
    try (var workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
      var read = sheets(new XSSFReader(workbook));
      workbook.revert();
      return read;
    } catch (Carried carried) {
      throw carried.unreadable();
    } catch (SAXException | IOException | OpenXML4JException | RuntimeException e) {
      throw new Unreadable(sentence(e));
    }
  }

  private static String sentence(Exception e) {
    var said = String.valueOf(e.getMessage());
    if (Entities.areIn(e)) {
      return Entities.SENTENCE;
    }
    if (said.contains("Strict OOXML")) {
      return "It is a workbook in the strict form. Open it in Excel and save it as an Excel"
          + " workbook (.xlsx).";
    }
    return said.contains("Zip bomb") ? Unpacked.BOMB : SPOILT;
  }

  private static List<Sheet> sheets(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException {
    var shown = Shown.of(reader);
    var strings = new SharedText();
    try (var part = reader.getSharedStringsData()) {
      if (part != null) {
        parse(new InputSource(part), strings);
      }
    }
    var sheets = new ArrayList<Sheet>();
    var left = Gathering.MOST_CELLS;
    var each = reader.getSheetIterator();
    while (each.hasNext()) {
      try (var part = each.next()) {
        var cells = new SheetCells(strings.all(), shown, new Gathering(left));
        parse(new InputSource(part), cells);
        var rows = cells.gathered().rows();
        left = cells.gathered().left();
        if (!rows.isEmpty()) {
          sheets.add(new Sheet(each.getSheetName(), rows));
        }
      }
    }
    return sheets;
  }

  /// Documents with a DOCTYPE end here: what is inside them is never looked at.
  static void parse(InputSource part, DefaultHandler to) throws IOException, SAXException {
    try {
      var parser = XMLHelper.newXMLReader();
      parser.setContentHandler(to);
      parser.setErrorHandler(to);
      parser.parse(part);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("This Java cannot read XML.", e);
    }
  }
}
