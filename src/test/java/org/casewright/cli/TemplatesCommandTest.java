package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.library.Field;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class TemplatesCommandTest {

  static List<String> ids() {
    return Templates.all().stream().map(Template::id).toList();
  }

  @Test
  void listsEveryTemplateWithItsNameAndALine() {
    var ran = Spoken.by("templates");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            """
            edge-of-care                  Fewer children coming into care
                                          Children are supported to stay safely with their families instead of
                                          coming into care.
            friends-and-family-to-sgo     Friends-and-family placements to special guardianship
            """)
        .endsWith("\nOne in full: casewright templates NAME\n");
    assertThat(ran.out().lines().map(line -> line.split(" ", 2)[0]).filter(ids()::contains))
        .containsExactlyElementsOf(ids());
  }

  @Test
  void showsOneInFull() {
    assertThat(Spoken.by("templates", "saving-by-year").out())
        .isEqualTo(
            """
            A saving by year, as published (saving-by-year)
            A saving known only as pounds for each financial year, as a plan or paper prints it.

            What it is worth
              The amount of each financial year, as given, spread evenly over its months. Each year's amount is
              the level in that year, not the increase on the year before.

            What kind of benefit
              Starts as 100% non-cashable. A paper's amount does not say what kind of saving it is, so nothing
              is counted as money in a budget until somebody says how much of it is.

            What to fill in
              Saving in each year
                Starting value £100,000 a year; sensible from −£50,000,000 to £100,000,000 a year.
                The saving of each financial year in pounds, in the prices of the case's base year. Enter what
                is saved in that year altogether, not the increase on the year before; a year that costs money
                is negative.
                The same amount stands in every year until it is replaced.

            What may be added
              Share expected to be delivered
                Starting value 90%; sensible from 0% to 150%.
                How much of the published amount is expected to come about, in every year: 90% where a tenth
                is doubted.
                No published figure: look at how much of earlier savings was delivered.
              Would have happened anyway
                Starting value 10%; sensible from 0% to 60%.
                The share of this saving that would have come about without this work. The benefit is reduced
                by that share.
                No published figure: ask what is already in the budget.
              Counted elsewhere
                Starting value 10%; sensible from 0% to 60%.
                The share of this benefit that another opportunity or another programme already counts. The
                benefit is reduced by that share.
                No published figure: compare with every other opportunity that lowers the same budget.
              Budget that the saving is taken from
                Starting value £10,000,000 a year; sensible from £100,000 to £1,000,000,000 a year.
                What the budget is in the year before: the amount this saving is measured against.
                The council's own figure belongs here.

            What a reviewer will ask
              –  Are the published amounts levels, or increases on the year before?
              –  In which year's prices are the paper's amounts, and are they before or after the cost of
                 getting there?
              –  Which budget line falls, by how much, and who holds it?
              –  What has to happen, by when, for the first pound to be saved?
              –  Is the same saving in another line of the plan?

            Published figures: Casewright unit costs, November 2026.
            """);
  }

  @Test
  void showsWhatIsPublishedBesideAStartingValue() {
    assertThat(Spoken.by("templates", "step-down-from-residential").out())
        .contains(
            """
              Specialist foster home
                Starting value £1,750 a week; sensible from £800 to £3,500 a week.
            """)
        .contains(
            """
                Published: Children's home placement, £6,123 a week, England, 2023/24 (res-nao-2324-wk).
            """)
        .contains(
            """
                Published: Specialist foster placement, step-down from residential care, £91,000 a year,
                Birmingham, year not stated (fos-stepdown).
            """);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void fitsAHundredColumnsAndHoldsEveryField(String id) {
    var ran = Spoken.by("templates", id);
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(ran.out().lines().map(String::strip))
        .containsAll(Templates.named(id).fields().stream().map(Field::label).toList());
  }

  @Test
  void answersInJson() {
    var list = JsonMapper.shared().readTree(Spoken.by("templates", "--format", "json").out());
    assertThat(list.size()).isEqualTo(Templates.all().size());
    assertThat(list.get(0).propertyNames()).containsExactly("id", "name", "summary");
    var one =
        JsonMapper.shared()
            .readTree(Spoken.by("templates", "block-beds", "--format", "json").out());
    assertThat(one.propertyNames())
        .containsExactly(
            "id",
            "name",
            "summary",
            "workstream",
            "formula",
            "mechanism",
            "outcome",
            "actsOn",
            "cashability",
            "fields",
            "questions",
            "unitCostEdition");
    var bed = one.get("fields").get(3);
    assertThat(bed.get("place").stringValue()).isEqualTo("capacity.weeklyCostAfter");
    assertThat(bed.get("value").intValue()).isEqualTo(4800);
    assertThat(bed.get("priceYear").stringValue()).isEqualTo("2023/24");
    assertThat(one.get("fields").get(1).get("unitCost").stringValue()).isEqualTo("occ-ncercc");
  }

  @Test
  void saysWhatItDoesNotKnow() {
    var unknown = Spoken.by("templates", "adoption");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .startsWith("There is no template “adoption”; the templates are edge-of-care, ");
    assertThat(Spoken.by("templates", "--format", "csv").err())
        .startsWith("--format does not know “csv”; it takes one of: text, json.");
  }
}
