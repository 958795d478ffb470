package org.casewright.export.workbook;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.casewright.model.Figure;

/// The charts of the summary: the spreadsheet's own, drawn from `Annual` when its figures have been
/// worked out. A chart holds them too, for programs that show it without calculating.
final class SummaryCharts {

  private static final int WIDE = 10;
  private static final int HIGH = 17;
  private static final byte[] BENEFIT = {0x1f, 0x6f, (byte) 0x8b};
  private static final byte[] COST = {(byte) 0xc8, 0x55, 0x3d};
  private static final byte[] NET = {0x22, 0x2b, 0x38};

  private final Book book;

  SummaryCharts(Book book) {
    this.book = book;
  }

  /// The last column that charts reach which begin in some column.
  static int lastColumn(int first) {
    return first + WIDE - 1;
  }

  /// Draws them below each other.
  void draw(int row, int column) {
    bars(chart(row, column, "Gross benefit and programme cost by financial year, £"));
    line(chart(row + HIGH + 1, column, "Cumulative net benefit, £"));
  }

  private XSSFChart chart(int row, int column, String title) {
    var drawing = book.page(SummarySheet.NAME).sheet().createDrawingPatriarch();
    var chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, column, row, column + WIDE, row + HIGH));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    return chart;
  }

  private void bars(XSSFChart chart) {
    var data = (XDDFBarChartData) data(chart, ChartTypes.BAR);
    data.setBarDirection(BarDirection.COL);
    fill(series(data, Figure.GROSS_BENEFIT), BENEFIT);
    fill(series(data, Figure.PROGRAMME_COST), COST);
    chart.plot(data);
  }

  private void line(XSSFChart chart) {
    var data = (XDDFLineChartData) data(chart, ChartTypes.LINE);
    var series = (XDDFLineChartData.Series) series(data, Figure.CUMULATIVE_NET);
    series.setSmooth(false);
    series.setMarkerStyle(MarkerStyle.CIRCLE);
    var line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(NET)));
    series.setLineProperties(line);
    chart.plot(data);
  }

  private static XDDFChartData data(XSSFChart chart, ChartTypes type) {
    var years = chart.createCategoryAxis(AxisPosition.BOTTOM);
    var pounds = chart.createValueAxis(AxisPosition.LEFT);
    years.setTickLabelPosition(AxisTickLabelPosition.LOW);
    pounds.setCrosses(AxisCrosses.AUTO_ZERO);
    pounds.setNumberFormat("#,##0");
    pounds
        .getOrAddMajorGridProperties()
        .setLineProperties(
            new XDDFLineProperties(
                new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
    return chart.createData(type, years, pounds);
  }

  private XDDFChartData.Series series(XDDFChartData data, Figure figure) {
    var page = book.page(FourWays.ANNUAL);
    var annual = page.sheet();
    var row = FourWays.annualRowNumber(figure);
    var series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                annual, new CellRangeAddress(0, 0, 1, book.years())),
            // Read here: of a range of cells every formula would be worked out again.
            XDDFDataSourcesFactory.fromArray(
                values(annual.getRow(row)), page.range(row, 1, row, book.years())));
    series.setTitle(figure.label(), null);
    return series;
  }

  /// The figures of a row; none where there is an error.
  private Double[] values(Row row) {
    return IntStream.rangeClosed(1, book.years())
        .mapToObj(row::getCell)
        .map(
            cell ->
                cell.getCachedFormulaResultType() == CellType.NUMERIC
                    ? cell.getNumericCellValue()
                    : null)
        .toArray(Double[]::new);
  }

  private static void fill(XDDFChartData.Series series, byte[] colour) {
    var properties = new XDDFShapeProperties();
    properties.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
    series.setShapeProperties(properties);
  }
}
