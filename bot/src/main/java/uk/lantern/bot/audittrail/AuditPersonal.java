package uk.lantern.bot.audittrail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What an entry says of people, apart from the chain: erasing it leaves the chain whole.
 *
 * @param salt else somebody could guess an erased name and hash it
 * @param purgeOn London date; retention by {@link AuditKind#yearsKept}
 */
@Document(AuditPersonal.COLLECTION)
record AuditPersonal(
    @Id String id,
    int v,
    String tenant,
    String who,
    String salt,
    Map<String, String> fields,
    String purgeOn) {

  static final int V = 1;
  static final String COLLECTION = "auditPersonal";

  String hash() {
    return Digests.of(
        Digests.flat(List.of(id, tenant, who, salt), Digests.pairs(new TreeMap<>(fields))));
  }

  @Override
  public String toString() {
    return "AuditPersonal[" + id + "]";
  }
}
