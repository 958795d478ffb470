package org.casewright.file;

import java.util.List;
import java.util.Map;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Keyed;
import org.casewright.model.Listing;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scope;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// A figure that a paper prints, with the query that computes it written flat beside it.
final class PublishedFigureCodec {

  private static final String SUM = "sum";
  private static final List<String> COUNTED =
      List.of(
          "opportunities",
          "workstreams",
          "milestones",
          "costs",
          "budgetLines",
          "assumptions",
          "scenarios",
          "risks",
          "published");

  private PublishedFigureCodec() {}

  static @Nullable PublishedFigure read(ObjectIn in) {
    return in.build(
        () ->
            new PublishedFigure(
                in.id("id"),
                in.text("label"),
                in.text("printed"),
                in.text("unit"),
                readClaim(in),
                in.optionalText("source"),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(PublishedFigure published) {
    var out =
        new ObjectOut(published.extras())
            .text("id", published.id())
            .text("label", published.label())
            .text("printed", published.printed())
            .text("unit", published.unit());
    return writeClaim(out, published.claim()).text("source", published.source()).done();
  }

  private static Claim readClaim(ObjectIn in) {
    var word = in.text("figure");
    if (word.equals(SUM)) {
      return new Claim.Sum(in.texts("of"));
    }
    var figure = Keyed.find(Figure.class, word);
    if (figure.isEmpty() && in.isText("figure")) {
      in.problem(
          "figure",
          "There is no figure “%s”; the figures are %s, %s."
              .formatted(Words.shortened(word), Keyed.all(Figure.class), SUM));
    }
    var query = readQuery(in, figure.orElse(Figure.GROSS_BENEFIT));
    return query.figure() == Figure.COUNT
        ? new Claim.Counted(readCounted(in), query)
        : new Claim.Computed(query);
  }

  private static String readCounted(ObjectIn in) {
    var of = in.text("of");
    if (in.isText("of") && !COUNTED.contains(of)) {
      in.problem(
          "of",
          "“%s” cannot be counted; what can be is %s."
              .formatted(Words.shortened(of), Listing.and(COUNTED)));
    }
    return of;
  }

  private static FigureQuery readQuery(ObjectIn in, Figure figure) {
    return new FigureQuery(
        figure,
        in.optionalYear("year"),
        in.optionalId("scenario"),
        in.optionalWord("view", View.class),
        in.optionalWord("prices", PriceBasis.class),
        new Scope(
            in.oneOrMore("workstream"),
            in.oneOrMore("opportunity"),
            in.oneOrMore("cost"),
            in.oneOrMore("budgetLine"),
            in.oneOrMore("agency"),
            in.oneOrMore("status"),
            in.oneOrMore("assumption")));
  }

  private static ObjectOut writeClaim(ObjectOut out, Claim claim) {
    return switch (claim) {
      case Claim.Sum(var of) -> out.text("figure", SUM).values("of", of);
      case Claim.Counted(var of, var query) ->
          writeQuery(out.word("figure", query.figure()).text("of", of), query);
      case Claim.Computed(var query) -> writeQuery(out.word("figure", query.figure()), query);
    };
  }

  private static ObjectOut writeQuery(ObjectOut out, FigureQuery query) {
    var scope = query.scope();
    return out.day("year", query.year())
        .text("scenario", query.scenario())
        .word("view", query.view())
        .word("prices", query.prices())
        .oneOrMore("workstream", scope.workstreams())
        .oneOrMore("opportunity", scope.opportunities())
        .oneOrMore("cost", scope.costs())
        .oneOrMore("budgetLine", scope.budgetLines())
        .oneOrMore("agency", scope.agencies())
        .oneOrMore("status", scope.statuses())
        .oneOrMore("assumption", scope.assumptions());
  }
}
