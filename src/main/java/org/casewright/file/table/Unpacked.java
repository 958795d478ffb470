package org.casewright.file.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// What a packed file would come to when it is unpacked, looked at before anything of it is kept.
final class Unpacked {

  static final String BOMB =
      "Unpacked it would take far more room than a table does. Save the sheet with your table as a"
          + " file of its own, and bring that in.";

  private static final String DAMAGED =
      "It is damaged, or not all of it is there. Ask for it again, or open it in Excel and save it"
          + " as an Excel workbook (.xlsx) again.";
  private static final String NO_WORKBOOK =
      "It is a packed file, but no Excel workbook. Unpack it first, and bring in the table that is"
          + " in it.";
  private static final long MOST_BYTES = 160L << 20;
  private static final int MOST_PARTS = 1000;
  private static final int CHUNK = 1 << 14;

  private Unpacked() {}

  /// @throws Unreadable if it is no workbook, or too large a one
  static void check(byte[] content) throws Unreadable {
    var names = new HashSet<String>();
    try (var parts = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
      var bytes = 0L;
      var number = 0;
      for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().equals("mimetype")) {
          checkKind(parts);
        }
        names.add(part.getName());
        bytes += size(parts, MOST_BYTES - bytes);
        number++;
        if (bytes >= MOST_BYTES || number > MOST_PARTS) {
          throw new Unreadable(BOMB);
        }
      }
    } catch (IOException | RuntimeException _) {
      throw new Unreadable(DAMAGED);
    }
    if (names.isEmpty()) {
      throw new Unreadable(DAMAGED);
    }
    if (names.contains("xl/workbook.bin")) {
      throw new Unreadable(
          "It is a binary workbook (.xlsb). Open it in Excel and save it as an Excel workbook"
              + " (.xlsx).");
    }
    if (!names.contains("[Content_Types].xml")) {
      throw new Unreadable(NO_WORKBOOK);
    }
  }

  /// LibreOffice says in a part of this name what a file is.
  private static void checkKind(InputStream part) throws IOException, Unreadable {
    var kind = new String(part.readNBytes(CHUNK), StandardCharsets.US_ASCII);
    if (kind.contains("opendocument")) {
      throw new Unreadable(
          "It is a file of LibreOffice. Open it there and save it as an Excel workbook (.xlsx) or"
              + " as CSV.");
    }
  }

  /// How large a part is, up to so much and a little more.
  private static long size(InputStream part, long most) throws IOException {
    var buffer = new byte[CHUNK];
    var size = 0L;
    for (var read = part.read(buffer); read >= 0 && size <= most; read = part.read(buffer)) {
      size += read;
    }
    return size;
  }
}
