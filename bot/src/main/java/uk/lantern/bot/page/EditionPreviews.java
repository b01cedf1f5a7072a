package uk.lantern.bot.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;

/** Makes the page on which a draft is looked at as a recipient would. */
final class EditionPreviews {

  /** The template that recipients get. */
  private static final String TEMPLATE = "digest";

  private final EditionShelf editions;
  private final Cards cards;
  private final Agencies agencies;

  EditionPreviews(EditionShelf editions, Cards cards, Agencies agencies) {
    this.editions = editions;
    this.cards = cards;
    this.agencies = agencies;
  }

  /**
   * What the template needs.
   *
   * @param as the job in words
   * @param agency its name; null for any
   * @param meant whether such a person is in the audience at all
   */
  record Preview(
      String ref,
      String title,
      boolean demo,
      String as,
      @Nullable String agency,
      boolean meant,
      CardSketch card,
      String text) {

    @Override
    public String toString() {
      return "Preview[" + ref + "]";
    }
  }

  Preview preview(DigestEdition edition, PreviewOf of) {
    Map<String, Object> values = editions.card(edition, of.jobFamily());
    Card card = cards.card(TEMPLATE, values);
    String agency = of.agency();
    return new Preview(
        edition.ref(),
        edition.title(),
        edition.content().isDemo(),
        of.jobFamily().replace('_', ' '),
        agency == null ? null : agencies.find(agency).map(Agency::name).orElse(agency),
        meant(edition, of),
        CardSketch.of(card.json()),
        card.text());
  }

  private static boolean meant(DigestEdition edition, PreviewOf of) {
    String agency = of.agency();
    return agency == null
        ? edition.audience().jobFamilies().isEmpty()
            || edition.audience().jobFamilies().contains(of.jobFamily())
        : edition.audience().holds(agency, of.jobFamily());
  }
}
