package org.casewright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What a command says, for tests of other packages.
public record Spoken(int code, String out, String err) {

  public static Spoken by(String... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Spoken(code, out.toString(), err.toString());
  }
}
