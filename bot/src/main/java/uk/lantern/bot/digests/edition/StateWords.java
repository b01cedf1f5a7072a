package uk.lantern.bot.digests.edition;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.edition.ItemPart;
import uk.lantern.scheduler.digest.edition.RecallType;
import uk.lantern.scheduler.people.Agencies;

/** What an edition is, how it stands and when it goes out, in words. */
@Component
public class StateWords {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

  private final Catalogue catalogue;
  private final Agencies agencies;
  private final DigestCards cards;

  StateWords(Catalogue catalogue, Agencies agencies, DigestCards cards) {
    this.catalogue = catalogue;
    this.agencies = agencies;
    this.cards = cards;
  }

  /** Jobs and organisations as they are today. */
  public AudienceWords audiences() {
    return new AudienceWords(catalogue.audiences(), agencies.all());
  }

  /** A state in a sentence. */
  public String state(EditionState state) {
    return cards.say(EditionStateWording.of(state));
  }

  /** One sentence with the state and, where it is planned, when it goes out. */
  public String standing(DigestEdition edition) {
    String state = state(edition.state());
    LocalDateTime planned = edition.plannedFor();
    return planned == null || edition.state() != EditionState.SCHEDULED
        ? state
        : state + " " + planned(planned);
  }

  /** Whom it is for, in a sentence. */
  public String audience(DigestEdition edition) {
    return cards.say(
        DigestsWording.FOR_WHOM, Map.of("whom", audiences().inWords(edition.audience())));
  }

  /** When it goes out, in a sentence. */
  public String planned(LocalDateTime when) {
    return cards.say(DigestsWording.PLANNED, Map.of("when", MINUTE.format(when)));
  }

  /** For example: Tuesday 8 December 2026 at 10:00. */
  public static String minute(LocalDateTime when) {
    return MINUTE.format(when);
  }

  /** The same of a moment, in London. */
  public static String minute(Instant at) {
    return MINUTE.format(at.atZone(London.ZONE));
  }

  /** What a part of an item is called. */
  public String part(ItemPart part) {
    return cards.say(
        switch (part) {
          case HEADING -> DigestsWording.PART_HEADING;
          case TEXT -> DigestsWording.PART_TEXT;
          case DO_THIS -> DigestsWording.PART_DO_THIS;
          case IMAGE -> DigestsWording.PART_IMAGE;
        });
  }

  /** What is wrong with a recalled edition, in a sentence. */
  public String type(RecallType type) {
    return cards.say(
        switch (type) {
          case FACTUAL -> DigestsWording.RECALL_FACTUAL;
          case WRONG_AUDIENCE -> DigestsWording.RECALL_WRONG_AUDIENCE;
          case IDENTIFYING -> DigestsWording.RECALL_IDENTIFYING;
          case OTHER -> DigestsWording.RECALL_OTHER;
        });
  }

  /** What somebody did, to stand behind their name. */
  public String step(EditionStep.Kind kind) {
    return cards.say(EditionStepWording.of(kind));
  }
}
