package uk.lantern.content.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft came from and what it still lacks.
 *
 * @param original the file it was read from, null for a link
 * @param stamp digest of everything it was made from: the same stamp needs no second reading
 * @param missing names of fields that nobody could find; while there are any it is not published
 * @param embargoReason why an embargoed item waits: {@code criminal}, {@code inquest}, {@code
 *     family_not_told}, {@code panel}, {@code pre_election} or {@code other}
 */
public record Provenance(
    @Nullable OriginalFile original,
    @Nullable String stamp,
    List<String> missing,
    @Nullable String embargoReason) {

  /** Keeps a copy of the list. */
  public Provenance {
    missing = List.copyOf(missing);
  }

  /** Of something written here. */
  public static final Provenance NONE = new Provenance(null, null, List.of(), null);
}
