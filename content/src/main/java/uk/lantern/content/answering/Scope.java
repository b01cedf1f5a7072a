package uk.lantern.content.answering;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.SourceKind;

/**
 * Where a question looks: another area's report never answers a question about ours.
 *
 * @param rest the question without the places it names
 * @param named areas the question names; empty means anywhere
 */
record Scope(String rest, Set<String> named, Places places) {

  private static final Pattern INSPECTION =
      Pattern.compile(
          "(?i)\\b(?:inspections?|inspected|inspectors?|inspectorates?|ofsted|jtai)\\b");

  boolean eligible(LearningItem item) {
    return named.isEmpty() || local(item) || (places.isOwn(named) && ours(item));
  }

  /** The item is about a place the question names. */
  boolean local(LearningItem item) {
    return !Collections.disjoint(places.areas(item), named);
  }

  /** The item is about another area than any the question names. */
  boolean elsewhere(LearningItem item) {
    return item.origin() == Origin.OTHER_AREA && !local(item);
  }

  /** The question wants what an inspectorate wrote. */
  boolean asksForInspection() {
    return INSPECTION.matcher(rest).find();
  }

  static boolean inspection(LearningItem item) {
    return item.source().kind() == SourceKind.INSPECTORATE;
  }

  private boolean ours(LearningItem item) {
    return item.tags().places().isEmpty() && item.origin() != Origin.OTHER_AREA;
  }
}
