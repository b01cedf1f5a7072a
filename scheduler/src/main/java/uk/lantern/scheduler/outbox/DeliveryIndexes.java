package uk.lantern.scheduler.outbox;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;

/** The indexes of {@link StoredDelivery}. */
final class DeliveryIndexes {

  /** What a claim reads holds only what is due, so that the later states cost it nothing. */
  static final List<Index> ALL =
      List.of(
          ofWhatIsDue("lane", "notBefore"),
          ofWhatIsDue("notBefore"),
          ofWhatIsDue("letter.expires"),
          index("state"),
          index("occurrence.whom.objectId", "kind", "occurrence.date"),
          index("occurrence.what"),
          index("settled.purgeOn"));

  private DeliveryIndexes() {}

  private static Index ofWhatIsDue(String... fields) {
    return index(fields)
        .named("due." + String.join(".", fields))
        .partial(PartialIndexFilter.of(Criteria.where("state").is(DeliveryState.DUE)));
  }

  private static Index index(String... fields) {
    Index index = new Index();
    for (String field : fields) {
      index.on(field, Sort.Direction.ASC);
    }
    return index;
  }
}
