package uk.lantern.scheduler.digest.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.safety.ContactBlock;
import uk.lantern.content.safety.ContactBlockPolicy;
import uk.lantern.content.safety.ContactBook;
import uk.lantern.scheduler.digest.ItemChoicePolicy;
import uk.lantern.scheduler.digest.audience.AudienceSize;
import uk.lantern.scheduler.digest.audience.Audiences;
import uk.lantern.scheduler.digest.audience.Recipient;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.step.EditionItemComposer;

/** Gathers what the checks of an edition look at, as it is at that moment. */
public final class EditionChecks {

  private static final List<Function<EditionItem, String>> PARTS =
      List.of(EditionItem::heading, EditionItem::text, EditionItem::doThis);

  private final LearningLibrary library;
  private final IdentifierCheck identifiers;
  private final ContactBook contacts;
  private final EditionTimes times;
  private final Audiences audiences;
  private final Clock clock;

  /** What is looked at beside the editions themselves. */
  public record Sources(
      LearningLibrary library,
      IdentifierCheck identifiers,
      ContactBook contacts,
      EditionTimes times,
      Audiences audiences) {}

  public EditionChecks(Sources sources, Clock clock) {
    this.library = sources.library();
    this.identifiers = sources.identifiers();
    this.contacts = sources.contacts();
    this.times = sources.times();
    this.audiences = sources.audiences();
    this.clock = clock;
  }

  public List<Check> of(DigestEdition edition) {
    ZonedDateTime goes = times.goesAt(edition);
    LocalDate today = London.today(clock);
    Set<String> own = new TreeSet<>();
    Set<String> ofLibrary = new TreeSet<>();
    find(edition, own, ofLibrary);
    return DigestChecks.of(
        new CheckFacts(
            edition,
            newest(edition),
            refused(edition.items().stream().map(EditionItem::itemId).toList(), goes.toLocalDate()),
            own,
            ofLibrary,
            verified(),
            contacts.blocks().stream().anyMatch(it -> ContactBlockPolicy.stale(it, today)),
            size(edition),
            goes,
            times.better(goes),
            times.others(edition, goes)));
  }

  /** What keeps it from being approved: the check's name and its detail. */
  public Map<String, String> blocking(DigestEdition edition) {
    Map<String, String> unmet = new TreeMap<>();
    of(edition).stream()
        .filter(Check::isBlocking)
        .forEach(check -> unmet.put(check.name().name(), check.detail()));
    return unmet;
  }

  /** Why items may not be broadcast on a London date, by id; those that may are missing. */
  public Map<String, String> refused(List<String> itemIds, LocalDate day) {
    Map<String, String> refused = new TreeMap<>();
    for (String id : itemIds) {
      ItemChoicePolicy.refusal(library.find(id).orElse(null), day)
          .ifPresent(why -> refused.put(id, why.name()));
    }
    return refused;
  }

  public AudienceSize size(DigestEdition edition) {
    List<Recipient> people = audiences.of(edition.audience(), London.today(clock));
    long agencies =
        people.stream().map(Recipient::agency).filter(it -> !it.isEmpty()).distinct().count();
    long without =
        people.stream()
            .filter(
                it ->
                    edition.items().stream()
                        .noneMatch(item -> ItemChoicePolicy.isForJob(item, it.jobFamily())))
            .count();
    return new AudienceSize(people.size(), (int) agencies, (int) without);
  }

  /** Whether a text holds what may identify somebody. */
  public boolean identifies(String... texts) {
    return Stream.of(texts).anyMatch(text -> !identifiers.blocks(text).isEmpty());
  }

  /** A reason or comment as it may be kept. */
  public String cleaned(String text) {
    return identifiers.clean(text.strip()).text();
  }

  private Map<String, LearningItem> newest(DigestEdition edition) {
    Map<String, LearningItem> newest = new HashMap<>();
    for (EditionItem item : edition.items()) {
      library.find(item.itemId()).ifPresent(found -> newest.put(found.id(), found));
    }
    return newest;
  }

  private void find(DigestEdition edition, Set<String> own, Set<String> ofLibrary) {
    own.addAll(words(identifiers.blocks(edition.title())));
    own.addAll(words(identifiers.blocks(edition.intro())));
    edition.content().images().forEach(it -> own.addAll(words(identifiers.blocks(it.alt()))));
    for (EditionItem item : edition.items()) {
      EditionItem drafted = library.find(item.itemId()).map(EditionItemComposer::item).orElse(null);
      for (Function<EditionItem, String> part : PARTS) {
        String text = part.apply(item);
        boolean asDrafted = drafted != null && part.apply(drafted).equals(text);
        if (asDrafted) {
          ofLibrary.addAll(words(identifiers.finds(text)));
        } else {
          own.addAll(words(identifiers.blocks(text)));
        }
      }
    }
  }

  private static Set<String> words(Set<IdentifierKind> kinds) {
    return kinds.stream().map(IdentifierKind::words).collect(Collectors.toSet());
  }

  private @Nullable LocalDate verified() {
    LocalDate oldest = null;
    for (ContactBlock block : contacts.blocks()) {
      LocalDate on = block.lastVerifiedOn();
      if (on == null) {
        return null;
      }
      oldest = oldest == null || on.isBefore(oldest) ? on : oldest;
    }
    return oldest;
  }
}
