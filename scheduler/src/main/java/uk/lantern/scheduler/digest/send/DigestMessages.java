package uk.lantern.scheduler.digest.send;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.Freeze;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;

/** The messages of an edition: they carry its reference and nothing else. */
public final class DigestMessages {

  /** Names of the card templates. */
  public static final String TEMPLATE = "digest";

  public static final String CORRECTION_TEMPLATE = "digest-correction";
  public static final String NOTE_TEMPLATE = "digest-note";
  public static final String WITHDRAWN_TEMPLATE = "digest-withdrawn";

  /** Whoever is on leave for two weeks still gets it on their return; after that it is old. */
  public static final int DAYS_ON_THE_WAY = 14;

  private static final String VERSION = "@";

  /**
   * A version of the card other than the first, or the note about it.
   *
   * @param decided when it came into force
   */
  public record CardVersion(int no, Instant decided) {}

  private DigestMessages() {}

  /** The key of the edition itself for one person. */
  public static OccurrenceKey key(DigestEdition edition, PersonKey person) {
    return new OccurrenceKey(MessageKind.DIGEST, edition.ref(), person, frozen(edition).day());
  }

  static Message digest(DigestEdition edition, PersonKey person) {
    LocalDate last = frozen(edition).day().plusDays(DAYS_ON_THE_WAY);
    return message(key(edition, person), TEMPLATE, last);
  }

  /** The key of a version of the card that takes the place of the one this person has. */
  public static OccurrenceKey updateKey(DigestEdition edition, CardVersion version, PersonKey who) {
    return key(MessageKind.DIGEST_UPDATE, edition, version, who);
  }

  static Message update(DigestEdition edition, CardVersion version, PersonKey person) {
    return message(updateKey(edition, version, person), TEMPLATE, last(version));
  }

  static Message note(DigestEdition edition, CardVersion version, PersonKey person) {
    return message(
        key(MessageKind.DIGEST_NOTE, edition, version, person), NOTE_TEMPLATE, last(version));
  }

  /** What every message about a version of an edition's card is about. */
  public static String what(String ref, int version) {
    return ref + VERSION + version;
  }

  /** The edition a message belongs to. */
  public static String ref(Message message) {
    String what = message.key().what();
    int at = what.indexOf(VERSION);
    return at < 0 ? what : what.substring(0, at);
  }

  /** The version of the card that an update or a note is about; 1 for the edition itself. */
  public static int version(Message message) {
    String what = message.key().what();
    int at = what.indexOf(VERSION);
    return at < 0 ? 1 : Integer.parseInt(what.substring(at + 1));
  }

  private static OccurrenceKey key(
      MessageKind kind, DigestEdition edition, CardVersion version, PersonKey person) {
    String what = what(edition.ref(), version.no());
    return new OccurrenceKey(kind, what, person, day(version));
  }

  private static Message message(OccurrenceKey key, String template, LocalDate last) {
    return new Message(
        key,
        template,
        Map.of("edition", key.what().replaceFirst(VERSION + ".*$", "")),
        last.atStartOfDay(London.ZONE).toInstant());
  }

  private static LocalDate last(CardVersion version) {
    return day(version).plusDays(DAYS_ON_THE_WAY);
  }

  private static LocalDate day(CardVersion version) {
    return LocalDate.ofInstant(version.decided(), London.ZONE);
  }

  private static Freeze frozen(DigestEdition edition) {
    Freeze freeze = edition.freeze();
    if (freeze == null) {
      throw new IllegalStateException(edition.ref() + " has no frozen audience: it was not sent.");
    }
    return freeze;
  }
}
