package org.casewright.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewright.file.Sheets;

/// The opportunity templates that ship with the program.
public final class Templates {

  private static final List<String> IDS =
      List.of(
          "edge-of-care",
          "friends-and-family-to-sgo",
          "reunification",
          "leaving-care-delay",
          "repeat-cin",
          "repeat-cp",
          "cin-duration",
          "cp-duration",
          "net-foster-carers",
          "agency-to-in-house",
          "step-down-from-residential",
          "block-beds",
          "saving-by-year",
          "establishment-growth-avoided");

  private static final List<Template> ALL = IDS.stream().map(Templates::read).toList();

  private Templates() {}

  /// Every template, in the order in which people choose from them.
  public static List<Template> all() {
    return ALL;
  }

  public static Optional<Template> find(String id) {
    return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
  }

  /// The template of that id.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is none
  public static Template named(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no template “%s”; the templates are %s."
                        .formatted(
                            id, ALL.stream().map(Template::id).collect(Collectors.joining(", ")))));
  }

  private static Template read(String id) {
    return Sheets.record(Shelf.bytes("templates/" + id + ".json"), TemplateSheet.class)
        .template(id);
  }
}
