package uk.lantern.content.importing;

import java.util.List;
import uk.lantern.content.learning.Section;

/**
 * What was read from a file, whatever its format.
 *
 * @param told what the file says of itself in its properties
 * @param opening the words of its first pages, headers included: publisher and date stand there
 */
record Document(List<Section> sections, Details told, String opening) {

  /** The number of sections only. */
  @Override
  public String toString() {
    return "Document[" + sections.size() + " sections]";
  }
}
