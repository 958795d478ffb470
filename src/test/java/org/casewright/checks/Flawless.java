package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.model.BusinessCase;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A case in which no check finds anything, to be changed in one place at a time.
final class Flawless {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode tree = read();

  private static JsonNode read() {
    try (var in = Flawless.class.getResourceAsStream("flawless.case.json")) {
      return JSON.readTree(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts JSON, written with single quotes, at a pointer such as `/opportunities/0/baseline`; `-`
  /// stands for the end of a list.
  Flawless with(String pointer, String json) {
    var at = JsonPointer.compile(pointer);
    var value = JSON.readTree(json.replace('\'', '"'));
    var name = Objects.requireNonNull(at.last()).getMatchingProperty();
    switch (tree.at(at.head())) {
      case ArrayNode list when name.equals("-") -> list.add(value);
      case ArrayNode list -> list.set(Integer.parseInt(name), value);
      case ObjectNode object -> object.set(name, value);
      default -> throw new IllegalArgumentException("There is no " + pointer);
    }
    return this;
  }

  /// Sets a key of the assumption, opportunity, cost or scenario of that id.
  Flawless of(String id, String pointer, String json) {
    for (var list : List.of("assumptions", "opportunities", "costs", "scenarios")) {
      for (var i = 0; i < tree.get(list).size(); i++) {
        if (tree.get(list).get(i).get("id").asString().equals(id)) {
          return with("/" + list + "/" + i + pointer, json);
        }
      }
    }
    throw new IllegalArgumentException("There is no " + id);
  }

  /// One more assumption, which has its evidence.
  Flawless number(String id, String unit, String value) {
    return with(
        "/assumptions/-",
        ("{'id':'%s','label':'The %s','unit':'%s',%s,'evidence':{'grade':2,'source':'A source',"
                + "'owner':'An owner','priceYear':'2024/25'}}")
            .formatted(id, id, unit, (value.startsWith("[") ? "'values':" : "'value':") + value));
  }

  Flawless without(String pointer) {
    var at = JsonPointer.compile(pointer);
    var name = Objects.requireNonNull(at.last()).getMatchingProperty();
    switch (tree.at(at.head())) {
      case ArrayNode list -> list.remove(Integer.parseInt(name));
      case ObjectNode object -> object.remove(name);
      default -> throw new IllegalArgumentException("There is no " + pointer);
    }
    return this;
  }

  BusinessCase build() {
    var text = JSON.writeValueAsString(tree);
    var read = CaseFile.read(text.getBytes(StandardCharsets.UTF_8), "flawless");
    assertThat(read).isInstanceOf(ReadResult.Opened.class);
    return ((ReadResult.Opened) read).businessCase();
  }

  List<Finding> findings() {
    return CaseChecks.findings(build());
  }

  /// What is found under one heading.
  List<Finding> under(String heading) {
    return findings().stream().filter(f -> f.heading().equals(heading)).toList();
  }

  /// The one thing found under a heading.
  Finding only(String heading) {
    var found = under(heading);
    assertThat(found).as(heading).hasSize(1);
    return found.getFirst();
  }
}
