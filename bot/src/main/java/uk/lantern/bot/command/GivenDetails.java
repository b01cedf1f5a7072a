package uk.lantern.bot.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.lantern.content.importing.Details;
import uk.lantern.content.learning.DocumentKind;

/** What somebody says of the documents they import; it holds for every one of them. */
final class GivenDetails {

  @Option(names = "--title", description = "for one document only: what it is called")
  @Nullable String title;

  @Option(names = "--publisher", description = "who published them, where they do not say")
  @Nullable String publisher;

  @Option(names = "--date", description = "when they were published, for example 2026-05-11")
  @Nullable LocalDate date;

  @Option(
      names = "--kind",
      description = "what they are, for example inspection, case_review, national_panel, research")
  @Nullable String kind;

  @Option(names = "--area", description = "the one area they are about, for example West Sussex")
  @Nullable String area;

  Details details() {
    return new Details(title, publisher, date, kind(), area, null, Details.Limits.NONE);
  }

  private @Nullable DocumentKind kind() {
    if (kind == null) {
      return null;
    }
    return DocumentKind.byCode(kind)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no kind '%s': use one of %s.".formatted(kind, DocumentKind.codes())));
  }
}
