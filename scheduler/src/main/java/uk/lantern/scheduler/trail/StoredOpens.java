package uk.lantern.scheduler.trail;

import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How often one item of one edition was opened on one day by people of one agency and one job
 * family. There is nobody in it. Retention: three years, as for anonymous answers.
 */
@Document("opens")
record StoredOpens(
    @Id String id,
    int v,
    String edition,
    String item,
    String agency,
    String jobFamily,
    String day,
    int n,
    String purgeOn) {

  static final int V = 1;
  static final int KEPT_YEARS = 3;
  static final Index BY_ITEM = new Index("item", Sort.Direction.ASC).on("day", Sort.Direction.ASC);

  @Override
  public String toString() {
    return "StoredOpens[" + item + "]";
  }
}
