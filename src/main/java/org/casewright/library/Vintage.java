package org.casewright.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewright.file.CaseFile;
import org.casewright.model.BusinessCase;
import org.jspecify.annotations.Nullable;

/// What an output stands on, so that two of them can be told apart and either can be made again.
///
/// @param program name and version
/// @param title of the case
/// @param fingerprint of the case as it was: another after every change ([CaseFile#fingerprint])
/// @param caseFile version of the case file's format
/// @param discountRates name of the schedule in force, which says the edition of the guidance
/// @param deflators release of the GDP deflators
/// @param unitCosts edition of the published unit costs
public record Vintage(
    String program,
    String title,
    String fingerprint,
    int caseFile,
    String discountRates,
    String deflators,
    String unitCosts) {

  public static Vintage of(BusinessCase businessCase) {
    return new Vintage(
        Program.nameAndVersion(),
        businessCase.title(),
        CaseFile.fingerprint(businessCase),
        CaseFile.VERSION,
        businessCase.pricesOrDefault().schedule().name(),
        GdpDeflators.release(),
        UnitCosts.edition());
  }

  /// A few lines for the foot of a page.
  public List<String> lines() {
    return List.of(
        "%s, case version %s (file format %d)"
            .formatted(title.replaceAll("\\p{Cntrl}", " "), fingerprint, caseFile),
        "%s; discount rates: %s".formatted(program, discountRates),
        "%s; %s".formatted(deflators, unitCosts));
  }

  /// The lines as one.
  public String text() {
    return String.join("; ", lines());
  }

  /// The same for a program that reads it.
  public Map<String, @Nullable Object> asMap() {
    var map = new LinkedHashMap<String, @Nullable Object>();
    map.put("program", program);
    map.put("case", title);
    map.put("caseVersion", fingerprint);
    map.put("caseFile", caseFile);
    map.put("discountRates", discountRates);
    map.put("gdpDeflators", deflators);
    map.put("unitCosts", unitCosts);
    return map;
  }
}
