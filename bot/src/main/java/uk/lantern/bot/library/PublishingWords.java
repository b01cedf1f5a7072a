package uk.lantern.bot.library;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Publishing;
import uk.lantern.content.wording.Wording;

/** What became of a step, in words; the same in chat and on the command line. */
@Component
public class PublishingWords {

  private final Wording wording;

  public PublishingWords(Wording wording) {
    this.wording = wording;
  }

  /** Whether the step was taken. */
  public static boolean done(Publishing outcome) {
    return outcome instanceof Publishing.Published || outcome instanceof Publishing.Moved;
  }

  /** One or two sentences; a refusal says why, and who can. */
  public String line(Publishing outcome) {
    return switch (outcome) {
      case Publishing.Published published -> published(published.item());
      case Publishing.Moved moved ->
          wording.say(
              LibraryWording.MOVED,
              Map.of("item", moved.item().id(), "state", state(moved.item().release().status())));
      case Publishing.NotFound missing -> wording.say(RefusedWording.NOT_YOURS);
      case Publishing.WrongRole wrong -> wording.say(LibraryWording.TEAM_ONLY);
      case Publishing.SamePerson same -> say(LibraryWording.SAME_PERSON, same.id());
      case Publishing.NotAuthor other -> say(LibraryWording.NOT_AUTHOR, other.id());
      case Publishing.AlreadyPublished already -> say(LibraryWording.ALREADY, already.id());
      case Publishing.WrongState wrong ->
          wording.say(
              LibraryWording.WRONG_STATE,
              Map.of("item", wrong.id(), "state", state(wrong.status())));
      case Publishing.NoReason silent ->
          wording.say(
              LibraryWording.NO_REASON,
              Map.of("item", silent.id(), "verb", silent.step().name().toLowerCase(Locale.ROOT)));
      case Publishing.NotAnonymised not -> say(LibraryWording.NOT_ANONYMISED, not.id());
      case Publishing.Incomplete incomplete ->
          wording.say(
              LibraryWording.INCOMPLETE,
              Map.of("item", incomplete.id(), "fields", String.join(", ", incomplete.reasons())));
    };
  }

  private String published(LearningItem item) {
    LocalDate embargo = item.release().embargoUntil();
    return embargo == null
        ? wording.say(
            LibraryWording.PUBLISHED, Map.of("item", item.id(), "version", item.version()))
        : wording.say(
            LibraryWording.PUBLISHED_EMBARGO,
            Map.of("item", item.id(), "version", item.version(), "date", Dates.weekday(embargo)));
  }

  private String say(LibraryWording text, String item) {
    return wording.say(text, Map.of("item", item));
  }

  /** For example "in review". */
  String state(PublicationStatus status) {
    return wording.say(
        switch (status) {
          case DRAFT -> LibraryWording.STATE_DRAFT;
          case IN_REVIEW -> LibraryWording.STATE_IN_REVIEW;
          case APPROVED -> LibraryWording.STATE_APPROVED;
          case PUBLISHED -> LibraryWording.STATE_PUBLISHED;
          case CORRECTED -> LibraryWording.STATE_CORRECTED;
          case WITHDRAWN -> LibraryWording.STATE_WITHDRAWN;
          case ARCHIVED -> LibraryWording.STATE_ARCHIVED;
        });
  }
}
