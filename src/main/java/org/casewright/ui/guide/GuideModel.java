package org.casewright.ui.guide;

import java.util.ArrayList;
import java.util.List;
import org.casewright.library.guide.Guide;
import org.casewright.library.guide.GuidePage;
import org.casewright.library.guide.Place;
import org.jspecify.annotations.Nullable;

/// What the window of the guide shows.
///
/// @param rows the contents, or what has been found
/// @param turn how many times a page has been turned to; as long as it is the same, the reader is
///     left where they have scrolled to
record GuideModel(
    List<Row> rows, GuidePage page, Visit visit, int turn, boolean canGoBack, boolean canGoOn) {

  /// A place that is or has been looked at.
  ///
  /// @param scrolled how far down the page was, from 0 to 1; null where it begins with the place
  record Visit(Place place, @Nullable Double scrolled) {}

  /// A row on the left.
  ///
  /// @param detail quiet words below; may be empty
  record Row(Kind kind, String words, String detail, @Nullable Place place) {

    /// What a row is.
    enum Kind {
      /// A heading over pages, which leads nowhere.
      GROUP,
      PAGE,
      /// A section of the page that is shown.
      SECTION,
      FOUND
    }

    boolean leadsTo(Place wanted) {
      return wanted.equals(place);
    }
  }

  /// The contents; below the page that is shown, its sections.
  static List<Row> contents(Guide guide, GuidePage shown) {
    var rows = new ArrayList<Row>();
    for (var group : guide.contents()) {
      rows.add(new Row(Row.Kind.GROUP, group.title(), "", null));
      for (var entry : group.entries()) {
        rows.add(new Row(Row.Kind.PAGE, entry.title(), "", new Place(entry.page(), "")));
        if (entry.page().equals(shown.path())) {
          shown.sections().stream()
              .filter(section -> section.level() == 2)
              .map(section -> new Row(Row.Kind.SECTION, section.heading(), "", section.place()))
              .forEach(rows::add);
        }
      }
    }
    return List.copyOf(rows);
  }

  /// What has all words that are looked for.
  static List<Row> found(Guide guide, String sought) {
    return guide.find(sought).stream()
        .map(each -> new Row(Row.Kind.FOUND, each.words(), each.about(), each.place()))
        .toList();
  }

  /// The row of what is shown; -1 where there is none.
  int here() {
    var place = visit.place();
    for (var wanted : List.of(place, new Place(place.page(), ""))) {
      for (var i = 0; i < rows.size(); i++) {
        if (rows.get(i).leadsTo(wanted)) {
          return i;
        }
      }
    }
    return -1;
  }
}
