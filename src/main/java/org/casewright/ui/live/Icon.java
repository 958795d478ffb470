package org.casewright.ui.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.ServiceLoader;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.Feather;

/// An icon: a sign of the icon typeface, as high as the stylesheet has it in em of the words beside
/// it, so that it grows with them.
public final class Icon extends Text {

  /// @param sign what it shows
  public Icon(Feather sign) {
    getStyleClass().add("icon");
    show(sign);
  }

  /// Loads the typeface; once, before the first icon.
  public static void load() {
    var pack =
        ServiceLoader.load(IkonHandler.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.supports(Feather.COMMAND.getDescription()))
            .findFirst()
            .orElseThrow();
    try (var file = pack.getFontResourceAsStream()) {
      Objects.requireNonNull(Font.loadFont(file, 13), "The icons could not be loaded");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Shows another sign.
  public void show(Feather sign) {
    setText(Character.toString(sign.getCode()));
  }
}
