package org.casewright.session.printed;

/// Tables as they come out of papers, with the facts of the five that ship as examples.
final class Papers {

  /// Target and stretch, £m, with cells between tabs.
  static final String KENT =
      """
      \t2014/15\t2015/16\t2016/17\t2017/18\t2018/19\tCumulative Total
      Target\t£0.0m\t£7.6m\t£16.9m\t£17.7m\t£17.7m\t£59.9m
      Stretch\t£0.0m\t£12.1m\t£27.4m\t£28.2m\t£28.2m\t£95.9m
      """;

  /// The same as a PDF gives it, with nothing but single spaces.
  static final String KENT_FROM_A_PDF = KENT.replace('\t', ' ');

  /// Years down the side, and no name for the total line.
  static final String LEICESTERSHIRE =
      """
      \tChildren and Young People's Service £000\tYouth Offending Service £000\tChildren and Family Services £000
      2014/15\t3,400\t0\t3,400
      2015/16\t8,290\t350\t8,640
      2016/17\t1,000\t90\t1,090
      2017/18\t0\t110\t110
      \t12,690\t550\t13,240
      """;

  /// Columns apart by spaces, the unit said once, footnotes, brackets, dashes, wrapped labels.
  static final String UNTIDY =
      """
      Table 4: Savings (£000)
                                      2022-23   2023-24*   2024-25    Total
      Early help and
      edge of care (1)             (1,200)    -     3,400   2,200
      Placement costs¹    £1.2m   -540   –   660
      Total  0 (540) 3,400 2,850
      * Forecast
      Source: Cabinet paper, page 14
      """;

  private Papers() {}

  static PrintedTable read(String text) {
    return switch (TableReading.of(text, "")) {
      case TableReading.Read(var table) -> table;
      case TableReading.Refused(var sentences) ->
          throw new AssertionError(String.join(" ", sentences));
    };
  }
}
