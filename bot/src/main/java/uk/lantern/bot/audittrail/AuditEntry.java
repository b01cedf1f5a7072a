package uk.lantern.bot.audittrail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One link of a tenant's chain; never changed and never deleted. It names nobody: {@code who} is a
 * keyed pseudonym.
 *
 * @param id tenant and number, so that no number is given twice
 * @param seq from 1, without gaps
 * @param personal id of the {@link AuditPersonal}, null when there is none
 * @param personalHash over its salt and its fields, which may be gone since
 */
@Document(AuditEntry.COLLECTION)
record AuditEntry(
    @Id String id,
    int v,
    String tenant,
    long seq,
    long at,
    String kind,
    String who,
    Map<String, String> facts,
    @Nullable String personal,
    @Nullable String personalHash,
    String previous,
    String hash) {

  static final int V = 1;
  static final String COLLECTION = "auditTrail";

  static String id(String tenant, long seq) {
    return tenant + "/" + seq;
  }

  /** The hash that this entry must have after that one. */
  String expected(String before) {
    List<String> parts =
        Digests.flat(
            List.of(before, id, String.valueOf(v), tenant, String.valueOf(seq)),
            List.of(String.valueOf(at), kind, who),
            Digests.pairs(new TreeMap<>(facts)),
            List.of(personal == null ? "" : personal, personalHash == null ? "" : personalHash));
    return Digests.of(parts);
  }

  /** The entry with the hash it must have. */
  AuditEntry sealed() {
    return new AuditEntry(
        id,
        v,
        tenant,
        seq,
        at,
        kind,
        who,
        facts,
        personal,
        personalHash,
        previous,
        expected(previous));
  }

  @Override
  public String toString() {
    return "AuditEntry[" + seq + "]";
  }
}
