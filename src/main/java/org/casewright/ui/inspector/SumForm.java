package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Item;

/// The printed figures that a printed sum adds and takes off, one by one.
///
/// @param of their ids, those taken off with a hyphen before
record SumForm(Looking looking, PublishedFigure figure, List<String> of, Editing editing) {

  private static final String LESS = "-";

  List<Item> items() {
    var items = new ArrayList<Item>();
    for (var i = 0; i < of.size(); i++) {
      items.add(term(i));
    }
    items.add(
        new Item.Actions(
            "sum-add", List.of(Action.of("Add a printed figure to the sum…", this::pick))));
    return items;
  }

  private Item term(int index) {
    var term = of.get(index);
    var less = term.startsWith(LESS);
    var id = less ? term.substring(1) : term;
    var other = other(id);
    var name = other.label();
    return new Item.Slot(
        "sum-" + index,
        (less ? "less " : "plus ") + name,
        other.printed() + " " + other.unit() + ", as printed",
        List.of(
            looking.show("Show", new Selection.Of(new Thing.PublishedFigure(id))),
            editing.action(
                less ? "Add it" : "Take it off",
                "%s: %s “%s”".formatted(figure.label(), less ? "add" : "take off", name),
                c -> with(c, terms -> terms.set(index, less ? id : LESS + id))),
            editing.action(
                "Leave it out",
                "%s: leave out “%s”".formatted(figure.label(), name),
                of.size() == 1 ? "A sum needs one figure." : null,
                c -> with(c, terms -> terms.remove(index)))));
  }

  private PublishedFigure other(String id) {
    return looking.businessCase().published().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void pick() {
    var options =
        looking.businessCase().published().stream()
            .filter(each -> !each.id().equals(figure.id()))
            .filter(each -> !of.contains(each.id()) && !of.contains(LESS + each.id()))
            .map(
                each ->
                    new Pick.Option(
                        each.label(),
                        "%s %s · %s".formatted(each.printed(), each.unit(), each.source()),
                        () ->
                            Things.change(
                                looking.desk(),
                                "%s: add “%s”".formatted(figure.label(), each.label()),
                                c -> with(c, terms -> terms.add(each.id())))))
            .toList();
    looking
        .desk()
        .pick(
            new Pick(
                "Which printed figure does it add?",
                "Search the published figures",
                "No other published figure has that in it.",
                options));
  }

  private BusinessCase with(BusinessCase businessCase, Consumer<List<String>> change) {
    var terms = new ArrayList<>(of);
    change.accept(terms);
    return Listing.PUBLISHED.changed(
        businessCase, figure.id(), p -> p.withClaim(new Claim.Sum(terms)));
  }
}
