package org.casewright.ui.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.library.guide.GuidePage;
import org.casewright.library.guide.Place;
import org.casewright.library.guide.Section;
import org.casewright.ui.guide.GuideModel.Visit;
import org.casewright.ui.live.Focus;
import org.casewright.ui.live.Scroll;
import org.jspecify.annotations.Nullable;

/// A page, section below section.
final class PageView {

  private static final double LINE = 48; // pixels by which an arrow scrolls

  private final GuideController controller;
  private final Consumer<Place> reading;
  private final VBox content = new VBox();
  private final ScrollPane root = new Scroll();
  private List<SectionView> sections = List.of();
  private @Nullable GuidePage shown;
  private boolean turning;

  /// @param reading takes where the reader is who scrolls
  PageView(GuideController controller, Consumer<Place> reading) {
    this.controller = controller;
    this.reading = reading;
    content.getStyleClass().add("guide-page");
    root.setContent(content);
    root.setId("guide-page");
    root.setFitToWidth(true);
    root.setFocusTraversable(false);
    root.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS); // or lines would break anew with it
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    root.vvalueProperty().subscribe(this::tellReading);
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::follow);
              }
            });
  }

  Region root() {
    return root;
  }

  /// Turns to a place; the keyboard goes there too.
  void show(GuidePage page, Visit visit) {
    turning = true; // another page is scrolled by itself until its place is found
    if (!page.equals(shown)) {
      shown = page;
      sections =
          page.sections().stream().map(section -> new SectionView(controller, section)).toList();
      content.getChildren().setAll(sections);
    }
    var wanted = page.section(visit.place()).orElse(page.sections().getFirst());
    sections.forEach(each -> each.mark(each.section().equals(wanted) && wanted.level() > 1));
    layOut();
    for (var each : sections) {
      var word = each.markWord(visit.place());
      if (each.section().equals(wanted)) {
        each.requestFocus();
        var begin = word.map(this::amid).orElseGet(() -> begin(each));
        root.setVvalue(visit.scrolled() == null ? begin : visit.scrolled());
      }
    }
    turning = false;
  }

  /// The section that stands in the upper part of what is seen, of those that the contents list;
  /// at the end of the page the last, which may be too short to come so far up.
  private void tellReading() {
    if (turning || sections.isEmpty()) {
      return;
    }
    var seen = root.getViewportBounds().getHeight();
    var line = root.getVvalue() < 1 ? root.getVvalue() * hidden() + seen / 4 : content.getHeight();
    sections.stream()
        .filter(each -> each.section().level() <= 2 && top(each) <= line)
        .reduce((_, later) -> later)
        .map(SectionView::section)
        .ifPresent(section -> reading.accept(listed(section)));
  }

  /// A section as the contents have it.
  private static Place listed(Section section) {
    var place = section.place();
    return section.level() == 1 ? new Place(place.page(), "") : place;
  }

  /// Shows no page.
  void clear() {
    shown = null;
    sections = List.of();
    content.getChildren().clear();
  }

  /// Or nobody would know yet where a section begins.
  private void layOut() {
    var scene = root.getScene();
    if (scene != null) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  double scrolled() {
    return root.getVvalue();
  }

  void focus() {
    var _ = atHand().map(Focus::first);
  }

  /// The section that has the keyboard, else the first that is in sight.
  Optional<Section> current() {
    return atHand().map(SectionView::section);
  }

  private Optional<SectionView> atHand() {
    var top = root.getVvalue() * hidden();
    return sections.stream()
        .filter(Focus::isIn)
        .findFirst()
        .or(() -> sections.stream().filter(each -> bottom(each) > top).findFirst());
  }

  private double top(Node node) {
    return content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
  }

  private double bottom(Node node) {
    return top(node) + node.getLayoutBounds().getHeight();
  }

  /// How much of the page there is beyond what is seen at once.
  private double hidden() {
    return Math.max(1, content.getHeight() - root.getViewportBounds().getHeight());
  }

  /// Where a section stands at the top, and the first with the margin above it.
  private double begin(SectionView section) {
    return section.equals(sections.getFirst()) ? 0 : at(top(section));
  }

  /// Where a line stands below what leads to it.
  private double amid(Node line) {
    return at(top(line) - root.getViewportBounds().getHeight() / 4);
  }

  private double at(double y) {
    return Math.clamp(y / hidden(), 0, 1);
  }

  /// What the keyboard has gone to by itself is brought into sight.
  private void follow(@Nullable Node owner) {
    if (owner == null || !owner.isFocusVisible() || !Focus.isIn(content)) {
      return;
    }
    var seen = root.getViewportBounds().getHeight();
    var above = root.getVvalue() * hidden();
    var isInSight =
        top(owner) >= above && Math.min(bottom(owner), top(owner) + seen / 2) <= above + seen;
    if (!isInSight) {
      root.setVvalue(at(top(owner) - seen / 8));
    }
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    var screen = root.getViewportBounds().getHeight() * 0.9;
    switch (event.getCode()) {
      case UP, KP_UP -> scroll(-LINE);
      case DOWN, KP_DOWN -> scroll(LINE);
      case PAGE_UP -> scroll(-screen);
      case PAGE_DOWN -> scroll(screen);
      case HOME -> root.setVvalue(0);
      case END -> root.setVvalue(1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void scroll(double by) {
    root.setVvalue(Math.clamp(root.getVvalue() + by / hidden(), 0, 1));
  }
}
