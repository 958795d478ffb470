package org.casewright.ui.guide;

/// What shows the guide.
interface Display {

  void show(GuideModel model);

  /// Brings it before everything else.
  void comeForward();

  /// How far down the page is, from 0 to 1.
  double scrolled();

  void copy(String words);

  void close();
}
