package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

  @ParameterizedTest
  @EnumSource
  void figuresHaveOneWidth(Typeface typeface) {
    var lettering = new Lettering(typeface.at(100));
    for (var figure = '0'; figure <= '9'; figure++) {
      assertThat(lettering.width(Character.toString(figure))).isEqualTo(lettering.width("0"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void holdsEverySignThatIsWritten(Typeface typeface) {
    var signs = "£−–—“”‘’…•·×÷±≥≤½%\u00a0€";
    assertThat(typeface.at(12).canDisplayUpTo(signs)).as("the first sign missing").isEqualTo(-1);
  }

  @ParameterizedTest
  @EnumSource
  void isTheShippedFontAndNotASubstitute(Typeface typeface) {
    assertThat(typeface.at(12).getFamily()).startsWith(Typeface.FAMILY);
    assertThat(typeface.at(12).isBold()).isEqualTo(typeface == Typeface.BOLD);
    assertThat(typeface.at(12).getSize()).isEqualTo(12);
  }

  @ParameterizedTest
  @EnumSource
  void opensItsFileForOthers(Typeface typeface) throws IOException {
    try (var stream = typeface.open()) {
      assertThat(stream.readNBytes(4)).isEqualTo(new byte[] {0, 1, 0, 0});
    }
  }
}
