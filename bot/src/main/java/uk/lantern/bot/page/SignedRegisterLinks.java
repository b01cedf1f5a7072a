package uk.lantern.bot.page;

import java.util.Optional;
import uk.lantern.scheduler.people.PersonKey;

/** Links to the register and to agendas on {@code lantern.public-url}. */
final class SignedRegisterLinks implements RegisterLinks {

  /** A register is no single thing: the link says so, and what opens is what holds then. */
  static final String EVERYTHING = "all";

  private static final int ANY_VERSION = 0;

  private final LinkWriter writer;

  SignedRegisterLinks(LinkWriter writer) {
    this.writer = writer;
  }

  @Override
  public Optional<String> register(PersonKey person) {
    return Optional.of(address(PageKind.REGISTER, EVERYTHING, person));
  }

  @Override
  public Optional<String> csv(PersonKey person) {
    return Optional.of(address(PageKind.REGISTER_CSV, EVERYTHING, person));
  }

  @Override
  public Optional<String> agenda(String group, PersonKey person) {
    return Optional.of(address(PageKind.AGENDA, group, person));
  }

  private String address(PageKind kind, String of, PersonKey person) {
    return writer.address(kind, of, ANY_VERSION, person, PagePolicy.ANYTHING_ELSE);
  }
}
