package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.casewright.analysis.Changes;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.Version;
import org.casewright.model.View;
import org.casewright.session.edits.Additions;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Against;
import org.casewright.ui.desk.Moments;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// A named version of the case: what it is called and whether it is the approved plan. What it
/// keeps is never changed.
record VersionForm(Looking looking, Version version, Editing editing) {

  static InspectorModel of(Looking looking, Version version) {
    var form = new VersionForm(looking, version, looking.editing(version.name()));
    return Looking.model(
        new Selection.Of(new Thing.Version(version.id())),
        version.approved() ? "Approved plan" : "Version",
        version.name(),
        Section.plain("version", form.items()),
        Section.plain("then", form.then()));
  }

  private List<Item> items() {
    var id = version.id();
    var items = new ArrayList<Item>();
    items.add(
        editing.words(
            "name",
            "Name",
            version.name(),
            "As taken to Cabinet, 22 February",
            (c, text) -> Listing.VERSIONS.changed(c, id, v -> v.withName(text))));
    items.add(
        editing.paragraph(
            "note",
            "Why, or what for",
            version.note(),
            (c, text) -> Listing.VERSIONS.changed(c, id, v -> v.withNote(text))));
    items.add(
        new Item.Tick(
            "approved",
            "This is the approved plan",
            version.approved(),
            null,
            on ->
                looking
                    .desk()
                    .edit(
                        "%s: %s"
                            .formatted(
                                version.name(),
                                on ? "the approved plan" : "no longer the approved plan"),
                        c -> Additions.approved(c, on ? id : null))));
    items.add(new Item.Words("kept", "Kept", Moments.by(version.when(), version.who())));
    return items;
  }

  private List<Item> then() {
    return List.of(
        new Item.Words("worth", "What it comes to", worth()),
        new Item.Words("since", "Since then", since()),
        new Item.Actions(
            "with",
            List.of(new Against.Named(version.id()).compare(looking.desk()), pin(), goBack())));
  }

  private String worth() {
    var written = version.written();
    var projection = looking.desk().session().projection(written, written.plan().id(), view());
    var last = written.timeline().lastYear();
    return "Gross %s and net %s in %s; net %s in all up to then."
        .formatted(
            text(projection, FigureQuery.of(Figure.GROSS_BENEFIT).in(last)),
            text(projection, FigureQuery.of(Figure.NET_BENEFIT).in(last)),
            last,
            text(projection, FigureQuery.of(Figure.CUMULATIVE_NET).in(last)));
  }

  private View view() {
    return looking.desk().shown().view();
  }

  private String text(Projection projection, FigureQuery query) {
    return projection
        .answer(query.seen(view(), looking.desk().shown().prices()))
        .text(query.figure(), version.written().timeline(), 2);
  }

  private String since() {
    var number =
        Changes.wholeNumbers(version.written(), looking.businessCase().withoutPast()).size();
    return switch (number) {
      case 0 -> "Nothing has changed since.";
      case 1 -> "1 thing has changed since.";
      default -> number + " things have changed since.";
    };
  }

  private Action pin() {
    var desk = looking.desk();
    return Action.of(
        desk.isPinned(version) ? "Show it in the charts no more" : "Show it dashed in every chart",
        () -> desk.pin(version));
  }

  private Action goBack() {
    return editing.action(
        "Make the case this version again",
        "Back to “%s”".formatted(version.name()),
        c -> version.written().withVersions(c.versions()).withHistory(c.history()));
  }
}
