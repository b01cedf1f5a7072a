package uk.lantern.content.answering;

import java.time.LocalDate;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.ReleasePolicy;
import uk.lantern.content.learning.ReleasePolicy.Standing;
import uk.lantern.content.learning.Viewer;

/** What decides which items a question may be answered from. */
record Sight(Viewer viewer, LocalDate day) {

  static Sight of(Enquiry enquiry) {
    return new Sight(enquiry.viewer(), enquiry.today());
  }

  boolean shows(LearningItem item) {
    return ReleasePolicy.standing(item, viewer, day) != Standing.HIDDEN;
  }
}
