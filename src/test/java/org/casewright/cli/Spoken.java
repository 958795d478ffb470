package org.casewright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/// What a command says, for tests.
public record Spoken(int code, String out, String err) {

  /// Carries out a command in this process.
  ///
  /// @param words its name, options and arguments; a path stands for itself
  public static Spoken by(Object... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var line = Stream.of(words).map(Object::toString).toArray(String[]::new);
    var code = Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), line);
    return new Spoken(code, said(out), said(err));
  }

  private static String said(StringWriter writer) {
    return writer.toString().replace(System.lineSeparator(), "\n");
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
