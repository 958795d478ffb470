package org.casewright.file;

import java.util.Map;
import org.casewright.model.Alteration;
import org.casewright.model.BusinessCase;
import org.casewright.model.Revision;
import org.casewright.model.Timeline;
import org.casewright.model.Version;
import org.jspecify.annotations.Nullable;

/// Named versions, each with the whole case as it was, and what each save changed.
final class PastCodec {

  private static final BusinessCase STAND_IN = BusinessCase.of("-", Timeline.of(2000, 1));

  private PastCodec() {}

  static @Nullable Version readVersion(ObjectIn in) {
    return in.build(
        () ->
            new Version(
                in.id("id"),
                in.text("name"),
                in.instant("when"),
                in.optionalText("who"),
                in.optionalText("note"),
                in.flag("approved"),
                in.document("case", CaseCodec::read, STAND_IN),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(Version version) {
    return new ObjectOut(version.extras())
        .text("id", version.id())
        .text("name", version.name())
        .day("when", version.when())
        .text("who", version.who())
        .text("note", version.note())
        .flag("approved", version.approved())
        .object("case", version.written(), CaseCodec::write)
        .done();
  }

  static @Nullable Revision readRevision(ObjectIn in) {
    return in.build(
        () ->
            new Revision(
                in.instant("when"),
                in.optionalText("who"),
                in.optionalText("why"),
                in.list("changes", PastCodec::readAlteration),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(Revision revision) {
    return new ObjectOut(revision.extras())
        .day("when", revision.when())
        .text("who", revision.who())
        .text("why", revision.why())
        .list("changes", revision.changes(), PastCodec::write)
        .done();
  }

  private static @Nullable Alteration readAlteration(ObjectIn in) {
    return in.build(
        () ->
            new Alteration(
                in.optionalId("assumption"),
                in.optionalId("scenario"),
                in.text("change"),
                in.extras()));
  }

  private static Map<String, @Nullable Object> write(Alteration alteration) {
    return new ObjectOut(alteration.extras())
        .text("assumption", alteration.assumption())
        .text("scenario", alteration.scenario())
        .text("change", alteration.sentence())
        .done();
  }
}
