package org.casewright.crash;

import java.nio.file.Path;

/// Where one document and the unsaved work on it are.
///
/// @param folder of the document; the state folder is in it
record Place(Path folder) {

  static final String NAME = "plan.case.json";

  Path document() {
    return folder.resolve(NAME);
  }

  Path recovery() {
    return folder.resolve("state").resolve("recovery");
  }
}
