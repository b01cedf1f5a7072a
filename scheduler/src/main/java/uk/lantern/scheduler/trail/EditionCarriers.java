package uk.lantern.scheduler.trail;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.Counts;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.trail.Carrier.Reach;

/** Editions by what their items are, or say that they serve. A recalled one reached nobody. */
final class EditionCarriers implements Carriers {

  /** Three years of weekly editions. */
  private static final int LOOKED_AT = 160;

  private static final Set<EditionState> WENT_OUT =
      EnumSet.of(
          EditionState.SENDING, EditionState.SENT, EditionState.CORRECTED, EditionState.CANCELLED);

  private final Editions editions;

  EditionCarriers(Editions editions) {
    this.editions = editions;
  }

  @Override
  public List<Carrier> of(String item) {
    return editions.in(WENT_OUT, LOOKED_AT).stream()
        .filter(edition -> edition.items().stream().anyMatch(it -> serves(it, item)))
        .map(this::carrier)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Carrier::sent))
        .toList();
  }

  private static boolean serves(EditionItem item, String id) {
    return item.itemId().equals(id) || item.serves().contains(id);
  }

  private Optional<Carrier> carrier(DigestEdition edition) {
    return editions
        .report(edition.ref())
        .filter(report -> edition.freeze() != null)
        .map(
            report ->
                new Carrier(
                    edition.ref(),
                    Objects.requireNonNull(edition.freeze()).day(),
                    byAgency(report.counts())));
  }

  /** Whoever was told another way has got it, too. */
  private static Map<String, Reach> byAgency(Counts counts) {
    Map<String, Reach> byAgency = new HashMap<>();
    counts
        .agencies()
        .forEach(
            (agency, words) ->
                byAgency.put(
                    agency,
                    new Reach(
                        words.values().stream().mapToInt(Integer::intValue).sum(),
                        words.getOrDefault(ReportWord.DELIVERED, 0)
                            + words.getOrDefault(ReportWord.SENT_ANOTHER_WAY, 0))));
    return byAgency;
  }
}
