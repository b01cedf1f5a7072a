package uk.lantern.content.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides whether contact blocks were verified recently enough (30 days, domain.md 3.1). */
public final class ContactBlockPolicy {

  static final int VERIFY_EVERY_DAYS = 30;

  private ContactBlockPolicy() {}

  /** True when nobody is named, or the day lies more than 30 days back or ahead of today. */
  public static boolean stale(ContactBlock block, LocalDate today) {
    LocalDate checked = block.lastVerifiedOn();
    return block.verifiedBy().isBlank()
        || checked == null
        || checked.isAfter(today)
        || checked.isBefore(today.minusDays(VERIFY_EVERY_DAYS));
  }

  /** The sentence to refuse the start with outside {@code local}; empty when all are verified. */
  public static Optional<String> refusal(List<ContactBlock> blocks, LocalDate today) {
    String areas =
        blocks.stream()
            .filter(block -> stale(block, today))
            .map(ContactBlock::area)
            .collect(Collectors.joining(", "));
    return areas.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Lantern does not start: nobody has verified these contact blocks within 30 days: "
                + areas
                + ". Try every line, then set verifiedBy and"
                + " lastVerifiedOn in a copy of safety/contacts.yml and name it in"
                + " lantern.safety.contacts.");
  }
}
