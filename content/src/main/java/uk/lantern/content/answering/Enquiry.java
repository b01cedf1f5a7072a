package uk.lantern.content.answering;

import java.time.LocalDate;
import uk.lantern.content.learning.Viewer;

/**
 * A question, already checked for safety and cleaned of identifiers.
 *
 * @param today London date: decides embargo, review and recency
 */
public record Enquiry(String text, Viewer viewer, LocalDate today) {

  @Override
  public String toString() {
    return "Enquiry[" + today + "]";
  }
}
