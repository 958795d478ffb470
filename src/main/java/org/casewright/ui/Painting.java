package org.casewright.ui;

/// How JavaFX paints, which it asks once, before its first window. Its own settings suit graphics
/// cards; without one they paint each frame of a drag twice as long.
final class Painting {

  private Painting() {}

  /// Sets what nobody has set on the command line.
  static void prepare() {
    // Figures change in many places at once: joined to fewer rectangles these would hold half the
    // window.
    set("prism.dirtyregioncount", "15");
    // Filling a rounded card costs less than stretching a picture of it.
    set("prism.disableRegionCaching", "true");
  }

  private static void set(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
