package org.casewright.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.casewright.file.CaseFile;
import org.casewright.model.Prices;
import org.junit.jupiter.api.Test;

class VintageTest {

  @Test
  void saysWhatAnOutputStandsOn() {
    var written = Examples.open("nottingham-2022");
    var vintage = Vintage.of(written);
    assertThat(vintage.lines())
        .containsExactly(
            "%s, case version %s (file format 1)"
                .formatted(written.title(), CaseFile.fingerprint(written)),
            Program.nameAndVersion() + "; discount rates: Green Book (3.5 %)",
            "HM Treasury GDP deflators, March 2026 Quarterly National Accounts; Casewright unit"
                + " costs, November 2026");
    assertThat(vintage.text()).contains(vintage.lines()).doesNotContain("\n");
    assertThat(vintage.asMap().keySet())
        .containsExactly(
            "program",
            "case",
            "caseVersion",
            "caseFile",
            "discountRates",
            "gdpDeflators",
            "unitCosts");
    assertThat(vintage.asMap()).containsEntry("caseVersion", CaseFile.fingerprint(written));
  }

  @Test
  void aCaseWithoutRatesOfItsOwnStandsOnTheDefault() {
    var written = Examples.open("kent-2015").withPrices(Prices.UNSET);
    assertThat(Vintage.of(written).discountRates()).isEqualTo("Green Book as at November 2026");
  }

  @Test
  void everyChangeOfACaseGivesItAnotherFingerprint() {
    var written = Examples.open("kent-2015");
    var first = CaseFile.fingerprint(written);
    assertThat(first).matches("[0-9a-f]{8}").isEqualTo(CaseFile.fingerprint(written));
    assertThat(CaseFile.fingerprint(written.withNote("Another note"))).isNotEqualTo(first);
  }

  @Test
  void theVersionIsThatOfTheBuild() throws Exception {
    var pom = Files.readString(Path.of("pom.xml"));
    var version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
    assertThat(version.find()).isTrue();
    assertThat(Program.nameAndVersion()).isEqualTo(Program.words("Casewright", version.group(1)));
    assertThat(Program.words("Casewright", "1.2.3")).isEqualTo("Casewright 1.2.3");
    assertThat(Program.words("Casewright", "1.2.3-SNAPSHOT"))
        .isEqualTo("Casewright 1.2.3 (before release)");
  }
}
