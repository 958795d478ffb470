package org.casewright.library.guide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casewright.library.guide.Span.Style;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads one page: CommonMark with tables, and of that what the guide is written in.
///
/// @param path of the page
/// @param isPage whether there is a page at a path; words that would lead elsewhere lead nowhere
record PageReader(String path, Predicate<String> isPage) {

  /// @throws IllegalArgumentException if the page has anything that is not shown
  GuidePage read(String text) {
    var parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    var sections = new ArrayList<Section>();
    var blocks = new ArrayList<Block>();
    @Nullable Heading heading = null;
    for (var node : children(parser.parse(text)).toList()) {
      if (node instanceof Heading next) {
        if (heading != null) {
          sections.add(section(heading, blocks));
        }
        heading = next;
        blocks.clear();
      } else {
        blocks.add(block(node));
      }
    }
    if (heading == null) {
      throw unknown("page without a heading");
    }
    sections.add(section(heading, blocks));
    return new GuidePage(path, sections);
  }

  private Section section(Heading heading, List<Block> blocks) {
    var words = Span.words(spans(heading));
    return new Section(Place.headed(path, words), heading.getLevel(), words, blocks);
  }

  private Block block(Node node) {
    return switch (node) {
      case org.commonmark.node.Paragraph paragraph -> paragraph(paragraph);
      case BulletList list -> new Block.Items(false, items(list));
      case OrderedList list -> new Block.Items(true, items(list));
      case FencedCodeBlock code -> new Block.Code(code.getLiteral().stripTrailing());
      case IndentedCodeBlock code -> new Block.Code(code.getLiteral().stripTrailing());
      case TableBlock table -> table(table);
      default -> throw unknown(node);
    };
  }

  private Block paragraph(Node paragraph) {
    return paragraph.getFirstChild() instanceof Image image && image.getNext() == null
        ? new Block.Picture(Place.beside(path, image.getDestination()), Span.words(spans(image)))
        : new Block.Paragraph(spans(paragraph));
  }

  private List<List<Block>> items(Node list) {
    return children(list).map(item -> children(item).map(this::block).toList()).toList();
  }

  private Block table(Node table) {
    var head = children(table.getFirstChild()).map(this::cells).toList().getFirst();
    var rows =
        children(table)
            .filter(TableBody.class::isInstance)
            .flatMap(PageReader::children)
            .map(this::cells)
            .toList();
    return new Block.Table(head, rows);
  }

  private List<List<Span>> cells(Node row) {
    if (!(row instanceof TableRow)) {
      throw unknown(row);
    }
    return children(row).filter(TableCell.class::isInstance).map(this::spans).toList();
  }

  private List<Span> spans(Node parent) {
    var spans = new ArrayList<Span>();
    collect(parent, EnumSet.noneOf(Style.class), null, spans);
    return List.copyOf(spans);
  }

  private void collect(Node parent, Set<Style> styles, @Nullable Place link, List<Span> spans) {
    for (var node : children(parent).toList()) {
      switch (node) {
        case Text text -> spans.add(new Span(text.getLiteral(), styles, link));
        case SoftLineBreak _ -> spans.add(new Span(" ", styles, link));
        case org.commonmark.node.Code code ->
            spans.add(new Span(code.getLiteral(), with(Style.CODE, styles), link));
        case StrongEmphasis strong -> collect(strong, with(Style.STRONG, styles), link, spans);
        case Emphasis emphasis -> collect(emphasis, with(Style.EMPHASIS, styles), link, spans);
        case Link to -> follow(to, styles, spans);
        default -> throw unknown(node);
      }
    }
  }

  /// The program opens no network connection and no browser: of an address on the web it says what
  /// it is.
  private void follow(Link link, Set<Style> styles, List<Span> spans) {
    var target = link.getDestination();
    var place = Place.linked(path, target).filter(each -> isPage.test(each.page()));
    var from = spans.size();
    collect(link, styles, place.orElse(null), spans);
    if (target.contains("://") && !Span.words(spans.subList(from, spans.size())).equals(target)) {
      spans.add(new Span(" (" + target + ")", styles, null));
    }
  }

  private static Set<Style> with(Style style, Set<Style> styles) {
    var more = EnumSet.of(style);
    more.addAll(styles);
    return more;
  }

  private static Stream<Node> children(Node parent) {
    return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
  }

  private IllegalArgumentException unknown(Object what) {
    return new IllegalArgumentException("%s: the guide has no %s".formatted(path, what));
  }
}
