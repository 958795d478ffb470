package org.casewright.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A rule of the case file that something breaks: where, and a sentence a service manager
/// understands.
///
/// @param path where, as a JSON path relative to the record that found it (`timeline.years`,
///     `opportunities[3].flow.weeklyCost`); empty means the record itself
/// @param sentence what is wrong and what to do
public record Problem(String path, String sentence) {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final BigDecimal LARGEST = new BigDecimal("1e15");
  private static final int MOST_DIGITS = 40;

  /// A name in quotation marks that nobody would read to its end.
  private static final Pattern LONG_NAME = Pattern.compile("“([^“”]{200})[^“”]+”");

  private static final int LONGEST = 1500;

  public Problem {
    sentence = LONG_NAME.matcher(sentence).replaceAll("“$1…”");
    sentence =
        sentence.length() <= LONGEST
            ? sentence
            : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }

  /// Thrown by constructors of this room: the record asked for would break these rules.
  public static final class InvalidCase extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public InvalidCase(List<Problem> problems) {
      super(problems.stream().map(Problem::sentence).collect(Collectors.joining(" ")));
      this.problems = List.copyOf(problems);
    }

    /// What is wrong, at least one.
    public List<Problem> problems() {
      return problems;
    }
  }

  static InvalidCase invalid(String path, String sentence) {
    return new InvalidCase(List.of(new Problem(path, sentence)));
  }

  static void require(boolean holds, String path, String sentence) {
    if (!holds) {
      throw invalid(path, sentence);
    }
  }

  static void requireId(String id) {
    require(
        ID.matcher(id).matches() && id.length() <= 100,
        "id",
        "The id “%s” is not usable: an id has small letters, digits and single hyphens only, such as edge-weeks."
            .formatted(shortened(id)));
  }

  static void requireName(String path, String name) {
    require(!name.isBlank(), path, "A %s is needed here; it is empty.".formatted(path));
  }

  static void requireNumber(String path, String of, @Nullable BigDecimal number) {
    require(
        number == null || isUsable(number),
        path,
        "%s: the number is too large or too long to calculate with.".formatted(of));
  }

  private static boolean isUsable(BigDecimal number) {
    return number.precision() <= MOST_DIGITS
        && Math.abs((long) number.scale()) <= MOST_DIGITS
        && number.abs().compareTo(LARGEST) < 0;
  }

  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "…";
  }

  /// Collects what is wrong instead of stopping at the first.
  static final class Collector {
    private final List<Problem> found = new ArrayList<>();

    void require(boolean holds, String path, String sentence) {
      if (!holds) {
        found.add(new Problem(path, sentence));
      }
    }

    void add(String path, String sentence) {
      found.add(new Problem(path, sentence));
    }

    boolean isEmpty() {
      return found.isEmpty();
    }

    List<Problem> found() {
      return List.copyOf(found);
    }
  }
}
