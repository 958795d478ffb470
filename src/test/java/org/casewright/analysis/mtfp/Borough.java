package org.casewright.analysis.mtfp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.model.BusinessCase;
import org.casewright.model.View;

/// An invented borough's case, and the appendix of its medium-term plan: increments in £000,
/// savings negative, one of them reversing in the third year.
public final class Borough {

  private Borough() {}

  public static BusinessCase businessCase() {
    return switch (CaseFile.read(bytes("borough.case.json"), "borough")) {
      case ReadResult.Opened(var businessCase, _) -> businessCase;
      case ReadResult.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  static Schedule schedule() {
    return Schedule.of(ResolvedCase.of(businessCase()).project(View.AS_STATED));
  }

  /// The appendix as it comes from the clipboard.
  public static String plan() {
    return new String(bytes("borough-plan.tsv"), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (var in = Borough.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
