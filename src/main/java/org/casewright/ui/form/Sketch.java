package org.casewright.ui.form;

import java.util.List;

/// A small drawing that shows the shape of something that its numbers say exactly. Where it has
/// handles, it changes them.
///
/// @param left what its left end stands for, in what the points across are measured in
/// @param bottom what its bottom stands for
/// @param acrossLabels what stands under its left and right ends
/// @param upLabels what stands beside its bottom and its top
/// @param words what it shows, in a sentence
/// @param handles points that can be moved
public record Sketch(
    List<Line> lines,
    double left,
    double right,
    double bottom,
    double top,
    List<String> acrossLabels,
    List<String> upLabels,
    String words,
    List<Handle> handles) {

  public Sketch {
    lines = List.copyOf(lines);
    acrossLabels = List.copyOf(acrossLabels);
    upLabels = List.copyOf(upLabels);
    handles = List.copyOf(handles);
  }

  /// A place in it.
  public record Point(double x, double y) {}

  /// A line through points.
  ///
  /// @param thin whether it stays in the background
  public record Line(List<Point> points, boolean thin) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /// An item that shows a sketch.
  public static Item item(String key, Sketch sketch) {
    return new Item.Own(key, sketch, SketchView::new);
  }
}
