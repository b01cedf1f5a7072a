package uk.lantern.scheduler.digest.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.catalogue.Audience;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.digest.DigestLetters;
import uk.lantern.scheduler.digest.DigestWording;
import uk.lantern.scheduler.digest.ItemChoicePolicy;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.digest.send.DigestMessages;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preference;
import uk.lantern.scheduler.people.Preferences;

/** Composes from the stores as they are now; asks them each time, and keeps nothing. */
public final class EditionLetters implements DigestLetters {

  /** Codes of withdrawals, as kept with the delivery. */
  static final String RECALLED = "recalled";

  static final String STOPPED = "stopped";
  private static final Set<EditionState> OUT =
      EnumSet.of(EditionState.SENDING, EditionState.SENT, EditionState.CORRECTED);

  private final EditionsStore store;
  private final EditionWishes wishes;
  private final Preferences preferences;
  private final List<Audience> audiences;
  private final Wording wording;

  /**
   * @param audiences how people name job families
   */
  public EditionLetters(
      EditionsStore store,
      EditionWishes wishes,
      Preferences preferences,
      List<Audience> audiences,
      Wording wording) {
    this.store = store;
    this.wishes = wishes;
    this.preferences = preferences;
    this.audiences = audiences;
    this.wording = wording;
  }

  @Override
  public Map<String, Object> values(Message message) {
    DigestEdition edition = edition(message);
    Recall recall = edition.recall();
    Instant withdrawn = recall == null ? null : recall.inForceAt();
    if (message.key().kind() == MessageKind.DIGEST_NOTE) {
      return DigestComposer.note(edition, note(edition, message, withdrawn));
    }
    return withdrawn == null
        ? forReader(edition, message.recipient())
        : DigestComposer.withdrawn(edition, withdrawn);
  }

  @Override
  public String template(Message message) {
    if (message.key().kind() == MessageKind.DIGEST_NOTE) {
      return DigestMessages.NOTE_TEMPLATE;
    }
    Recall recall = edition(message).recall();
    return recall != null && recall.isInForce()
        ? DigestMessages.WITHDRAWN_TEMPLATE
        : DigestMessages.TEMPLATE;
  }

  @Override
  public Optional<String> withdrawal(Message message, ZonedDateTime now) {
    DigestEdition edition = store.find(DigestMessages.ref(message)).orElse(null);
    if (edition == null) {
      return Optional.of(STOPPED);
    }
    boolean recalled = edition.state() == EditionState.RECALLED;
    if (message.key().kind() != MessageKind.DIGEST) {
      // Of a recalled edition only the withdrawn card and its note go; of a stopped one all do.
      boolean late = recalled && DigestMessages.version(message) < edition.cardVersion();
      return late ? Optional.of(RECALLED) : Optional.empty();
    }
    if (edition.isStopped()) {
      return Optional.of(recalled ? RECALLED : STOPPED);
    }
    return wishes.against(edition, message.key());
  }

  @Override
  public Map<String, Object> preview(DigestEdition edition, String jobFamily) {
    return card(
        edition,
        ItemChoicePolicy.forReader(edition.content(), jobFamily, Preference.USUAL),
        jobFamily);
  }

  /** Whoever opens an edition in a chat sees its first items when none was chosen for them. */
  @Override
  public Map<String, Object> forReader(DigestEdition edition, PersonKey reader) {
    Preference preference = preferences.of(reader);
    String own = wishes.jobFamily(reader);
    List<EditionItem> items = ItemChoicePolicy.forReader(edition.content(), own, preference);
    List<EditionItem> shown =
        items.isEmpty()
            ? edition.items().stream().limit(ItemChoicePolicy.MOST_FOR_ONE).toList()
            : items;
    String family = preference.jobFamily();
    return card(edition, shown, family == null ? own : family);
  }

  @Override
  public Optional<DigestEdition> newest() {
    return store.in(OUT, 1).stream().findFirst();
  }

  private Map<String, Object> card(
      DigestEdition edition, List<EditionItem> items, String jobFamily) {
    return DigestComposer.card(edition, items, named(jobFamily), next(edition));
  }

  private String named(String jobFamily) {
    return audiences.stream()
        .filter(it -> it.jobFamilies().equals(Set.of(jobFamily)))
        .map(Audience::name)
        .findFirst()
        .orElseGet(() -> wording.say(DigestWording.FOR_EVERYBODY));
  }

  private @Nullable LocalDate next(DigestEdition edition) {
    return store.planned().stream()
        .filter(it -> !it.ref().equals(edition.ref()))
        .map(DigestEdition::plannedFor)
        .flatMap(Stream::ofNullable)
        .map(LocalDateTime::toLocalDate)
        .findFirst()
        .orElse(null);
  }

  private String note(DigestEdition edition, Message message, @Nullable Instant withdrawn) {
    if (withdrawn != null) {
      return wording.say(DigestWording.WITHDRAWN_NOTE, Map.of("title", edition.title()));
    }
    int version = DigestMessages.version(message);
    return edition.corrections().stream()
        .filter(it -> isOf(it, version))
        .map(it -> it.amendment().note())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No correction of card " + version));
  }

  private static boolean isOf(Correction correction, int version) {
    Correction.Decision decided = correction.decided();
    return decided != null && decided.cardVersion() == version;
  }

  private DigestEdition edition(Message message) {
    String ref = DigestMessages.ref(message);
    return store
        .find(ref)
        .orElseThrow(() -> new IllegalStateException("No edition " + ref + " for its message."));
  }
}
