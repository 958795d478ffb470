package org.casewright.export;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.casewright.charts.HouseChart;
import org.casewright.charts.Typeface;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A page as SVG, fit to stand alone or within a page of HTML: no DOCTYPE, ids of its own, a title
/// and a description, a size in millimetres.
final class SvgPicture {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String FONTS =
      Typeface.FAMILY + ", 'Helvetica Neue', Helvetica, Arial, sans-serif";

  private SvgPicture() {}

  static void write(
      HouseChart chart, Surround surround, String prefix, String vintage, OutputStream out)
      throws IOException {
    if (!prefix.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("“" + prefix + "” cannot begin an id");
    }
    var document = emptyDocument();
    var drawing = new SVGGraphics2D(context(document, prefix), false);
    drawing.setSVGCanvasSize(
        new Dimension((int) Math.round(ChartPage.WIDTH), (int) Math.round(ChartPage.HEIGHT)));
    new ChartPage(chart, surround).draw(drawing);
    var root = document.getDocumentElement();
    drawing.getRoot(root);
    present(root, chart, prefix);
    if (!vintage.isEmpty()) {
      root.appendChild(text(root, "metadata", vintage, prefix));
    }
    tidy(root, prefix);
    print(document, out);
  }

  private static Document emptyDocument() {
    try {
      var builder = DocumentBuilderFactory.newNSInstance().newDocumentBuilder();
      return builder.getDOMImplementation().createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("no XML in this Java", e);
    }
  }

  private static SVGGeneratorContext context(Document document, String prefix) {
    var context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(3);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String kind) {
            return prefix + super.generateID(kind);
          }
        });
    return context;
  }

  private static void present(Element root, HouseChart chart, String prefix) {
    root.setAttribute("width", "159mm");
    root.setAttribute("height", "100mm");
    root.setAttribute("viewBox", "0 0 %.3f %.3f".formatted(ChartPage.WIDTH, ChartPage.HEIGHT));
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", prefix + "title " + prefix + "desc");
    root.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", "en-GB");
    var description = text(root, "desc", chart.description(), prefix);
    root.insertBefore(description, root.getFirstChild());
    root.insertBefore(text(root, "title", chart.title(), prefix), description);
  }

  private static Element text(Element root, String name, String words, String prefix) {
    var element = root.getOwnerDocument().createElementNS(SVG, name);
    element.setAttribute("id", prefix + name);
    element.setTextContent(words);
    return element;
  }

  /// Gives every font its fallbacks and every id the prefix.
  private static void tidy(Element element, String prefix) {
    if (element.hasAttribute("font-family")) {
      element.setAttribute("font-family", FONTS);
    }
    var id = element.getAttribute("id");
    if (!id.isEmpty() && !id.startsWith(prefix)) {
      element.setAttribute("id", prefix + id);
    }
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        tidy(inner, prefix);
      }
    }
  }

  private static void print(Document document, OutputStream out) throws IOException {
    try {
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      transformer.transform(new DOMSource(document), new StreamResult(writer));
      writer.flush();
    } catch (TransformerException e) {
      throw new IOException("The picture could not be written.", e);
    }
  }
}
