package org.casewright.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a service manager reads in a template needs no explaining.
class TemplateWordsTest {

  private static final Pattern CAPITALS = Pattern.compile("\\(?\\b[A-Z]{2,}s?\\b\\)?");

  static List<Template> all() {
    return Templates.all();
  }

  private static Stream<String> words(Template template) {
    return Stream.of(
            Stream.of(
                template.name(),
                template.workstream(),
                template.summary(),
                template.formula(),
                template.cashabilityReason()),
            template.fields().stream()
                .flatMap(each -> Stream.of(each.label(), each.help(), each.note(), each.source())),
            template.questions().stream())
        .flatMap(part -> part);
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysEverythingInWholeSentences(Template template) {
    assertThat(template.summary()).endsWith(".").hasSizeLessThan(100);
    assertThat(template.formula()).endsWith(".");
    assertThat(template.cashabilityReason()).endsWith(".");
    assertThat(template.name()).isNotBlank().doesNotEndWith(".");
    assertThat(template.workstream()).isNotBlank();
    assertThat(template.questions()).hasSizeBetween(3, 6).allMatch(each -> each.endsWith("?"));
    assertThat(template.fields())
        .allSatisfy(
            field -> {
              assertThat(field.label()).isNotBlank().doesNotEndWith(".");
              assertThat(field.help()).endsWith(".").hasSizeGreaterThan(30);
              assertThat(field.note()).matches("|.+\\.");
              assertThat(field.source()).doesNotEndWith(".");
              assertThat(field.note() + field.unitCost()).as(field.label()).isNotBlank();
            });
  }

  /// `CIN` may stand only after `(CIN)` has stood behind its words.
  @ParameterizedTest
  @MethodSource("all")
  void explainsEveryAcronymAtFirstUse(Template template) {
    var known = new java.util.HashSet<String>();
    words(template)
        .forEach(
            text -> {
              var found = CAPITALS.matcher(text);
              while (found.find()) {
                var word = found.group();
                if (word.startsWith("(") && word.endsWith(")")) {
                  known.add(word.substring(1, word.length() - 1));
                } else {
                  assertThat(known).as(text).contains(word);
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void usesNoWordThatNeedsAnalysts(Template template) {
    assertThat(words(template))
        .noneMatch(
            text ->
                text.matches(
                    "(?is).*\\b(deadweight|steady state|counterfactual|attrition|stock|cohort"
                        + "|net present|leverage|baseline)\\b.*"));
  }
}
