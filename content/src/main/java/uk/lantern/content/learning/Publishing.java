package uk.lantern.content.learning;

import java.util.List;

/** What became of an attempt to publish an imported item. */
public sealed interface Publishing {

  /** Anybody its release class admits may now be shown it. */
  record Published(LearningItem item) implements Publishing {}

  /** No draft has this id. */
  record NotFound(String id) implements Publishing {}

  /** Whoever wrote a draft cannot publish it. */
  record SamePerson(String id) implements Publishing {}

  /** The newest version is out already. */
  record AlreadyPublished(String id) implements Publishing {}

  /** Something a reader needs is missing; each reason names a field. */
  record Incomplete(String id, List<String> reasons) implements Publishing {
    /** Keeps a copy of the reasons. */
    public Incomplete {
      reasons = List.copyOf(reasons);
    }
  }
}
