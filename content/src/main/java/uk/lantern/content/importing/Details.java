package uk.lantern.content.importing;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.DocumentKind;
import uk.lantern.content.learning.ReleaseClass;

/**
 * What is known of a document besides its words. Null is "not known".
 *
 * @param area the one area it is about, for example {@code West Sussex}
 */
public record Details(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate date,
    @Nullable DocumentKind kind,
    @Nullable String area,
    @Nullable URI url,
    Limits limits) {

  /** Nothing is known. */
  public static final Details NONE = new Details(null, null, null, null, null, null, Limits.NONE);

  /**
   * How far it may go. Null is the usual: public, reviewed after 12 months, no embargo.
   *
   * @param audience codes of job families, or for {@code group_only} of roles, with commas
   * @param embargoReason needed for an embargo, see {@code Provenance}
   */
  public record Limits(
      @Nullable ReleaseClass releaseClass,
      @Nullable String audience,
      @Nullable LocalDate reviewDate,
      @Nullable LocalDate embargoUntil,
      @Nullable String embargoReason) {

    /** No limits. */
    public static final Limits NONE = new Limits(null, null, null, null, null);

    Limits or(Limits weaker) {
      return new Limits(
          first(releaseClass, weaker.releaseClass),
          first(audience, weaker.audience),
          first(reviewDate, weaker.reviewDate),
          first(embargoUntil, weaker.embargoUntil),
          first(embargoReason, weaker.embargoReason));
    }
  }

  /** These, and where nothing is known the weaker ones. */
  public Details or(Details weaker) {
    return new Details(
        first(title, weaker.title),
        first(publisher, weaker.publisher),
        first(date, weaker.date),
        first(kind, weaker.kind),
        first(area, weaker.area),
        first(url, weaker.url),
        limits.or(weaker.limits));
  }

  private static <T> @Nullable T first(@Nullable T known, @Nullable T other) {
    return known == null ? other : known;
  }
}
