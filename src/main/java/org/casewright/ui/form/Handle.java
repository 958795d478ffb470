package org.casewright.ui.form;

/// A point of a drawing that can be taken hold of.
///
/// @param key the same for as long as it means the same
/// @param name what it is
/// @param words where it stands, such as `May 2023 · 40%`
/// @param at where it is drawn; a drag by so much across or up changes its value by as much
/// @param across how it goes sideways
/// @param up how it goes up and down
public record Handle(
    String key, String name, String words, Sketch.Point at, Track across, Track up, Moving moving) {

  Spot spot() {
    return new Spot(across.value(), up.value());
  }

  /// How it is moved without a mouse.
  String help() {
    if (!up.isFree()) {
      return "Left and right arrows move it; with Shift, further.";
    }
    return "Left and right arrows move it, up and down raise and lower it; with Shift, further.";
  }
}
