package org.casewright.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

  static java.util.List<String> names() {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void opensWithoutANoticeAndIsWrittenAsItStands(String name) {
    var read = CaseFile.read(Examples.bytes(name), name);
    assertThat(read).isInstanceOf(ReadResult.Opened.class);
    assertThat(((ReadResult.Opened) read).notices()).isEmpty();
    assertThat(CaseFile.write(Examples.open(name)))
        .asString()
        .isEqualTo(new String(Examples.bytes(name), java.nio.charset.StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsFittedSaysSoWhereTheSourceIsRead(String name) {
    for (var assumption : Examples.open(name).assumptions()) {
      var evidence = assumption.evidenceOrNone();
      assertThat(evidence.source()).as(assumption.id()).isNotBlank();
      assertThat(evidence.source().startsWith("Illustrative"))
          .as(assumption.id())
          .isEqualTo(evidence.note().startsWith("Illustrative"));
    }
  }

  @Test
  void saysWhichExamplesThereAre() {
    assertThatThrownBy(() -> Examples.open("leeds"))
        .hasMessage("There is no example “leeds”; the examples are nottingham-2022, kent-2015.");
  }
}
