package uk.lantern.scheduler.digest.step;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.digest.DigestPolicy.Act;
import uk.lantern.scheduler.digest.DigestRefusal;
import uk.lantern.scheduler.digest.DigestWording;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.EditionOutcome.Done;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.check.EditionChecks;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.EditionPeople;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.people.PersonKey;

/** What an edition says, until somebody has approved it. */
public final class Drafting {

  /** Each person gets three of them at most; more than this nobody reads before approving. */
  static final int MOST_ITEMS = 9;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private final EditionsStore store;
  private final EditionSteps steps;
  private final EditionChecks checks;
  private final LearningLibrary library;
  private final EditionImages images;
  private final Wording wording;

  public Drafting(
      EditionsStore store,
      EditionSteps steps,
      EditionChecks checks,
      LearningLibrary library,
      EditionImages images,
      Wording wording) {
    this.store = store;
    this.steps = steps;
    this.checks = checks;
    this.library = library;
    this.images = images;
    this.wording = wording;
  }

  public EditionOutcome draft(PersonKey by, List<String> itemIds) {
    if (!steps.mayAct(by)) {
      return Refused.because(DigestRefusal.NOT_THE_TEAM, null);
    }
    List<String> ids = itemIds.stream().distinct().toList();
    Optional<Refused> unfit = unfit(ids, null);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    LocalDate today = steps.today();
    String title = wording.say(DigestWording.TITLE, Map.of("month", MONTH.format(today)));
    DigestEdition edition =
        new DigestEdition(
            store.nextRef(),
            1,
            images.first(title, items(ids, List.of())),
            EditionAudience.ALL,
            EditionState.DRAFT,
            EditionPeople.draftedBy(by),
            null,
            null,
            List.of(),
            null,
            List.of(new EditionStep(EditionStep.Kind.DRAFTED, by, steps.now(), "")),
            null);
    store.insert(edition);
    return new Done(edition);
  }

  public EditionOutcome change(
      String ref, PersonKey by, long turn, EditionContent content, EditionAudience audience) {
    return steps.take(
        Act.CHANGE,
        ref,
        by,
        edition -> {
          Optional<DigestRefusal> refusal = refusal(edition, turn, content);
          return refusal.isPresent()
              ? Refused.because(refusal.get(), edition)
              : new Done(changed(edition, by, stripped(content, edition), audience));
        });
  }

  public EditionOutcome choose(String ref, PersonKey by, long turn, List<String> itemIds) {
    List<String> ids = itemIds.stream().distinct().toList();
    return steps.take(
        Act.CHANGE,
        ref,
        by,
        edition -> {
          if (edition.turn() != turn) {
            return Refused.because(DigestRefusal.CHANGED_MEANWHILE, edition);
          }
          Optional<Refused> unfit = unfit(ids, edition);
          EditionContent content =
              images.chosen(
                  edition.content().withItems(items(ids, edition.items())), edition.content());
          return unfit.isPresent()
              ? unfit.get()
              : new Done(changed(edition, by, content, edition.audience()));
        });
  }

  private DigestEdition changed(
      DigestEdition edition, PersonKey by, EditionContent content, EditionAudience audience) {
    return steps
        .next(edition, EditionStep.Kind.CHANGED, by, "")
        .is(EditionState.DRAFT)
        .says(content)
        .isFor(audience)
        .people(edition.people().changedBy(by))
        .done();
  }

  private static Optional<DigestRefusal> refusal(
      DigestEdition edition, long turn, EditionContent content) {
    if (edition.turn() != turn) {
      return Optional.of(DigestRefusal.CHANGED_MEANWHILE);
    }
    if (content.items().isEmpty()) {
      return Optional.of(DigestRefusal.NUMBER_OF_ITEMS);
    }
    List<String> known = edition.items().stream().map(Drafting::pinned).toList();
    List<String> given = content.items().stream().map(Drafting::pinned).distinct().toList();
    if (given.size() != content.items().size() || !known.containsAll(given)) {
      return Optional.of(DigestRefusal.NO_SUCH_ITEM);
    }
    boolean empty = content.items().stream().anyMatch(Drafting::saysNothing);
    return content.title().isBlank() || empty
        ? Optional.of(DigestRefusal.TEXT_MISSING)
        : Optional.empty();
  }

  private static String pinned(EditionItem item) {
    return item.itemId() + " v" + item.itemVersion();
  }

  private static boolean saysNothing(EditionItem item) {
    return item.heading().isBlank() || item.text().isBlank();
  }

  /** The version of the card is not the writer's to say. */
  private static EditionContent stripped(EditionContent content, DigestEdition edition) {
    return new EditionContent(
        content.title().strip(),
        content.intro().strip(),
        content.items(),
        content.important(),
        edition.cardVersion(),
        EditionImages.written(content, edition.content()));
  }

  private Optional<Refused> unfit(List<String> ids, @Nullable DigestEdition edition) {
    if (ids.isEmpty() || ids.size() > MOST_ITEMS) {
      return Optional.of(Refused.because(DigestRefusal.NUMBER_OF_ITEMS, edition));
    }
    Map<String, String> refused = checks.refused(ids, steps.today());
    return refused.isEmpty()
        ? Optional.empty()
        : Optional.of(Refused.because(DigestRefusal.ITEMS_NOT_BROADCAST, edition, refused));
  }

  /** Newly taken from the library, except where the same version has been edited. */
  private List<EditionItem> items(List<String> ids, List<EditionItem> edited) {
    Map<String, EditionItem> kept =
        edited.stream().collect(Collectors.toMap(Drafting::pinned, it -> it));
    List<EditionItem> items = new ArrayList<>();
    for (String id : ids) {
      library
          .find(id)
          .map(EditionItemComposer::item)
          .ifPresent(item -> items.add(kept.getOrDefault(pinned(item), item)));
    }
    return items;
  }
}
