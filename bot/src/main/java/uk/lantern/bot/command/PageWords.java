package uk.lantern.bot.command;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The words of one of our own pages, for a terminal: it has no browser. */
final class PageWords {

  private static final Pattern MAIN = Pattern.compile("(?s).*<main[^>]*>(.*)</main>.*");
  private static final Pattern BLOCK_END =
      Pattern.compile("(?i)</(p|h[1-6]|li|dt|dd|div|section|nav|article)>|<br>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private PageWords() {}

  /** What stands in the page's main part, a line each. */
  static String of(String html) {
    String main = MAIN.matcher(html).replaceFirst("$1");
    String lines = BLOCK_END.matcher(main.replaceAll("\\s+", " ")).replaceAll("\n");
    return HtmlUtils.htmlUnescape(TAG.matcher(lines).replaceAll(""))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
