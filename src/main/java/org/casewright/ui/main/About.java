package org.casewright.ui.main;

import java.util.List;
import org.casewright.file.CaseFile;
import org.casewright.library.DiscountRates;
import org.casewright.library.GdpDeflators;
import org.casewright.library.Program;
import org.casewright.library.UnitCosts;
import org.casewright.ui.desk.Message;

/// What the program is, what its figures stand on, and whose work is in it.
final class About {

  private About() {}

  static Message message() {
    return new Message(
        Program.nameAndVersion(),
        List.of(
            "Business cases for the redesign of children's services. It runs on this computer,"
                + " opens no network connection, and a case is one readable file that is yours.",
            "Case file version %d. Discount rates: %s."
                .formatted(CaseFile.VERSION, DiscountRates.greenBook().name()),
            "Prices: %s. Unit costs: %s.".formatted(GdpDeflators.release(), UnitCosts.edition()),
            "Java %s, JavaFX %s."
                .formatted(
                    System.getProperty("java.version", "?"),
                    System.getProperty("javafx.version", "?")),
            "Licensed under the Apache License 2.0. With JavaFX (GPL 2 with the Classpath"
                + " Exception), JFreeChart (LGPL 2.1), ControlsFX, FXGraphics2D and commonmark-java"
                + " (BSD), AtlantaFX and Feather icons (MIT), and Ikonli, Jackson, Batik, POI,"
                + " picocli and Roboto (Apache 2.0); the files LICENSE and NOTICE beside the"
                + " program say more."),
        List.of(Message.Choice.close("Close")));
  }
}
