package uk.lantern.content.learning;

/**
 * One piece of learning, as it is cited.
 *
 * @param id stable and readable, for example {@code LI-0098}; DEMO items start with {@code DEMO-}
 * @param version counted from 1; an answer cites id and version
 * @param demo fictional: loaded in profile {@code local} only and marked on every card
 */
public record LearningItem(
    String id,
    int version,
    ItemType type,
    Origin origin,
    boolean demo,
    Source source,
    Release release,
    ItemText text,
    ItemTags tags) {

  /** The same item with an approver; without one when the name is blank. */
  public LearningItem approvedBy(String person) {
    Release r = release;
    Release approved =
        new Release(
            r.status(),
            r.releaseClass(),
            r.embargoUntil(),
            r.reviewDate(),
            r.supersededBy(),
            r.audience(),
            r.owner(),
            person.isBlank() ? null : person.strip());
    return new LearningItem(id, version, type, origin, demo, source, approved, text, tags);
  }

  /** The same item under another id. */
  public LearningItem called(String other) {
    return new LearningItem(other, version, type, origin, demo, source, release, text, tags);
  }
}
