package org.casewright.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// What nobody would write in a case, and somebody some day will.
final class Odd {

  /// Texts as a person reads them.
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "x",
          "He said “no”, she said \"yes\"",
          "It's 'quoted' and \"quoted\", with \\ and /",
          "two\nlines\r\nor three\rand\ta tab",
          "\u2028line\u2029paragraph\u0085next",
          "שלום עולם",
          "\u202Eright to left\u202C",
          "مرحبا \u200F2025",
          "👩‍👩‍👧‍👦 family 🇬🇧 flag",
          "\uD83D",
          "\uDE00\uD83D",
          "e\u0301 is not é",
          "\0",
          "a\u0000b\u0001\u001F",
          "\uFEFF",
          "\uFFFF\uFFFE",
          "=1+1",
          "@SUM(A1)",
          "<b>&amp;</b>",
          "{grossBenefit 2029/30}",
          "{grossBenefit}",
          "{netBenefit 2025/26 less=plan}",
          "{{}}",
          "{",
          "%s %d %n",
          "${java.version}",
          "../../etc/passwd",
          "/",
          "C:\\CON",
          "2025/26",
          "2025/27",
          "9999/00",
          "0000/01",
          "2026-02-22",
          "2026-02-30",
          "-999999999-01-01",
          "+999999999-12-31",
          "2026-02-22T17:30:00Z",
          "1969-12-31T23:59:59.999999999Z",
          "-1000000000-01-01T00:00:00Z",
          "+1000000000-12-31T23:59:59.999999999Z",
          "as-stated",
          "risk-adjusted",
          "cash",
          "sum",
          "stock",
          "long ".repeat(2000),
          "W".repeat(300),
          "\n".repeat(400));

  /// Numbers as they are written, some of them wrongly.
  static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "-1",
          "2",
          "0.5",
          "0.50",
          "1e2",
          "12",
          "100",
          "2025",
          "9999",
          "10000",
          "1e9",
          "1e99",
          "-1e99",
          "1e100",
          "1e101",
          "1e308",
          "1e999999",
          "-1e999999",
          "1e2147483647",
          "1e2147483648",
          "1e-2147483648",
          "1e99999999999",
          "0e2147483647",
          "0." + "0".repeat(98) + "1",
          "0." + "0".repeat(400) + "1",
          "9".repeat(99),
          "9".repeat(5000),
          "2147483647",
          "2147483648",
          "-2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "0.1e-320",
          "4.9e-324",
          "NaN",
          "Infinity",
          "-Infinity",
          "01",
          "1.",
          ".5",
          "+1",
          "0x10",
          "1_000",
          "１");

  /// Whatever can stand where something else is wanted.
  static final List<String> LEAVES =
      Stream.of(
              Stream.of(
                  "null",
                  "true",
                  "false",
                  "{}",
                  "[]",
                  "[[]]",
                  "[{}]",
                  "{\"value\": 1}",
                  "{\"values\": [1, 2]}",
                  "{\"value\": null}",
                  "[1, \"x\", null]",
                  "[null]",
                  "",
                  ",",
                  "nul",
                  "tru",
                  "'x'",
                  "\"open",
                  "\"\\u12\"",
                  "\"\\x\"",
                  "/* */ 1",
                  "1 // one",
                  "\"\u0001\"",
                  "{\"a\": 1, \"a\": 2}",
                  "{\"id\": \"x\", \"id\": \"x\"}"),
              TEXTS.stream().map(Tree::quoted),
              NUMBERS.stream())
          .flatMap(each -> each)
          .toList();

  /// Bytes that editors, shares and broken programs leave in files.
  static final List<byte[]> BYTES =
      List.of(
          bytes(0xEF, 0xBB, 0xBF),
          bytes(0xFE, 0xFF),
          bytes(0xFF, 0xFE),
          bytes(0),
          new byte[4096],
          bytes(0xC0, 0x80),
          bytes(0xED, 0xA0, 0xBD),
          bytes(0xF4, 0x90, 0x80, 0x80),
          bytes(0xE2, 0x80, 0xA8),
          bytes(0xA3),
          bytes(0x0C),
          bytes(0x1A),
          text("\\uD83D"),
          text("\\u0000"),
          text("\r"),
          text("\""),
          text("\\"),
          text("}"),
          text("]"),
          text("{"),
          text("["),
          text(","),
          text(":"),
          text("null"),
          text("1e999999"),
          text("[".repeat(100_000)),
          text("{\"a\":".repeat(50_000)),
          text("9".repeat(100_000)),
          text("\"" + "x".repeat(100_000) + "\""),
          text(" ".repeat(10_000)),
          text("\n".repeat(10_000)),
          text("[" + "1,".repeat(260_000) + "1]"),
          text("{\"casewright\": 2}"),
          text("<<<<<<< HEAD\n"));

  private Odd() {}

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (var i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
