package org.casewright.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casewright.file.CaseFile;
import org.casewright.file.FileDoors;
import org.casewright.file.ReadResult;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.Sitting;
import org.casewright.file.Stamp;
import org.casewright.fuzz.Tree.Group;
import org.casewright.model.BusinessCase;

/// The whole files that are spoilt: the examples, the historic ones, and one or two of each kind
/// that the program writes for itself.
final class Seeds {

  private static final String SCENARIO = ".scenario.json";
  private static final Instant LONG_AGO = Instant.parse("2026-02-22T17:30:00Z");

  private static final Map<Kind, List<Group>> ALL = all();

  private Seeds() {}

  /// Those of one kind, the small ones more than once, so that they are taken more often.
  static List<Group> of(Kind kind) {
    return ALL.getOrDefault(kind, List.of());
  }

  private static Map<Kind, List<Group>> all() {
    var all = new EnumMap<Kind, List<Group>>(Kind.class);
    var cases = new ArrayList<Group>();
    var recoveries = new ArrayList<Group>();
    for (var file : files(FileDoors.HISTORIC, ".case.json")) {
      IntStream.range(0, 8).forEach(_ -> cases.add(tree(read(file))));
      recoveries.add(tree(recovery(opened(file))));
    }
    files(FileDoors.EXAMPLES, ".case.json").forEach(file -> cases.add(tree(read(file))));
    all.put(Kind.CASE, cases);
    all.put(Kind.RECOVERY, recoveries);
    all.put(
        Kind.SCENARIO,
        files(FileDoors.HISTORIC, SCENARIO).stream().map(file -> tree(read(file))).toList());
    all.put(Kind.LOCK, List.of(lock()));
    all.put(Kind.SETTINGS, List.of(settings()));
    all.put(Kind.RECENT, List.of(recent()));
    all.put(Kind.HANDOVER, List.of((Group) Tree.of(List.of("/home/a b/é.case.json", "/x/y.json"))));
    return all;
  }

  private static byte[] recovery(BusinessCase businessCase) {
    var document = Path.of("/share/plans/adult social care.case.json");
    var of = new RecoveryFolder.Of(document, null, Stamp.of(new byte[] {1}, LONG_AGO));
    return FileDoors.recovery(sitting(), of, businessCase, LONG_AGO);
  }

  private static Sitting sitting() {
    return new Sitting("sitting-1", "Robin", "council-17", 4711, LONG_AGO);
  }

  private static Group lock() {
    var map = new LinkedHashMap<String, Object>();
    map.put("sitting", "sitting-1");
    map.put("who", "Robin");
    map.put("machine", "council-17");
    map.put("process", new java.math.BigDecimal("4711"));
    map.put("processStart", LONG_AGO.toString());
    map.put("since", LONG_AGO.toString());
    map.put("lastSign", LONG_AGO.toString());
    return (Group) Tree.of(map);
  }

  private static Group settings() {
    var map = new LinkedHashMap<String, Object>();
    map.put("theme", "dark");
    map.put("column", "0.25");
    map.put("who", "Robin");
    return (Group) Tree.of(map);
  }

  private static Group recent() {
    var items = new ArrayList<Object>();
    for (var name : List.of("/share/plans/a.case.json", "/share/b.case.json")) {
      var map = new LinkedHashMap<String, Object>();
      map.put("file", name);
      map.put("title", "Plan");
      map.put("organisation", "Council");
      map.put("when", LONG_AGO.toString());
      items.add(map);
    }
    return (Group) Tree.of(Map.of("recent", items));
  }

  private static Group tree(byte[] content) {
    return (Group) Tree.of(FileDoors.plain(content));
  }

  private static BusinessCase opened(Path file) {
    if (CaseFile.read(file) instanceof ReadResult.Opened(var businessCase, _)) {
      return businessCase;
    }
    throw new IllegalStateException(file + " cannot be opened");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A whole file.
  static byte[] whole(Kind kind, Group document) {
    return written(kind, new Group(null, List.of(document)));
  }

  /// A document as text, and what it says of the message it is.
  static byte[] written(Kind kind, Group top) {
    var text = new StringBuilder();
    if (kind == Kind.HANDOVER) {
      text.append("casewright files 1\n");
      for (var part : top.parts()) {
        if (part instanceof Group lines) {
          lines.parts().forEach(line -> line(line, text));
        } else {
          line(part, text);
        }
      }
    } else {
      top.parts().forEach(part -> Tree.write(part, text));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(Tree line, StringBuilder text) {
    Tree.write(line, text);
    text.append('\n');
  }
}
