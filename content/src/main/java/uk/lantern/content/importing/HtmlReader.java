package uk.lantern.content.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a saved web page: its main part under its headings. Nothing is run and nothing is fetched,
 * and what is kept is words: no mark-up goes on.
 */
final class HtmlReader {

  private static final long LARGEST_BYTES = 10L * 1024 * 1024;

  private static final Set<FileMagic> TEXT =
      EnumSet.of(FileMagic.HTML, FileMagic.XML, FileMagic.UNKNOWN);

  /** What runs, what is not text, and what stands round every page of a site. */
  private static final String NOT_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, math, canvas, audio, video,"
          + " form, button, select, textarea, nav, header, footer, aside, dialog, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=search], [style*=display:none], [style*='display: none'],"
          + " [class*=cookie], [id*=cookie], [class*=breadcrumb]";

  private static final Evaluator BLOCKS =
      QueryParser.parse(
          "h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, blockquote, pre, figcaption, div,"
              + " section");

  private HtmlReader() {}

  static Document read(Path file) throws IOException, RefusedDocument {
    if (Files.size(file) > LARGEST_BYTES) {
      throw new RefusedDocument("The page is larger than 10 MB.");
    }
    // jsoup makes words of anything, a PDF or a zip included.
    if (!TEXT.contains(FileMagic.valueOf(file.toFile()))) {
      throw new RefusedDocument("The file is damaged or is not what its name says.");
    }
    org.jsoup.nodes.Document page = Jsoup.parse(file, null, "");
    page.outputSettings(new OutputSettings().prettyPrint(false));
    Details told = told(page);
    String opening = page.title() + "\n" + text(page.body());
    Element main = main(page);
    main.select(NOT_TEXT).remove();
    Outline outline = outline(main);
    return new Document(
        outline.sections(), told, opening.substring(0, Math.min(8_000, opening.length())));
  }

  /** The largest part that says it is the main one; else everything. */
  private static Element main(org.jsoup.nodes.Document page) {
    Elements parts = page.select("main, [role=main], article");
    Element largest = page.body();
    int most = 0;
    for (Element part : parts) {
      int length = part.text().length();
      if (length > most) {
        most = length;
        largest = part;
      }
    }
    return largest;
  }

  private static Outline outline(Element main) throws RefusedDocument {
    Outline outline = new Outline();
    for (Element block : main.select(BLOCKS)) {
      String name = block.normalName();
      if (name.matches("h[1-6]")) {
        outline.heading(block.text());
      } else if (block.selectStream(BLOCKS).skip(1).findFirst().isEmpty()) {
        outline.paragraph(block.text());
      } else {
        // The blocks inside come by themselves; words beside them stand alone.
        outline.paragraph(block.ownText());
      }
    }
    return outline;
  }

  private static String text(@Nullable Element element) {
    return element == null ? "" : element.wholeText().replaceAll("[ \\t\\u00A0]+", " ");
  }

  private static Details told(org.jsoup.nodes.Document page) {
    String heading = page.select("h1").text();
    return new Details(
        first(heading, meta(page, "og:title"), page.title()),
        first(
            meta(page, "og:site_name"),
            meta(page, "dcterms.publisher"),
            meta(page, "dc.publisher")),
        date(page),
        null,
        null,
        url(page),
        Details.Limits.NONE);
  }

  private static String meta(org.jsoup.nodes.Document page, String name) {
    return page.select("meta[property=%s], meta[name=%s]".formatted(quoted(name), quoted(name)))
        .attr("content");
  }

  private static String quoted(String name) {
    return "'" + name + "'";
  }

  private static @Nullable String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.replaceAll("\\s+", " ").strip();
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(org.jsoup.nodes.Document page) {
    String said =
        first(
            meta(page, "article:published_time"),
            meta(page, "dcterms.issued"),
            meta(page, "dcterms.date"),
            meta(page, "dc.date"),
            page.select("time[datetime]").attr("datetime"));
    try {
      return said == null || said.length() < 10 ? null : LocalDate.parse(said.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable URI url(org.jsoup.nodes.Document page) {
    String said = page.select("link[rel=canonical]").attr("href");
    try {
      return said.startsWith("https://") ? URI.create(said) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
