package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.actions.ActionTalk.Asked;

/**
 * Evidence as far as somebody told of it, by form, in words, or in several words.
 *
 * @param kind a code, for example {@code record_audit}; empty while unknown
 * @param date null while unknown, or when it could not be read
 * @param declared that nothing in it identifies a child
 */
record EvidenceDraft(
    String kind,
    String link,
    @Nullable LocalDate date,
    String title,
    String summary,
    boolean declared) {

  static EvidenceDraft of(Spoken spoken) {
    if (spoken.has("kind")) {
      return new EvidenceDraft(
          spoken.given("kind").toLowerCase(Locale.ROOT),
          spoken.given("link"),
          day(spoken.given("date"), spoken.today()),
          spoken.given("title"),
          spoken.given("summary"),
          spoken.given("declared").equals("true"));
    }
    EvidenceWords.Read read = EvidenceWords.read(ActionRef.without(spoken.words()), spoken.today());
    if (!spoken.answers(Asked.EVIDENCE)) {
      boolean tells = !read.link().isEmpty();
      return new EvidenceDraft(
          read.type(), read.link(), read.date(), "", tells ? read.summary() : "", read.declared());
    }
    String date = spoken.before("date");
    LocalDate before = date.isEmpty() ? null : LocalDate.parse(date);
    return new EvidenceDraft(
        first(spoken.before("kind"), read.type()),
        first(spoken.before("link"), read.link()),
        before == null ? read.date() : before,
        spoken.before("title"),
        first(read.summary(), spoken.before("summary")),
        read.declared());
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /** A date field is written as ISO; a date that is still to come shows nothing. */
  private static @Nullable LocalDate day(String iso, LocalDate today) {
    return DueWords.only(iso, today).filter(date -> !date.isAfter(today)).orElse(null);
  }

  /** What it is, where it is and of when. */
  boolean isLocated() {
    return !kind.isEmpty() && link.toLowerCase(Locale.ROOT).startsWith("https://") && date != null;
  }

  int words() {
    return summary.isBlank() ? 0 : summary.strip().split("\\s+").length;
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "EvidenceDraft[" + kind + "]";
  }
}
