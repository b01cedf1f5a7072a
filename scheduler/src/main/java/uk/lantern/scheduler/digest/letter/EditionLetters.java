package uk.lantern.scheduler.digest.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import uk.lantern.scheduler.digest.store.Glance;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preference;

/** Composes from the stores as they are now: asks them each time, and each of them once. */
public final class EditionLetters implements DigestLetters {

  /** Codes of withdrawals, as kept with the delivery. */
  static final String RECALLED = "recalled";

  static final String STOPPED = "stopped";
  private static final Set<EditionState> OUT =
      EnumSet.of(EditionState.SENDING, EditionState.SENT, EditionState.CORRECTED);

  private final EditionsStore store;
  private final TurnedPages pages;
  private final EditionWishes wishes;
  private final Addressees addressees;
  private final List<Audience> audiences;
  private final Wording wording;

  /**
   * @param audiences how people name job families
   */
  public EditionLetters(
      EditionsStore store,
      EditionWishes wishes,
      Addressees addressees,
      List<Audience> audiences,
      Wording wording) {
    this.store = store;
    this.pages = new TurnedPages(store);
    this.wishes = wishes;
    this.addressees = addressees;
    this.audiences = audiences;
    this.wording = wording;
  }

  @Override
  public Made letter(Message message, Addressee recipient) {
    Glance glance = store.glance(DigestMessages.ref(message));
    DigestEdition edition = pages.find(DigestMessages.ref(message), glance).orElse(null);
    if (edition == null) {
      return new Made.Never(STOPPED);
    }
    return withdrawal(edition, message, recipient)
        .<Made>map(Made.Never::new)
        .orElseGet(() -> card(edition, message, recipient, glance.next()));
  }

  private Made.Card card(
      DigestEdition edition, Message message, Addressee recipient, @Nullable LocalDate next) {
    Recall recall = edition.recall();
    Instant withdrawn = recall == null ? null : recall.inForceAt();
    if (message.key().kind() == MessageKind.DIGEST_NOTE) {
      return withdrawn == null ? correction(edition, message) : recallNote(edition);
    }
    return withdrawn == null
        ? new Made.Card(edition, DigestMessages.TEMPLATE, forReader(edition, recipient, next))
        : new Made.Card(
            edition,
            DigestMessages.WITHDRAWN_TEMPLATE,
            DigestComposer.withdrawn(edition, withdrawn));
  }

  @Override
  public Optional<String> withdrawal(Message message, ZonedDateTime now) {
    return store
        .find(DigestMessages.ref(message))
        .map(it -> withdrawal(it, message, addressees.at(message.recipient())))
        .orElse(Optional.of(STOPPED));
  }

  private Optional<String> withdrawal(DigestEdition edition, Message message, Addressee recipient) {
    boolean recalled = edition.state() == EditionState.RECALLED;
    if (message.key().kind() != MessageKind.DIGEST) {
      // Of a recalled edition only the withdrawn card and its note go; of a stopped one all do.
      boolean late = recalled && DigestMessages.version(message) < edition.cardVersion();
      return late ? Optional.of(RECALLED) : Optional.empty();
    }
    if (edition.isStopped()) {
      return Optional.of(recalled ? RECALLED : STOPPED);
    }
    return wishes.against(edition, message.key(), recipient);
  }

  @Override
  public Map<String, Object> preview(DigestEdition edition, String jobFamily) {
    return DigestComposer.card(
        edition,
        ItemChoicePolicy.forReader(edition.content(), jobFamily, Preference.USUAL),
        named(jobFamily),
        next(edition));
  }

  @Override
  public Map<String, Object> forReader(DigestEdition edition, PersonKey reader) {
    return forReader(edition, addressees.at(reader), next(edition));
  }

  /** Whoever opens an edition in a chat sees its first items when none was chosen for them. */
  private Map<String, Object> forReader(
      DigestEdition edition, Addressee reader, @Nullable LocalDate next) {
    Preference preference = reader.preference();
    String own = reader.jobFamily();
    List<EditionItem> items = ItemChoicePolicy.forReader(edition.content(), own, preference);
    List<EditionItem> shown =
        items.isEmpty()
            ? edition.items().stream().limit(ItemChoicePolicy.MOST_FOR_ONE).toList()
            : items;
    String family = preference.jobFamily();
    return DigestComposer.card(edition, shown, named(family == null ? own : family), next);
  }

  @Override
  public Optional<DigestEdition> newest() {
    return store.in(OUT, 1).stream().findFirst();
  }

  private String named(String jobFamily) {
    return audiences.stream()
        .filter(it -> it.jobFamilies().equals(Set.of(jobFamily)))
        .map(Audience::name)
        .findFirst()
        .orElseGet(() -> wording.say(DigestWording.FOR_EVERYBODY));
  }

  private @Nullable LocalDate next(DigestEdition edition) {
    return store.glance(edition.ref()).next();
  }

  private Made.Card recallNote(DigestEdition edition) {
    String said = wording.say(DigestWording.WITHDRAWN_NOTE);
    return new Made.Card(edition, DigestMessages.NOTE_TEMPLATE, DigestComposer.note(edition, said));
  }

  private static Made.Card correction(DigestEdition edition, Message message) {
    int version = DigestMessages.version(message);
    Correction about =
        edition.corrections().stream()
            .filter(it -> isOf(it, version))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No correction of card " + version));
    return new Made.Card(
        edition,
        DigestMessages.CORRECTION_TEMPLATE,
        DigestComposer.note(edition, DigestComposer.said(about)));
  }

  private static boolean isOf(Correction correction, int version) {
    Correction.Decision decided = correction.decided();
    return decided != null && decided.cardVersion() == version;
  }
}
