package uk.lantern.bot.page;

import java.time.LocalDate;

/** The ways in which an edition can be read. */
record EditionViews(EditionPages pages, EditionText text) {

  EditionPage page(EditionOpening.Open open, LocalDate today) {
    return pages.page(open, today);
  }

  String text(EditionOpening.Open open, LocalDate today) {
    return text.of(page(open, today));
  }

  String text(EditionOpening.Withdrawn withdrawn) {
    return text.withdrawn(withdrawn.edition().ref());
  }

  @Override
  public String toString() {
    return "EditionViews";
  }
}
