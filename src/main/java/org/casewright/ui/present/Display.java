package org.casewright.ui.present;

/// What a story is shown on.
interface Display {

  /// Shows itself over the window.
  void begin(PresentController controller);

  /// Shows what is to be seen now.
  void show(PresentModel model);

  /// A second has gone by.
  ///
  /// @param clock `14:05`
  /// @param elapsed since the story began, `12:31`
  void tick(String clock, String elapsed);

  /// Goes away; the window is there again.
  void end();
}
