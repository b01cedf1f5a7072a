package uk.lantern.bot.page;

import java.util.Optional;
import uk.lantern.scheduler.people.PersonKey;

/** Links to the results of rounds on {@code lantern.public-url}. */
final class SignedRoundLinks implements RoundLinks {

  /** What opens is what may be shown then: words may be cleared after the link was made. */
  private static final int ANY_VERSION = 0;

  private final LinkWriter writer;

  SignedRoundLinks(LinkWriter writer) {
    this.writer = writer;
  }

  @Override
  public Optional<String> results(String round, PersonKey person) {
    return Optional.of(address(PageKind.ROUND, round, person));
  }

  @Override
  public Optional<String> csv(String round, PersonKey person) {
    return Optional.of(address(PageKind.ROUND_CSV, round, person));
  }

  private String address(PageKind kind, String round, PersonKey person) {
    return writer.address(kind, round, ANY_VERSION, person, PagePolicy.ANYTHING_ELSE);
  }
}
