package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Files damaged at random: reading never throws, and what it opens it writes back whole.
class MutationTest {

  private static final List<@Nullable Object> ODD =
      Arrays.asList(
          null,
          "",
          "x",
          "edge-children",
          "2025/26",
          true,
          List.of(),
          Map.of(),
          new BigDecimal("-1"),
          new BigDecimal("0"),
          new BigDecimal("1"),
          new BigDecimal("0.50"),
          new BigDecimal("7000"),
          new BigDecimal("99999999999999999999"),
          List.of(new BigDecimal("1"), "x"),
          Map.of("value", new BigDecimal("3")));

  private final Random random = new Random(20220331);

  @Test
  void damagedTextIsOpenedOrRefused() {
    var whole = CaseFiles.text(CaseFiles.EVERYTHING);
    var opened = 0;
    for (var i = 0; i < 1000; i++) {
      var text = new StringBuilder(whole);
      for (var damage = random.nextInt(1, 3); damage > 0; damage--) {
        damage(text);
      }
      opened += judge(text.toString());
    }
    assertThat(opened).isBetween(1, 999);
  }

  private void damage(StringBuilder text) {
    var at = random.nextInt(text.length());
    var end = Math.min(text.length(), at + random.nextInt(12));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      case 2 -> text.setCharAt(at, (char) random.nextInt(1, 0x250));
      default -> text.setCharAt(at, "{}[],:\"019.-eE".charAt(random.nextInt(14)));
    }
  }

  @Test
  void damagedTreesAreRefusedOrKeptWhole() {
    var opened = 0;
    for (var file : List.of(CaseFiles.EVERYTHING, CaseFiles.BLANKS, CaseFiles.CHANGED)) {
      var whole = CaseFiles.tree(CaseFiles.text(file));
      for (var i = 0; i < 1000; i++) {
        var damaged = JsonText.of(damaged(whole));
        if (judge(damaged) == 1) {
          opened++;
          var again = CaseFiles.opened(CaseFile.read(damaged, "x")).businessCase();
          assertThat(CaseFiles.tree(CaseFiles.written(again)))
              .as("Keys of%n%s", damaged)
              .isEqualTo(CaseFiles.tree(damaged));
        }
      }
    }
    assertThat(opened).isBetween(150, 2850);
  }

  /// Somewhere in the tree a value is replaced, a member or item left out, or a key renamed.
  private @Nullable Object damaged(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map when !map.isEmpty() && random.nextInt(12) > 0 -> damagedMap(map);
      case List<?> list when !list.isEmpty() && random.nextInt(12) > 0 -> damagedList(list);
      case null, default -> ODD.get(random.nextInt(ODD.size()));
    };
  }

  private List<@Nullable Object> damagedList(List<?> list) {
    var copy = new ArrayList<@Nullable Object>(list);
    var at = random.nextInt(copy.size());
    if (random.nextInt(12) == 0) {
      copy.remove(at);
    } else {
      copy.set(at, damaged(copy.get(at)));
    }
    return copy;
  }

  private Map<String, @Nullable Object> damagedMap(Map<?, ?> map) {
    var copy = new LinkedHashMap<String, @Nullable Object>();
    var at = random.nextInt(map.size());
    var index = 0;
    for (var entry : map.entrySet()) {
      var key = (String) entry.getKey();
      if (index++ != at) {
        copy.put(key, entry.getValue());
      } else if (random.nextInt(12) == 0) {
        copy.put(key + "s", entry.getValue());
      } else if (random.nextInt(12) > 0) {
        copy.put(key, damaged(entry.getValue()));
      }
    }
    return copy;
  }

  /// 1 if it was opened.
  private static int judge(String text) {
    return switch (CaseFile.read(text, "x")) {
      case ReadResult.Opened(var businessCase, _) -> {
        var again = CaseFile.read(CaseFile.write(businessCase), "x");
        assertThat(CaseFiles.opened(again).businessCase()).isEqualTo(businessCase);
        yield 1;
      }
      case ReadResult.Refused(var problems) -> {
        assertThat(problems).isNotEmpty();
        var lines = text.lines().count() + 1;
        for (var problem : problems) {
          assertThat(problem.path()).startsWith("$");
          assertThat((long) problem.line()).isBetween(0L, lines);
          assertThat(problem.sentence()).isNotBlank();
        }
        yield 0;
      }
    };
  }
}
