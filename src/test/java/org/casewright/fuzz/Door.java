package org.casewright.fuzz;

/// Where a kind of file comes in.
@FunctionalInterface
interface Door {

  /// What comes of this file. Whatever is thrown is an escape.
  Verdict open(byte[] content) throws Exception;
}
