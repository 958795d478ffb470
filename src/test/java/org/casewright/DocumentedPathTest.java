package org.casewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

/// The page on the path of a figure is true: what it names is in the code, and its figures are
/// computed.
class DocumentedPathTest {

  private static final Path PAGE = Path.of("src/site/markdown/path-of-a-figure.md");
  private static final Path DRAWING = Path.of("src/site/resources/images/path-of-a-figure.svg");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");
  private static final Pattern DRAWN =
      Pattern.compile(
          "\\b([A-Z][a-z]+[A-Z]\\w+|Desk|Session|Stock|Projector|Projection|Notation)(?:\\.(\\w+))?");

  private static String source(String type) {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var file = files.filter(f -> f.getFileName().toString().equals(type + ".java")).findFirst();
      assertThat(file).as("the source of " + type).isPresent();
      return Files.readString(file.get());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static int holds(String text, Pattern names) {
    var found = 0;
    for (var match = names.matcher(text); match.find(); found++) {
      var code = source(match.group(1));
      var method = match.group(2);
      if (method != null) {
        assertThat(code).as(match.group()).containsPattern("[\\w>\\]] " + method + "\\(");
      }
    }
    return found;
  }

  @Test
  void everyNameOnThePageAndInTheDrawingIsInTheCode() throws IOException {
    assertThat(holds(Files.readString(PAGE), NAMED)).isGreaterThan(20);
    var drawn = Files.readString(DRAWING).replaceAll("(?s)<title.*?</title>", "");
    assertThat(holds(drawn.replaceAll("<[^>]*>", " "), DRAWN)).isGreaterThan(10);
  }

  @Test
  void itsFiguresAreComputed() throws IOException {
    var before = Examples.open("nottingham-2022");
    var after = before.withValue(before.plan().id(), "carers", Series.of("14"));
    var page = Files.readString(PAGE);
    assertThat(page).contains(fostering(before)).contains(fostering(after));
    assertThat(Files.readString(DRAWING)).contains(fostering(after));
  }

  private static String fostering(org.casewright.model.BusinessCase businessCase) {
    var annual =
        ResolvedCase.of(businessCase)
            .project(View.AS_STATED)
            .annual(Figure.GROSS_BENEFIT, Scope.workstream("fostering"), PriceBasis.REAL);
    return "£" + Money.number(annual[annual.length - 1], 0);
  }
}
