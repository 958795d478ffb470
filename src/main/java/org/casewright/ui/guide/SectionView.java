package org.casewright.ui.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.library.guide.Block;
import org.casewright.library.guide.Place;
import org.casewright.library.guide.Section;
import org.casewright.library.guide.Span;

/// A section of a page: one stop of the keyboard, at which all of it is read aloud, and one piece
/// to copy. Its links come after it.
final class SectionView extends VBox {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final GuideController controller;
  private final Section section;
  private final Map<Place, List<WordsFlow>> defined = new HashMap<>();

  SectionView(GuideController controller, Section section) {
    this.controller = controller;
    this.section = section;
    var heading = new Label(section.heading());
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    heading.getStyleClass().add("guide-heading-" + Math.min(3, section.level()));
    getStyleClass().addAll("guide-section", "guide-section-" + Math.min(3, section.level()));
    getChildren().add(heading);
    section.blocks().forEach(block -> getChildren().add(node(block)));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleRoleDescription("section");
    setAccessibleText(section.text());
    addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    setOnContextMenuRequested(
        event -> {
          menu().show(this, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  Section section() {
    return section;
  }

  /// Marks it as the one that was turned to, which need not be at the top of what is seen.
  void mark(boolean here) {
    pseudoClassStateChanged(HERE, here);
  }

  /// Marks the word that is defined at a place, and no other.
  ///
  /// @return where it stands; empty where none is defined there
  Optional<Node> markWord(Place at) {
    defined.forEach(
        (place, row) -> row.forEach(cell -> cell.pseudoClassStateChanged(HERE, place.equals(at))));
    return Optional.ofNullable(defined.get(at)).map(List::getFirst);
  }

  private ContextMenu menu() {
    var copy = new MenuItem("Copy this section");
    copy.setOnAction(_ -> controller.onCopy(section));
    return new ContextMenu(copy);
  }

  private Node node(Block block) {
    return switch (block) {
      case Block.Paragraph(var spans) -> flow(spans);
      case Block.Items list -> list(list);
      case Block.Table table -> table(table);
      case Block.Code(var lines) -> code(lines);
      case Block.Picture picture -> picture(picture);
    };
  }

  private WordsFlow flow(List<Span> spans) {
    return new WordsFlow(spans, controller::onFollow);
  }

  private Node list(Block.Items list) {
    var rows = new VBox();
    rows.getStyleClass().add("guide-list");
    for (var i = 0; i < list.items().size(); i++) {
      var mark = new Label(list.mark(i));
      mark.getStyleClass().add("guide-mark");
      mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
      var item = new VBox();
      item.getStyleClass().add("guide-item");
      list.items().get(i).forEach(block -> item.getChildren().add(node(block)));
      HBox.setHgrow(item, Priority.ALWAYS);
      rows.getChildren().add(new HBox(mark, item));
    }
    return rows;
  }

  private Node table(Block.Table table) {
    var cells = new ArrayList<>(table.head().stream().map(this::flow).toList());
    for (var spans : table.rows()) {
      var row = spans.stream().map(this::flow).toList();
      cells.addAll(row);
      if (table.defines()) {
        defined.put(Place.headed(section.place().page(), row.getFirst().words()), row);
      }
    }
    return new TableGrid(table.head().size(), cells);
  }

  private static Node code(String lines) {
    var label = new Label(lines);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("guide-lines");
    return label;
  }

  private Node picture(Block.Picture picture) {
    try (var file = controller.guide().picture(picture)) {
      return new PictureBox(new Image(file), picture.words());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
