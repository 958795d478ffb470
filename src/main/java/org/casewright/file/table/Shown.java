package org.casewright.file.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// How a workbook shows its numbers.
final class Shown {

  /// The digits that Excel keeps.
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  /// Commas after the last digit leave off three digits each.
  private static final Pattern IN_THOUSANDS = Pattern.compile("[0#?](,+)(?![0#?,])");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

  private final DataFormatter formatter = new DataFormatter(Locale.UK);
  private final Styles styles;
  private final boolean from1904;

  private Shown(Styles styles, boolean from1904) {
    this.styles = styles;
    this.from1904 = from1904;
  }

  static Shown of(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
    var styles = new Styles();
    try (var part = reader.getStylesData()) {
      if (part != null) {
        Workbook.parse(new InputSource(part), styles);
      }
    }
    var properties = new Properties();
    try (var part = reader.getWorkbookData()) {
      Workbook.parse(new InputSource(part), properties);
    }
    return new Shown(styles, properties.from1904);
  }

  /// A number as a cell of this style shows it. A date is words.
  Cell cell(double number, int style) {
    var format = styles.format(style);
    var code = styles.code(format);
    if (!Double.isFinite(number)) {
      return Cell.troubled("", "Its number is too large to calculate with.");
    }
    var text = text(number, format, code);
    if (DateUtil.isADateFormat(format, code)) {
      return Cell.of(text.isBlank() ? "a date" : text);
    }
    var exact = BigDecimal.valueOf(number).round(DIGITS).movePointLeft(3 * commas(code));
    return Cell.of(text, plain(exact));
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 && stripped.precision() - stripped.scale() < 40
        ? stripped.setScale(0)
        : stripped;
  }

  private String text(double number, int format, String code) {
    try {
      return formatter.formatRawCellContents(number, format, code, from1904);
    } catch (RuntimeException _) { // a format that nobody knows
      return BigDecimal.valueOf(number).round(DIGITS).toPlainString();
    }
  }

  /// How many thousands a format leaves off: in `#,##0,` one.
  private static int commas(String code) {
    var found = IN_THOUSANDS.matcher(QUOTED.matcher(code.split(";", 2)[0]).replaceAll(" "));
    return found.find() ? found.group(1).length() : 0;
  }

  /// What a workbook says of itself.
  private static final class Properties extends XmlText {
    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      if (name.equals("workbookPr")) {
        from1904 = isTrue(attributes.getValue("date1904"));
      }
    }

    private static boolean isTrue(@Nullable String said) {
      return "1".equals(said) || "true".equals(said);
    }
  }
}
