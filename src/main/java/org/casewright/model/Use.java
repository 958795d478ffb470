package org.casewright.model;

/// One place that names an assumption.
///
/// @param place what the number is used as
/// @param assumption the id named
/// @param by the name of the opportunity, cost or risk that names it
/// @param path where in the file, such as `opportunities[3].flow.weeks`
public record Use(Place place, String assumption, String by, String path) {
  Use under(String by, String prefix) {
    return new Use(place, assumption, by, prefix + "." + path);
  }
}
