package uk.lantern.content.safety;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.lantern.content.safety.ContactBlock.ContactLine;

/**
 * The contact blocks: the shipped file, or the partnership's own verified copy of it named by
 * {@code lantern.safety.contacts}.
 */
@Component
public final class ContactBook {

  private static final String SHIPPED = "/safety/contacts.yml";

  private record ContactFile(String owner, LocalDate reviewBy, List<ContactBlock> blocks) {}

  /** A line and the block it stands in. */
  record Entry(ContactBlock block, ContactLine line) {}

  private final List<ContactBlock> blocks;

  @Autowired
  ContactBook(@Value("${lantern.safety.contacts:}") String file) {
    this(
        (file.isBlank()
                ? SafetyFiles.shipped(SHIPPED, ContactFile.class)
                : SafetyFiles.ofPartnership(Path.of(file), ContactFile.class))
            .blocks());
  }

  ContactBook(List<ContactBlock> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  /** The contacts as shipped: nobody has verified them. */
  public static ContactBook shipped() {
    return new ContactBook("");
  }

  /** The blocks, for {@link ContactBlockPolicy#refusal}. */
  public List<ContactBlock> blocks() {
    return blocks;
  }

  Entry entry(String use) {
    for (ContactBlock block : blocks) {
      for (ContactLine line : block.lines()) {
        if (line.use().equals(use)) {
          return new Entry(block, line);
        }
      }
    }
    throw new IllegalStateException(
        "safety/blocks.yml names contact '%s', which the contacts file does not hold: add it."
            .formatted(use));
  }
}
