package org.casewright.file;

/// A place in a text, both counted from 1; 0 where the whole file is meant.
record Position(int line, int column) {

  static final Position NOWHERE = new Position(0, 0);
}
