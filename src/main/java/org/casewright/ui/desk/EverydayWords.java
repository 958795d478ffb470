package org.casewright.ui.desk;

/// What people call a command who do not know its name.
final class EverydayWords {

  private EverydayWords() {}

  /// Words by which a command is found besides its name; empty where its name says it all.
  static String of(Command command) {
    return switch (command) {
      case NEW_CASE -> "begin create start blank";
      case START -> "home welcome recent examples templates";
      case OPEN -> "load file";
      case OPEN_RECENT -> "last before continue";
      case OPEN_EXAMPLE -> "sample demonstration learn";
      case SAVE -> "keep store write file";
      case SAVE_WHY -> "reason comment note keep";
      case WHO -> "name author user me sign";
      case PUBLISH -> "share public council meeting redact strip anonymous export";
      case NAME_VERSION -> "tag label snapshot approve baseline cabinet keep";
      case SAVE_SCENARIO -> "send share export colleague";
      case BRING_SCENARIO -> "import load merge colleague";
      case COMPARE_PLAN -> "mtfp mtfs reconcile budget appendix excel xlsx csv against";
      case BRING_TABLE -> "import excel xlsx csv spreadsheet mtfp savings assumptions load";
      case EXPORT_WORKBOOK ->
          "save as excel spreadsheet xlsx formulas model finance section 151 audit file";
      case EXPORT_TABLE -> "save as csv excel spreadsheet xlsx list figures file";
      case EXPORT_OTHER ->
          "save as csv excel spreadsheet xlsx benefits register assumptions log projection file";
      case COMPARE_FILE -> "difference diff merge versus other";
      case SAVE_AS -> "rename copy elsewhere backup file";
      case CLOSE -> "leave done away start page";
      case QUIT -> "exit leave end close program window";
      case UNDO -> "take back mistake revert reverse";
      case REDO -> "again repeat";
      case COPY_PICTURE -> "image slide screenshot export";
      case SAVE_SVG -> "export image vector drawing file chart";
      case SAVE_PNG -> "export image slide file chart 300 dpi";
      case COPY_TABLE -> "figures excel spreadsheet export numbers";
      case PASTE_TABLE -> "import paper published excel spreadsheet";
      case FIND -> "search look where go to";
      case COMMANDS -> "do palette";
      default -> ofFurther(command);
    };
  }

  private static String ofFurther(Command command) {
    return switch (command) {
      case ADD_FROM_TEMPLATE -> "new benefit saving template idea";
      case ADD_WORKSTREAM -> "new group theme project";
      case ADD_SCENARIO -> "new what if option alternative copy stretch";
      case ADD_COST -> "new spend money staff fee investment";
      case MAKE_PLAN -> "base main swap target";
      case DUPLICATE -> "copy again same";
      case MOVE_UP, MOVE_DOWN -> "order sort";
      case REMOVE -> "delete drop take out get rid";
      case SLIP -> "late later delay postpone earlier bring forward what if time";
      case DELIVER_ONLY -> "half part less fewer percent per cent what if reduce";
      case MOVE_MONEY -> "re-profile reprofile spend shift year pounds £";
      case EXPLAIN -> "why where from how worked out calculation formula";
      case SHOW_ASSUMPTIONS -> "numbers register inputs evidence sources";
      case SEEK -> "goal what must how many needed reach gap close switching value break even";
      case SHOW_SCENARIOS -> "compare what if columns difference";
      case SHOW_COMPARISON -> "difference side by side versus against changes";
      case SHOW_HISTORY -> "changed earlier log undo list";
      case SHOW_CHANGES -> "difference diff unsaved since compare";
      case SHOW_VERSIONS -> "history log audit approved baseline who when saved";
      case SHOW_MEDIUM_TERM -> "mtfp mtfs budget savings schedule increments finance net call";
      case SHOW_BUDGETS -> "base budget spend savings target line money available pressures";
      case SHOW_RISKS -> "register worry probability mitigation likelihood";
      case SHOW_MILESTONES -> "dates timeline programme gantt when";
      case SHOW_PUBLISHED -> "printed paper report tie reconcile reproduce";
      case SHOW_STORY -> "slides steps deck committee presentation";
      case SHOW_STEP -> "go to open chart of the step slide";
      case RECAPTURE -> "update replace picture of the step slide again";
      case CAPTURE -> "slide snapshot add step story remember";
      case PRESENT_CHART -> "full screen picture as shown now without story one slide";
      case PRESENT -> "slide show full screen committee tell story projector";
      case SHOW_FINDINGS -> "checks problems errors wrong missing odd warnings";
      case NEXT_CHART, PREVIOUS_CHART -> "graph other picture";
      case PIN -> "freeze compare before keep ghost";
      case PIN_APPROVED -> "ghost baseline agreed cabinet version pin";
      case NEXT_SCENARIO, PREVIOUS_SCENARIO -> "switch what if";
      case TOGGLE_VIEW -> "optimism bias cautious risk";
      case NEXT_MEASURE -> "total yearly running";
      case TOGGLE_PRICES -> "inflation nominal money of the day";
      case BACK -> "previous return before last leave explanation";
      case NEXT_PANE -> "jump keyboard";
      case LARGER_TEXT -> "zoom in bigger";
      case SMALLER_TEXT -> "zoom out";
      case USUAL_TEXT -> "zoom reset normal";
      case LIGHT, DARK, HIGH_CONTRAST, AS_SYSTEM -> "theme colours mode";
      case GUIDE -> "help manual handbook how to explain documentation tutorial";
      case KEYS -> "shortcuts help";
      case ABOUT -> "version licence help";
      default -> "";
    };
  }
}
