package org.casewright.export.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFCreationHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scenario;
import org.casewright.model.Unit;
import org.casewright.model.Use;
import org.casewright.model.View;

/// The spreadsheet of one case while it is being made: its sheets, its looks and its names.
final class Book {

  /// Cells that choose what is shown, as formulas name them.
  static final String SCENARIO = "ScenarioNumber";

  static final String VIEW = "ViewNumber";
  static final String PRICES = "PricesNumber";
  static final String WEEKS = "WeeksPerYear";
  static final String BIAS = "OptimismBias";
  static final String WORST_GRADE = "WorstGrade";

  private static final int MOST_DECIMALS = 6;
  private static final byte[] YELLOW = {(byte) 0xff, (byte) 0xf8, (byte) 0xdc};
  private static final byte[] BLUE = {0x1f, 0x3a, (byte) 0x8a};
  private static final byte[] PALE = {(byte) 0xe7, (byte) 0xed, (byte) 0xf3};
  private static final byte[] GREY = {0x55, 0x5f, 0x6b};

  private final BusinessCase written;
  private final XSSFWorkbook poi = new XSSFWorkbook();
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Look, XSSFCellStyle> quoted = new HashMap<>();
  private final Map<String, Page> pages = new HashMap<>();

  /// Assumptions of which each FY may have its own.
  private final Set<String> yearly;

  Book(BusinessCase written) {
    this.written = written;
    this.yearly =
        written.uses().stream()
            .filter(use -> use.place().yearly())
            .map(Use::assumption)
            .collect(Collectors.toSet());
    // Each formula is read when it is worked out: reading it here too takes most of the time.
    poi.setCellFormulaValidation(false);
    var about = poi.getProperties().getCoreProperties();
    about.setTitle(written.title());
    about.setCreator("Casewright");
  }

  BusinessCase written() {
    return written;
  }

  XSSFWorkbook poi() {
    return poi;
  }

  XSSFCreationHelper creation() {
    return poi.getCreationHelper();
  }

  int years() {
    return written.timeline().years();
  }

  int months() {
    return written.timeline().months();
  }

  List<String> yearLabels() {
    return written.timeline().financialYears().stream().map(FinancialYear::toString).toList();
  }

  List<Scenario> scenarios() {
    return written.allScenarios();
  }

  Assumption assumption(String id) {
    return written.assumption(id).orElseThrow();
  }

  /// A heading of what is seen in a view: `Cost, as stated`.
  static String seen(String what, View view) {
    return what + ", " + view.label().toLowerCase(Locale.UK);
  }

  /// In which prices money is: `real, 2021/22 prices`.
  String words(PriceBasis prices) {
    return prices == PriceBasis.REAL
        ? "real, " + written.priceBase() + " prices"
        : prices.label().toLowerCase(Locale.UK);
  }

  /// The pounds of the price base.
  String realPounds() {
    return "pounds of " + written.priceBase();
  }

  /// Where each thing stands among the others, by its id, counted from 0.
  static <T> Map<String, Integer> places(List<T> things, Function<T, String> id) {
    return IntStream.range(0, things.size())
        .boxed()
        .collect(Collectors.toMap(i -> id.apply(things.get(i)), i -> i));
  }

  /// Where the thing of that id stands.
  static int place(Map<String, Integer> places, String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  /// A sheet of this name: a new last one, or the one there is.
  Page page(String name) {
    return pages.computeIfAbsent(name, each -> new Page(this, poi.createSheet(each)));
  }

  /// Gives every row the height that its texts need.
  void layOut() {
    pages.values().forEach(Page::layOut);
  }

  /// Gives cells a name of their own.
  void name(String name, String cells) {
    var named = poi.createName();
    named.setNameName(name);
    named.setRefersToFormula(cells);
  }

  /// How the numbers of an assumption look: with as many decimals as any scenario types.
  Look look(Assumption assumption) {
    if (assumption.unit() == Unit.PERCENT) {
      return Look.PERCENT;
    }
    var typed =
        Stream.concat(
            assumption.value().numbers().stream(),
            scenarios().stream()
                .flatMap(each -> Stream.ofNullable(each.values().get(assumption.id())))
                .flatMap(each -> each.value().numbers().stream()));
    var decimals = typed.mapToInt(each -> each.stripTrailingZeros().scale()).max().orElse(0);
    var least = assumption.growth() != null || decimals > 0 ? 2 : 0;
    return Look.decimals(Math.clamp(decimals, least, MOST_DECIMALS));
  }

  /// A line below the heading of a sheet: what there is of these, and on which budget lines it
  /// falls.
  String about(List<BudgetShare> shares, String... facts) {
    var lines =
        shares.stream()
            .flatMap(each -> written.budgetLine(each.line()).stream())
            .map(BudgetLine::name)
            .collect(Collectors.joining(", "));
    return Stream.concat(
            Stream.of(facts), Stream.of(lines.isEmpty() ? "on no budget line" : "on " + lines))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /// How the number of a FY looks where it is entered: one that nothing reads is not to be changed.
  Look typed(Assumption assumption, int year) {
    return year == 0 || yearly.contains(assumption.id())
        ? look(assumption).typed()
        : look(assumption);
  }

  /// Whether its growth is read.
  boolean grows(Assumption assumption) {
    return assumption.unit().isPounds() && yearly.contains(assumption.id());
  }

  XSSFCellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::made);
  }

  /// The same for a text that would be a formula if somebody typed it again.
  XSSFCellStyle quoted(Look look) {
    return quoted.computeIfAbsent(
        look,
        each -> {
          var style = made(each);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  private XSSFCellStyle made(Look look) {
    var style = poi.createCellStyle();
    style.setDataFormat(poi.createDataFormat().getFormat(look.format()));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    var font = poi.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) 10);
    switch (look.role()) {
      case PLAIN -> apart(style, look);
      case INPUT -> {
        fill(style, YELLOW);
        font.setColor(new XSSFColor(BLUE));
      }
      case TOTAL -> {
        font.setBold(true);
        style.setBorderTop(BorderStyle.THIN);
        apart(style, look);
      }
      case HEADING, GROUP -> {
        fill(style, PALE);
        font.setBold(true);
        indented(style);
      }
      case HEADING_OF_NUMBERS -> {
        fill(style, PALE);
        font.setBold(true);
        style.setAlignment(HorizontalAlignment.RIGHT);
      }
      case WRAPPED -> indented(style);
      case TITLE -> {
        font.setBold(true);
        font.setFontHeightInPoints((short) 14);
      }
      case NOTE -> font.setColor(new XSSFColor(GREY));
      case LINK -> {
        font.setColor(new XSSFColor(BLUE));
        font.setUnderline(FontUnderline.SINGLE);
      }
    }
    style.setWrapText(look.wraps());
    style.setFont(font);
    return style;
  }

  /// Texts stand apart from the figures before them; where a figure should be, at its right end.
  private static void apart(XSSFCellStyle style, Look look) {
    if (look.equals(Look.TEXT) || look.equals(Look.TEXT.total())) {
      indented(style);
    } else {
      style.setAlignment(HorizontalAlignment.RIGHT);
    }
  }

  private static void indented(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
