package uk.lantern.bot.page;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/** Links to editions on {@code lantern.public-url}. */
final class SignedEditionLinks implements EditionLinks {

  /** A link names the edition, not one text of it: what opens is the text that holds then. */
  private static final int ANY_VERSION = 0;

  private final LinkWriter writer;
  private final Function<String, Duration> lifetime;

  /**
   * @param lifetime how long a link to an edition may open, by what stands in it
   */
  SignedEditionLinks(LinkWriter writer, Function<String, Duration> lifetime) {
    this.writer = writer;
    this.lifetime = lifetime;
  }

  @Override
  public Optional<String> page(String ref, PersonKey person) {
    return edition(PageKind.EDITION, ref, person);
  }

  @Override
  public Optional<String> text(String ref, PersonKey person) {
    return edition(PageKind.EDITION_TEXT, ref, person);
  }

  @Override
  public Optional<String> print(String ref, PersonKey person) {
    return edition(PageKind.EDITION_PRINT, ref, person);
  }

  @Override
  public Optional<String> preview(
      String ref, PersonKey person, String jobFamily, @Nullable String agency) {
    String of = new PreviewOf(ref, jobFamily, agency).written();
    return shortLived(PageKind.EDITION_PREVIEW, of, person);
  }

  @Override
  public Optional<String> notReached(String ref, PersonKey person) {
    return shortLived(PageKind.NOT_REACHED, ref, person);
  }

  private Optional<String> edition(PageKind kind, String ref, PersonKey person) {
    return Optional.of(writer.address(kind, ref, ANY_VERSION, person, lifetime.apply(ref)));
  }

  private Optional<String> shortLived(PageKind kind, String of, PersonKey person) {
    return Optional.of(writer.address(kind, of, ANY_VERSION, person, PagePolicy.ANYTHING_ELSE));
  }
}
