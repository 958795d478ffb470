package org.casewright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewright.library.Field;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.library.UnitCosts;
import org.jspecify.annotations.Nullable;

/// Templates for a program: percentages are fractions, as in the case file.
final class TemplateAnswer {

  private TemplateAnswer() {}

  static List<Map<String, @Nullable Object>> list() {
    return Templates.all().stream().map(TemplateAnswer::named).toList();
  }

  static Map<String, @Nullable Object> of(Template template) {
    var answer = named(template);
    answer.put("workstream", template.workstream());
    answer.put("formula", template.formula());
    answer.put("mechanism", template.mechanism().key());
    answer.put("outcome", template.outcome());
    answer.put("actsOn", template.actsOn());
    var shares = new LinkedHashMap<String, @Nullable Object>();
    shares.put("cashable", template.cashability().cashable());
    shares.put("avoidance", template.cashability().avoidance());
    shares.put("nonCashable", template.cashability().nonCashable());
    shares.put("reason", template.cashabilityReason());
    answer.put("cashability", shares);
    answer.put("fields", template.fields().stream().map(TemplateAnswer::field).toList());
    answer.put("questions", template.questions());
    answer.put("unitCostEdition", UnitCosts.edition());
    return answer;
  }

  private static Map<String, @Nullable Object> named(Template template) {
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("id", template.id());
    answer.put("name", template.name());
    answer.put("summary", template.summary());
    return answer;
  }

  private static Map<String, @Nullable Object> field(Field field) {
    var kind = field.unitCostKind();
    var year = field.priceYear();
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("place", field.place());
    answer.put("assumption", field.assumption());
    answer.put("label", field.label());
    answer.put("unit", field.unit().key());
    answer.put("help", field.help());
    answer.put("value", field.value());
    answer.put("low", field.low());
    answer.put("high", field.high());
    answer.put("unitCostKind", kind == null ? null : kind.key());
    answer.put("unitCost", field.unitCost().isEmpty() ? null : field.unitCost());
    answer.put("priceYear", year == null ? null : year.label());
    answer.put("source", field.source());
    answer.put("note", field.note());
    answer.put("required", field.required());
    answer.put("shared", field.shared());
    return answer;
  }
}
