package org.casewright.analysis;

import org.casewright.model.Version;

/// What differs in a named version: what is said of it. What it keeps never changes.
final class VersionWalk {

  private VersionWalk() {}

  static Version over(Version was, Version is, SideBySide sides) {
    return new Version(
        is.id(),
        sides.name("name", was.name(), is.name()),
        sides.told("when", was.when(), is.when(), (_, _) -> sides.about("named at another time")),
        sides.text("named by", was.who(), is.who()),
        sides.prose("note", was.note(), is.note()),
        sides.told(
            "approved",
            was.approved(),
            is.approved(),
            (_, now) -> sides.about(now ? "now the approved plan" : "no longer the approved plan")),
        sides.told(
            "case",
            was.written(),
            is.written(),
            (_, _) -> sides.about("keeps the case in another state")),
        sides.extras("", was.extras(), is.extras()));
  }
}
