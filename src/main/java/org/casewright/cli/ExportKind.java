package org.casewright.cli;

import java.util.function.BiFunction;
import org.casewright.analysis.mtfp.PlanSign;
import org.casewright.export.table.CaseTable;
import org.casewright.export.table.TableFormat;
import org.casewright.model.Keyed;
import org.jspecify.annotations.Nullable;

/// What `export` can write, by the word after `--what`.
enum ExportKind implements Keyed {
  WORKBOOK("workbook", WorkbookExport::write),
  TABLE("table", (asked, target) -> TableExport.of(asked.table()).write(asked, target)),
  REGISTER("register", only(CaseTable.REGISTER)),
  LOG("log", only(CaseTable.LOG)),
  MTFP("mtfp", only(CaseTable.MTFP)),
  STORY("story", StoryExport::write);

  /// What a person asked for.
  ///
  /// @param table the word after `--table`; null where there is none
  /// @param sign of savings in a medium-term plan
  record Asked(CaseArgument argument, @Nullable String table, PlanSign sign) {}

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // a method without state
  private final BiFunction<Asked, ExportTarget, String> writing;

  ExportKind(String key, BiFunction<Asked, ExportTarget, String> writing) {
    this.key = key;
    this.writing = writing;
  }

  /// The word on the command line.
  @Override
  public String key() {
    return key;
  }

  private static BiFunction<Asked, ExportTarget, String> only(CaseTable table) {
    return (asked, target) -> TableExport.of(table.key()).write(asked, target);
  }

  /// The kind that is asked for, else the one that suits the name of the file.
  ///
  /// @throws CannotAnswer if there is no such kind, or none suits
  static ExportKind of(@Nullable String what, @Nullable String table, ExportTarget target) {
    if (what == null) {
      return suiting(table, target);
    }
    var kind = ViewOptions.word(ExportKind.class, "--what", what);
    if (table != null && kind != TABLE) {
      throw new CannotAnswer("--table goes with --what table, not with --what %s.".formatted(what));
    }
    return kind;
  }

  private static ExportKind suiting(@Nullable String table, ExportTarget target) {
    if (table == null && target.isWorkbook()) {
      return WORKBOOK;
    }
    if (table != null || target.format().isPresent()) {
      return TABLE;
    }
    if (target.isFolder()) {
      return STORY;
    }
    throw new CannotAnswer(
        "%s has an ending that nothing is written with: end it in %s, or leave it out for a folder with the story."
            .formatted(target.path(), TableFormat.endings()));
  }

  /// Whether it is a medium-term plan.
  ///
  /// @param table the word after `--table`; null where there is none
  boolean isPlan(@Nullable String table) {
    return switch (this) {
      case MTFP -> true;
      case TABLE ->
          table != null && Keyed.find(CaseTable.class, table).filter(CaseTable::isPlan).isPresent();
      case WORKBOOK, REGISTER, LOG, STORY -> false;
    };
  }

  /// Writes it.
  ///
  /// @return what has been written, in a line
  /// @throws CannotAnswer if it cannot be
  String write(Asked asked, ExportTarget target) {
    return writing.apply(asked, target);
  }
}
