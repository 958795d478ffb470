package org.casewright.file;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewright.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Scenario files (`*.scenario.json`): one scenario of a case, to be sent to a colleague and
/// brought into their copy of the case. What it refers to can only be checked there.
public final class ScenarioFile {

  /// What came of reading a scenario file.
  public sealed interface Result {}

  /// The scenario.
  ///
  /// @param scenarioFor the title of the case it was taken from
  public record Opened(Scenario scenario, String scenarioFor, List<Notice> notices)
      implements Result {
    public Opened {
      notices = List.copyOf(notices);
    }
  }

  /// No scenario: everything that is wrong with the file, in the order of its lines; at least one.
  public record Refused(List<FileProblem> problems) implements Result {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  private static final String VERSION = "casewright";
  private static final String FOR = "scenarioFor";
  private static final String SCENARIO = "scenario";
  private static final Set<String> KEYS = Set.of(VERSION, FOR, SCENARIO);

  /// What stands in while a bad one is read to its end.
  private static final Scenario STAND_IN = Scenario.PLAN;

  private ScenarioFile() {}

  /// Reads a file. One that is missing, a folder, unreadable, too large or of another kind is
  /// refused with a sentence.
  public static Result read(Path file) {
    return read(file, Disk.REAL);
  }

  /// The same on another disk.
  public static Result read(Path file, Disk disk) {
    return switch (FileBytes.read(file, "scenario file", disk)) {
      case FileBytes.Found(var content, _) -> read(content, Beside.nameOf(file));
      case FileBytes.Missing(var sentence) ->
          new Refused(List.of(new FileProblem("$", 0, 0, sentence)));
    };
  }

  /// Reads the content of a file.
  ///
  /// @param name of the file, for sentences
  public static Result read(byte[] content, String name) {
    return read(content, name, Upgrades.RELEASED, new Reading());
  }

  static Result read(byte[] content, String name, Upgrades upgrades, Reading reading) {
    var document = Document.read(content, name, reading);
    var opened = document == null ? null : decode(document, name, upgrades, reading);
    return opened == null || reading.count() > 0
        ? new Refused(reading.problems())
        : new Opened(opened.scenario(), opened.scenarioFor(), reading.notices());
  }

  private static @Nullable Opened decode(
      Node document, String name, Upgrades upgrades, Reading reading) {
    var top = Spot.top(document.at());
    if (Document.Kind.of(document) != Document.Kind.SCENARIO
        || !(document instanceof Node.Fields fields)) {
      reading.problem(top.movedTo(Position.NOWHERE), another(document, name));
      return null;
    }
    var version = fields.get(VERSION);
    if (version == null) {
      reading.problem(
          top,
          "The key casewright, with the version of the file, is missing. If this is a scenario,"
              + " begin it with \"casewright\": %d.".formatted(upgrades.version()));
      return null;
    }
    var present = upgraded(fields, version, top, upgrades, reading);
    if (present == null) {
      return null;
    }
    leftBehind(present, top, reading);
    var in = new ObjectIn(reading, top, present);
    return in.build(
        () ->
            new Opened(
                in.object(SCENARIO, ScenarioCodec::read, STAND_IN), in.text(FOR), List.of()));
  }

  private static String another(Node document, String name) {
    return switch (Document.Kind.of(document)) {
      case RECOVERY -> name + " is unsaved work kept for recovery, not a scenario.";
      case CASE, SCENARIO ->
          document instanceof Node.Fields fields && fields.get("timeline") != null
              ? name + " is a whole business case, not a scenario; open it as a case."
              : name
                  + " holds no scenario; a scenario file has the keys casewright, scenarioFor and"
                  + " scenario.";
    };
  }

  /// Steps between versions are written for cases, so the scenario takes them inside one.
  private static Node.@Nullable Fields upgraded(
      Node.Fields fields, Node version, Spot top, Upgrades upgrades, Reading reading) {
    var scenario = fields.get(SCENARIO);
    var list = new Node.Items(scenario == null ? List.of() : List.of(scenario), fields.at());
    var around = new Node.Fields(Map.of(VERSION, version), fields.at()).with("scenarios", list);
    var present = upgrades.upgrade(around, top, reading);
    if (present == null) {
      return null;
    }
    var now = new Node.Decimal(BigDecimal.valueOf(upgrades.version()), fields.at());
    var upgraded = fields.with(VERSION, now);
    return present.get("scenarios") instanceof Node.Items(var all, _) && all.size() == 1
        ? upgraded.with(SCENARIO, all.getFirst())
        : upgraded;
  }

  private static void leftBehind(Node.Fields fields, Spot top, Reading reading) {
    fields
        .members()
        .forEach(
            (key, node) -> {
              if (!KEYS.contains(key)) {
                reading.notice(
                    top.key(key, node.at()),
                    "“%s” is not known to this version; it is left behind."
                        .formatted(Words.shortened(key)));
              }
            });
  }

  /// The file of a scenario.
  ///
  /// @param title of the case it is taken from
  public static byte[] write(Scenario scenario, String title) {
    var file = new LinkedHashMap<String, @Nullable Object>();
    file.put(VERSION, CaseFile.VERSION);
    file.put(FOR, title);
    file.put(SCENARIO, ScenarioCodec.write(scenario));
    return JsonText.of(file).getBytes(StandardCharsets.UTF_8);
  }

  /// Saves a scenario so that at every moment the old or the new file stands whole under its name.
  ///
  /// @param title of the case it is taken from
  public static SaveResult save(Scenario scenario, String title, Path file) {
    return OutsideFile.save(write(scenario, title), file);
  }

  /// The JSON Schema of the present version, as text.
  public static String schema() {
    return CaseFile.schema("scenario");
  }
}
