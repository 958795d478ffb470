package org.casewright.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.casewright.export.table.Table;
import org.casewright.export.table.Table.Kind;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTableTest {

  private static Table.Cell exported(String shown) {
    var register =
        new Register(
            "Things",
            "",
            List.of(
                Register.Column.words("tie", "", 6), Register.Column.figures("value", "Value", 6)),
            List.of(
                Register.Row.of(
                    "key",
                    new Selection.All(Page.RISKS),
                    List.of(Register.Cell.of("ties"), Register.Cell.of(shown)))),
            List.of(),
            List.of(),
            "");
    var table = RegisterTable.of(register, "of a case");
    assertThat(table.columns().getFirst().heading()).isEqualTo("Tie");
    return table.rows().getFirst().cells().getLast();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "35;35;WHOLE",
        "1,234.5;1234.5;NUMBER",
        "£1,280;1280;POUNDS",
        "−£12.50;-12.5;PENCE",
        "12.5%;0.125;PERCENT"
      },
      delimiter = ';')
  void aFigureInFullIsANumber(String shown, BigDecimal number, Kind kind) {
    var cell = (Table.Cell.Amount) exported(shown);
    assertThat(cell.value()).isEqualByComparingTo(number);
    assertThat(cell.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      value = {"£11.24m", "£540k", "• 45", "5.7 : 1", "May 2022", "none", "1; 2; …", "±£0"},
      delimiter = '|')
  void whatIsRoundedOrInWordsStaysAsItIsShown(String shown) {
    assertThat(exported(shown)).isEqualTo(new Table.Cell.Words(shown));
  }
}
