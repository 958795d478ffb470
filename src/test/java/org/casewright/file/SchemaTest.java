package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casewright.model.ChartKind;
import org.casewright.model.CostKind;
import org.casewright.model.Figure;
import org.casewright.model.Keyed;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.casewright.model.RangeShape;
import org.casewright.model.RolloutShape;
import org.casewright.model.Status;
import org.casewright.model.Stay;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CaseFile.schema(), InputFormat.JSON);
  /// What a version keeps is described once, as the document itself.
  private static final String VERSION = "$.versions[].case";

  private static final Map<?, ?> TREE = CaseFiles.tree(CaseFile.schema());

  @ParameterizedTest
  @MethodSource("org.casewright.file.CaseFiles#all")
  void everyFileFits(Path file) {
    assertThat(SCHEMA.validate(CaseFiles.text(file), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaItselfIsASchema() {
    var draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(draft.validate(CaseFile.schema(), InputFormat.JSON)).isEmpty();
  }

  /// Each change makes the file wrong for the schema and for the reader.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"casewright\":  -> \"casewright\": 9",
        "\"title\": -> \"name\":",
        "\"years\": 8 -> \"years\": 1000000000",
        "\"years\": 8 -> \"years\": \"8\"",
        "\"shape\": \"pert\" -> \"shape\": \"bell\"",
        "\"unit\": \"weeks\" -> \"unit\": \"fortnights\"",
        "\"id\": \"edge\" -> \"id\": \"Edge!\"",
        "\"grade\": 3 -> \"grade\": 7",
        "\"perYear\": \"edge-children\" -> \"volume\": \"edge-children\"",
        "\"from\": \"support-start-month\" -> \"from\": -1",
        "\"share\": 0.75 -> \"share\": 1.75",
        "[ 12, 0.95 ] -> [ 12 ]",
        "\"figure\": \"gap\" -> \"figure\": \"gaps\"",
        "\"of\": \"opportunities\" -> \"of\": \"clouds\"",
        "\"date\": \"2022-04-01\" -> \"date\": \"1 April 2022\"",
        "\"profile\": { -> \"flow\": null, \"profiles\": {",
        "\"edge-children\": 45 -> \"edge-children\": \"45\"",
        "\"when\": \"2022-01-10T09:00:00Z\" -> \"when\": \"10 January\"",
        "\"name\": \"First draft\" -> \"label\": \"First draft\"",
        "\"change\": \"The risk -> \"what\": \"The risk",
        "\"oneOff\": { -> \"recurring\": { \"perYear\": \"support-year\" }, \"oneOff\": {",
      })
  void aBrokenFileFitsNeitherSchemaNorReader(String change) {
    var broken = CaseFiles.changed(CaseFiles.text(CaseFiles.EVERYTHING), change);
    assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
    assertThat(CaseFiles.refused(CaseFile.read(broken, "x"))).isNotEmpty();
  }

  @Test
  void theSchemaKnowsTheKeysThatAreRead() {
    var read = new TreeMap<String, Set<String>>();
    for (var file : List.of(CaseFiles.EVERYTHING, CaseFiles.BLANKS, CaseFiles.CHANGED)) {
      var reading =
          new Reading(
              (at, keys) ->
                  read.computeIfAbsent(kind(at.path()), _ -> new TreeSet<>()).addAll(keys));
      var content = CaseFiles.text(file).getBytes(StandardCharsets.UTF_8);
      CaseFiles.opened(CaseFile.read(content, "x", Upgrades.RELEASED, reading));
    }
    var described = new TreeMap<String, Set<String>>();
    describe(TREE, "$", described);
    read.keySet().removeIf(path -> path.startsWith(VERSION));
    assertThat(described).isEqualTo(read);
  }

  /// `$.scenarios[1].values.edge-weeks.evidence` → `$.scenarios[].values.*.evidence`.
  private static String kind(String path) {
    return path.replaceAll("\\[\\d+]", "[]")
        .replaceAll("(scenarios\\[]\\.(values|opportunities))\\.[^.]+", "$1.*");
  }

  private static void describe(Map<?, ?> schema, String path, Map<String, Set<String>> described) {
    if (path.startsWith(VERSION)) {
      return;
    }
    for (var each : branches(schema)) {
      if (each.get("properties") instanceof Map<?, ?> properties) {
        var keys = described.computeIfAbsent(path, _ -> new TreeSet<>());
        properties.forEach(
            (key, value) -> {
              keys.add((String) key);
              describe((Map<?, ?>) value, path + "." + key, described);
            });
      }
      if (each.get("items") instanceof Map<?, ?> items) {
        describe(items, path + "[]", described);
      }
      if (each.get("additionalProperties") instanceof Map<?, ?> values) {
        describe(values, path + ".*", described);
      }
    }
  }

  /// A schema with what it refers to and its alternatives.
  private static Set<Map<?, ?>> branches(Map<?, ?> schema) {
    var branches = new LinkedHashSet<Map<?, ?>>();
    branches.add(schema);
    if (schema.get("$ref") instanceof String ref) {
      branches.addAll(branches((Map<?, ?>) inside(TREE, ref.substring(2).split("/", -1))));
    }
    if (schema.get("anyOf") instanceof List<?> alternatives) {
      alternatives.forEach(each -> branches.addAll(branches((Map<?, ?>) each)));
    }
    return branches;
  }

  private static Object inside(Map<?, ?> tree, String... keys) {
    Object at = tree;
    for (var key : keys) {
      at = Objects.requireNonNull(((Map<?, ?>) at).get(key), key);
    }
    return at;
  }

  @Test
  void everyKeyIsExplained() {
    assertThat(unexplained(TREE, "$")).isEmpty();
  }

  private static Stream<String> unexplained(@Nullable Object schema, String path) {
    return switch (schema) {
      case Map<?, ?> map -> {
        var here =
            map.get("properties") instanceof Map<?, ?> properties && map.containsKey("type")
                ? properties.entrySet().stream()
                    .filter(p -> !((Map<?, ?>) p.getValue()).containsKey("description"))
                    .map(p -> path + "." + p.getKey())
                : Stream.<String>empty();
        yield Stream.concat(
            here,
            map.entrySet().stream()
                .filter(e -> !List.of("oneOf", "allOf").contains(e.getKey()))
                .flatMap(e -> unexplained(e.getValue(), path + "/" + e.getKey())));
      }
      case List<?> list -> list.stream().flatMap(each -> unexplained(each, path));
      case null, default -> Stream.empty();
    };
  }

  @Test
  void theSchemaListsTheWordsThatAreRead() {
    assertThat(words("assumption", "unit")).isEqualTo(keys(Unit.class));
    assertThat(words("range", "shape")).isEqualTo(keys(RangeShape.class));
    assertThat(words("rollout", "shape")).isEqualTo(keys(RolloutShape.class));
    assertThat(words("flow", "stay")).isEqualTo(keys(Stay.class));
    assertThat(words("opportunity", "status")).isEqualTo(keys(Status.class));
    assertThat(words("cost", "kind")).isEqualTo(keys(CostKind.class));
    assertThat(words("published", "view")).isEqualTo(keys(View.class));
    assertThat(words("published", "prices")).isEqualTo(keys(PriceBasis.class));
    assertThat(words("step", "chart")).isEqualTo(keys(ChartKind.class));
    assertThat(words("step", "view")).isEqualTo(keys(View.class));
    assertThat(words("step", "prices")).isEqualTo(keys(PriceBasis.class));
    assertThat(words("step", "measure")).isEqualTo(keys(Measure.class));
    assertThat(words("published", "figure"))
        .containsAll(keys(Figure.class))
        .hasSize(keys(Figure.class).size() + 1)
        .contains("sum");
  }

  private static Set<String> words(String definition, String key) {
    var words = new TreeSet<String>();
    for (var word : (List<?>) inside(TREE, "$defs", definition, "properties", key, "enum")) {
      if (word instanceof String text) {
        words.add(text);
      }
    }
    return words;
  }

  private static <E extends Enum<E> & Keyed> Set<String> keys(Class<E> list) {
    return new TreeSet<>(Arrays.stream(list.getEnumConstants()).map(Keyed::key).toList());
  }
}
