package org.casewright.fuzz;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casewright.checks.CaseChecks;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.CaseFile;
import org.casewright.file.FileDoors;
import org.casewright.file.FileProblem;
import org.casewright.file.ReadResult;
import org.casewright.fuzz.Verdict.Escaped;
import org.casewright.fuzz.Verdict.Opened;
import org.casewright.fuzz.Verdict.Refused;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// A case file: what is opened can be checked, projected in every scenario and written back whole;
/// what is refused comes with sentences.
final class CaseDoor implements Door {

  private static final List<Figure> FIGURES =
      List.of(
          Figure.GROSS_BENEFIT,
          Figure.PROGRAMME_COST,
          Figure.CUMULATIVE_NET,
          Figure.RECURRING_NET,
          Figure.CASHABLE);

  @Override
  public Verdict open(byte[] content) {
    return switch (CaseFile.read(content, "x.case.json")) {
      case ReadResult.Opened(var businessCase, _) ->
          whole(content, businessCase)
              .or(() -> unusable(businessCase))
              .<Verdict>map(Escaped::new)
              .orElseGet(() -> new Opened(months(businessCase)));
      case ReadResult.Refused(var problems) -> refused(problems, content);
    };
  }

  /// Why what was refused should not have been in this way.
  static Verdict refused(List<FileProblem> problems, byte[] content) {
    var lines = 1;
    for (var each : content) {
      lines += each == '\n' || each == '\r' ? 1 : 0;
    }
    for (var problem : problems) {
      if (problem.sentence().isBlank()
          || !problem.path().startsWith("$")
          || problem.line() < 0
          || problem.line() > lines
          || problem.sentence().length() > 2000) {
        return new Escaped("It was refused without a sentence and a place: " + problem);
      }
    }
    return problems.isEmpty() ? new Escaped("It was refused without a word.") : new Refused();
  }

  /// Why it is not read back as it was; empty where it is.
  private static Optional<String> whole(byte[] content, BusinessCase businessCase) {
    var written = CaseFile.write(businessCase);
    if (!(CaseFile.read(written, "x") instanceof ReadResult.Opened(var again, _))) {
      return Optional.of("What was written of it cannot be opened.");
    }
    if (!again.equals(businessCase)) {
      return Optional.of("What was written of it is another case.");
    }
    return Objects.equals(byValue(FileDoors.plain(content)), byValue(FileDoors.plain(written)))
        ? Optional.empty()
        : Optional.of("Something of it was not written back.");
  }

  /// A tree in which 8.0 is 8: where a whole number is wanted, it is written as one.
  private static @Nullable Object byValue(@Nullable Object tree) {
    return switch (tree) {
      case Map<?, ?> map -> {
        var other = new LinkedHashMap<Object, @Nullable Object>();
        map.forEach((key, value) -> other.put(key, byValue(value)));
        yield other;
      }
      case List<?> list -> list.stream().map(CaseDoor::byValue).map(Optional::ofNullable).toList();
      case BigDecimal number -> number.stripTrailingZeros();
      case null, default -> tree;
    };
  }

  /// How much there is to project of a case.
  static long months(BusinessCase businessCase) {
    var things = businessCase.opportunities().size() + businessCase.costs().size();
    return (long) things * businessCase.timeline().months() * businessCase.scenarios().size();
  }

  /// Why it cannot be worked with; empty where it can.
  static Optional<String> unusable(BusinessCase businessCase) {
    var findings = CaseChecks.findings(businessCase);
    for (var finding : findings) {
      if (finding.heading().equals("Could not be checked") || finding.sentence().isBlank()) {
        return Optional.of("A check broke down: " + finding.label());
      }
    }
    var years = businessCase.timeline().years();
    for (var scenario : businessCase.scenarios()) {
      for (var view : View.values()) {
        var projection = ResolvedCase.of(businessCase, scenario.id()).project(view);
        var otherwise = otherwiseLong(projection, years);
        if (otherwise.isPresent()) {
          return otherwise;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> otherwiseLong(Projection projection, int years) {
    for (var figure : FIGURES) {
      for (var prices : PriceBasis.values()) {
        var length = projection.annual(figure, Scope.ALL, prices).length;
        if (length != years) {
          return Optional.of("%s has %d years, not %d".formatted(figure, length, years));
        }
      }
    }
    return Optional.empty();
  }
}
