package uk.lantern.content.learning;

import java.util.List;

/** What became of a step that somebody wanted to take with an imported item. */
public sealed interface Publishing {

  /** Anybody its release class admits may now be shown it, from the end of its embargo. */
  record Published(LearningItem item) implements Publishing {}

  /** The step is taken; the item has a new state. */
  record Moved(LearningItem item) implements Publishing {}

  /** No item has this id. */
  record NotFound(String id) implements Publishing {}

  /** The person holds none of the roles that change the library. */
  record WrongRole(String id) implements Publishing {}

  /** Whoever wrote a draft can neither approve nor publish it. */
  record SamePerson(String id) implements Publishing {}

  /** Only whoever made a draft may add to it. */
  record NotAuthor(String id) implements Publishing {}

  /** The newest version is out already. */
  record AlreadyPublished(String id) implements Publishing {}

  /** The step does not follow this state. */
  record WrongState(String id, PublicationStatus status, Step step) implements Publishing {}

  /** The step has to say why. */
  record NoReason(String id, Step step) implements Publishing {}

  /** Local learning on which nobody has confirmed the anonymisation checklist. */
  record NotAnonymised(String id) implements Publishing {}

  /** Something a reader needs is missing; each reason names a field. */
  record Incomplete(String id, List<String> reasons) implements Publishing {
    /** Keeps a copy of the reasons. */
    public Incomplete {
      reasons = List.copyOf(reasons);
    }
  }
}
