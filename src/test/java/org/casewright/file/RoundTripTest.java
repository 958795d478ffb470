package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewright.model.BusinessCase;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  private static final boolean KEEP = "keep".equals(System.getProperty("historic"));

  /// Run with `-Dhistoric=keep`, it makes the historic files of a new version out of those before.
  @Test
  void aHistoricFileIsTheSameCaseInEveryVersion() throws IOException {
    for (var file : CaseFiles.historic().toList()) {
      var present = CaseFiles.present(CaseFiles.name(file));
      if (KEEP && !Files.exists(present)) {
        Files.write(present, CaseFile.write(CaseFiles.open(file)));
      }
      assertThat(CaseFiles.open(present)).isEqualTo(CaseFiles.open(file));
    }
  }

  @ParameterizedTest
  @MethodSource("org.casewright.file.CaseFiles#present")
  void aFileThisProgramWroteIsWrittenAgainToTheByte(Path file) {
    assertThat(CaseFiles.written(CaseFiles.open(file))).isEqualTo(CaseFiles.text(file));
  }

  @ParameterizedTest
  @MethodSource("org.casewright.file.CaseFiles#all")
  void readingWhatWasWrittenIsTheIdentity(Path file) {
    var once = CaseFiles.open(file);
    var twice = CaseFiles.opened(CaseFile.read(CaseFile.write(once), "again"));
    assertThat(twice.businessCase()).isEqualTo(once);
    assertThat(CaseFiles.written(twice.businessCase())).isEqualTo(CaseFiles.written(once));
  }

  @ParameterizedTest
  @MethodSource("org.casewright.file.CaseFiles#all")
  void noKeyIsAddedOrDropped(Path file) {
    assertThat(CaseFiles.tree(CaseFiles.written(CaseFiles.open(file))))
        .isEqualTo(CaseFiles.tree(CaseFiles.text(file)));
  }

  @ParameterizedTest
  @MethodSource("org.casewright.file.CaseFiles#all")
  void everyKeyIsKnown(Path file) {
    assertThat(CaseFiles.opened(CaseFile.read(file)).notices()).isEmpty();
  }

  @Test
  void aCaseMadeFromNothingIsWrittenShort() {
    assertThat(CaseFiles.written(BusinessCase.of("Tiny", Timeline.of(2025, 1))))
        .isEqualTo(CaseFiles.text(CaseFiles.TINY));
  }

  @Test
  void oneChangeIsASmallDiff() {
    var before = CaseFiles.text(CaseFiles.EVERYTHING).lines().toList();
    var changed =
        CaseFiles.open(CaseFiles.EVERYTHING).withValue("target", "edge-weeks", Series.of("110"));
    var after = CaseFiles.written(changed).lines().toList();
    assertThat(after).hasSameSizeAs(before);
    var different = new ArrayList<String>();
    for (var i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        different.add(after.get(i).strip());
      }
    }
    assertThat(different).containsExactly("\"value\": 110,");
  }

  @Test
  void numbersKeepTheirZerosAndLoseTheirExponents() {
    var text =
        CaseFiles.text(CaseFiles.EVERYTHING)
            .replace("\"value\": 120.50", "\"value\": 1.20e3")
            .replace("\"value\": 2500 ", "\"value\": 25E2 ");
    var written = CaseFiles.written(CaseFiles.opened(CaseFile.read(text, "x")).businessCase());
    assertThat(written).contains("\"value\": 1200 ", "\"value\": 2500 ", "\"value\": 0.10,");
  }

  @Test
  void theOldWayOfWritingACaseIsReadTheSame() {
    var text = CaseFiles.text(CaseFiles.EVERYTHING);
    var expected = CaseFiles.open(CaseFiles.EVERYTHING);
    var crowded = "\uFEFF" + text.replace("\n", "\r\n").replaceAll("(?m)^ +", "\t");
    assertThat(CaseFiles.opened(CaseFile.read(crowded, "x")).businessCase()).isEqualTo(expected);
  }

  @Test
  void unknownKeysOfEveryObjectLiveThroughAnEdit() {
    var tree = CaseFiles.tree(CaseFiles.text(CaseFiles.EVERYTHING));
    var text = JsonText.of(withUnknown(tree, "$"));
    var opened = CaseFiles.opened(CaseFile.read(text, "x"));
    assertThat(CaseFiles.written(opened.businessCase())).isEqualTo(text);

    var edited = opened.businessCase().withValue("target", "edge-weeks", Series.of("110"));
    assertThat(CaseFiles.written(edited))
        .isEqualTo(text.replace("\"value\": 104,", "\"value\": 110,"))
        .isNotEqualTo(text);
    assertThat(opened.notices()).hasSize(51);
    assertThat(opened.notices().getLast().sentence()).endsWith(" more notices.");
  }

  /// The same tree with a key of a later version in every object; maps whose keys are ids have
  /// none.
  private static @Nullable Object withUnknown(@Nullable Object value, String path) {
    return switch (value) {
      case Map<?, ?> map -> {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, each) -> copy.put((String) key, withUnknown(each, path + "." + key)));
        if (!path.endsWith("].values") && !path.matches(".*scenarios\\[]\\.opportunities")) {
          var later = new ArrayList<@Nullable Object>(List.of(new BigDecimal("1.50"), "ü", true));
          later.add(null);
          copy.put("later-" + copy.size(), Map.of("of", later));
        }
        yield copy;
      }
      case List<?> list -> list.stream().map(each -> withUnknown(each, path + "[]")).toList();
      case null, default -> value;
    };
  }

  @Test
  void anUnknownKeyIsANoticeAndAReservedOneIsNot() {
    var text =
        """
        {
          "casewright": %d,
          "title": "T",
          "timeline": { "firstYear": 2025, "years": 1 },
          "workstreams": [
            { "id": "a", "name": "A", "colour": "#fff" }
          ],
          "actuals": { "pages": [] },
          "overlaps": [ 1, 2 ]
        }
        """
            .formatted(CaseFile.VERSION);
    var opened = CaseFiles.opened(CaseFile.read(text, "x"));
    assertThat(opened.notices())
        .containsExactly(
            new Notice(
                "$.workstreams[0].colour",
                6,
                "“colour” at $.workstreams[0] is not known to this version; it is kept."));
    assertThat(CaseFiles.written(opened.businessCase())).isEqualTo(text);
  }

  @Test
  void halfACharacterIsKeptEscaped() {
    var text = CaseFiles.text(CaseFiles.TINY).replace("\"Tiny\"", "\"a\\ud83d\\u0007\\\"\\\\\\t\"");
    var opened = CaseFiles.opened(CaseFile.read(text, "x"));
    assertThat(CaseFile.write(opened.businessCase()))
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatCouldNotBeOpenedAgainIsNotSaved(@TempDir Path folder) throws IOException {
    var file = folder.resolve("large.case.json");
    var small = CaseFiles.open(CaseFiles.TINY);
    CaseFile.save(small, file);
    var before = Files.readString(file);
    var large = small.withNote("x".repeat(CaseFile.LARGEST));
    assertThat(CaseFile.save(large, file))
        .isInstanceOfSatisfying(
            SaveResult.Failed.class,
            failed ->
                assertThat(failed.sentence())
                    .startsWith(
                        "large.case.json was not saved, because it could not be opened again"));
    assertThat(file).hasContent(before);
  }
}
