package uk.lantern.content.privacy;

import java.util.List;

/** Finds identifiers of some kinds. */
@FunctionalInterface
interface Finder {

  /**
   * @param view the text as {@link Folded} shows it
   * @param found takes what is found, in places of the view; holds what finders before this one
   *     found
   */
  void find(View view, List<Found> found);
}
