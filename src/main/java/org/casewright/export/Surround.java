package org.casewright.export;

/// What stands around a chart in its picture.
public enum Surround {
  /// Title and subtitle above, source line below: the picture says by itself what it shows.
  TITLED,
  /// Nothing: title, subtitle and source line stand in the page around the picture.
  BARE
}
