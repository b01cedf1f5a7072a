package uk.lantern.bot.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.source.SourceWords;
import uk.lantern.content.calendar.London;
import uk.lantern.content.image.ItemImages;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.ReleasePolicy.Standing;
import uk.lantern.content.learning.Viewer;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.Freeze;

/** Makes the page of an edition that somebody may read. */
final class EditionPages {

  private final LearningLibrary library;
  private final SourceWords words;
  private final PageLinks links;
  private final ItemImages images;

  EditionPages(LearningLibrary library, SourceWords words, PageLinks links, ItemImages images) {
    this.library = library;
    this.words = words;
    this.links = links;
    this.images = images;
  }

  /** Every item of it, whomever each concerns: who reads outside Teams may read for a team. */
  EditionPage page(EditionOpening.Open open, LocalDate today) {
    DigestEdition edition = open.edition();
    List<EditionPage.Entry> entries = new ArrayList<>();
    for (EditionItem item : edition.items()) {
      int no = entries.size() + 1;
      entries.add(
          shown(item, open.reader().viewer(), today)
              .map(found -> entry(no, item, found, open, today))
              .orElseGet(() -> gone(no, item)));
    }
    return new EditionPage(
        edition.ref(),
        edition.title(),
        edition.intro(),
        edition.content().isDemo(),
        day(edition.freeze()),
        notes(edition),
        List.copyOf(entries));
  }

  /** The item, if its text may still be shown: a page outlives what was approved to be in it. */
  private Optional<LearningItem> shown(EditionItem item, Viewer viewer, LocalDate today) {
    return library
        .find(item.itemId())
        .filter(it -> PagePolicy.standing(it, viewer, today) != Standing.HIDDEN);
  }

  private EditionPage.Entry entry(
      int no, EditionItem item, LearningItem found, EditionOpening.Open open, LocalDate today) {
    return new EditionPage.Entry(
        no,
        false,
        item.itemId(),
        item.heading(),
        item.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        item.doThis(),
        item.sourceLine(),
        label(found, today),
        links.item(found, open.person()).orElse(null),
        words.publicAddress(found).orElse(null),
        picture(open.edition(), item));
  }

  private EditionPage.@Nullable Picture picture(DigestEdition edition, EditionItem item) {
    return edition
        .content()
        .image(item.itemId())
        .filter(EditionImage::isDescribed)
        .flatMap(
            it ->
                images
                    .approved(it.itemId(), it.key())
                    .map(found -> new EditionPage.Picture(found.dataUri(), it.alt())))
        .orElse(null);
  }

  private static EditionPage.Entry gone(int no, EditionItem item) {
    return new EditionPage.Entry(
        no, true, item.itemId(), "", List.of(), "", "", null, null, null, null);
  }

  /** National learning must not pass for a local case, nor an old item for a new one. */
  private @Nullable String label(LearningItem item, LocalDate today) {
    Optional<String> past =
        today.isAfter(item.release().reviewDate())
            ? Optional.of(words.pastReview(item))
            : Optional.empty();
    String label =
        Stream.of(words.label(item), past)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return label.isEmpty() ? null : label;
  }

  private static List<EditionPage.Note> notes(DigestEdition edition) {
    return edition.corrections().stream()
        .filter(Correction::isApproved)
        .sorted(Comparator.comparing(Correction::no).reversed())
        .map(EditionPages::note)
        .toList();
  }

  private static EditionPage.Note note(Correction correction) {
    Correction.Decision decided = correction.decided();
    Instant at = decided == null ? correction.at() : decided.at();
    return new EditionPage.Note(
        correction.amendment().itemNo(),
        correction.amendment().note(),
        Dates.day(LocalDate.ofInstant(at, London.ZONE)));
  }

  private static @Nullable String day(@Nullable Freeze freeze) {
    return freeze == null ? null : Dates.day(freeze.day());
  }
}
