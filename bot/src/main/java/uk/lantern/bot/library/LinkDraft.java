package uk.lantern.bot.library;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An import by chat that is not finished: the address and what was said of it so far. Deleted when
 * it is finished, when its owner says so, and 30 days after it was last touched.
 *
 * @param id person and address, so that the same import twice is one draft
 * @param owner opaque, as in {@code Editor#link()}
 * @param ref what its owner calls it, for example {@code LI-1001}; the finished item keeps it
 * @param fields by the names of {@link LinkField}
 * @param newOf the item it is a new version of, null when it is none
 * @param compared whether its owner has said what it may be a double of
 * @param touched milliseconds since 1970
 * @param purgeOn the day it is deleted
 */
@Document("linkDrafts")
record LinkDraft(
    @Id String id,
    int v,
    String owner,
    String ref,
    String url,
    Map<String, String> fields,
    @Nullable String newOf,
    boolean compared,
    long touched,
    LocalDate purgeOn) {

  static final int V = 1;

  /** A field that was filled in, or an empty text. */
  String value(LinkField field) {
    return fields.getOrDefault(field.name(), "");
  }

  LinkDraft with(Map<LinkField, String> more) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    more.forEach((field, value) -> all.put(field.name(), value));
    return new LinkDraft(id, v, owner, ref, url, all, newOf, compared, touched, purgeOn);
  }

  /**
   * Its owner has decided what it is.
   *
   * @param item the one it is a new version of, null for something different
   */
  LinkDraft decided(@Nullable String item) {
    return new LinkDraft(id, v, owner, ref, url, fields, item, true, touched, purgeOn);
  }

  LinkDraft touched(long at, LocalDate purge) {
    return new LinkDraft(id, v, owner, ref, url, fields, newOf, compared, at, purge);
  }

  /** The reference only: the rest is somebody's words. */
  @Override
  public String toString() {
    return "LinkDraft[" + ref + "]";
  }
}
