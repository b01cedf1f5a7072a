package uk.lantern.content.learning;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether, when and to whom an item may be shown.
 *
 * @param embargoUntil the first day it may be shown, null for no embargo
 * @param reviewDate from the day after, answers say that it is past review; 60 days later it is no
 *     longer cited
 * @param supersededBy id of the item that replaces it
 * @param audience for restricted items the job families that may see it; empty means everybody the
 *     release class admits
 * @param approver who approved it for a partnership; null for what ships with Lantern and nobody
 *     has
 */
public record Release(
    PublicationStatus status,
    ReleaseClass releaseClass,
    @Nullable LocalDate embargoUntil,
    LocalDate reviewDate,
    @Nullable String supersededBy,
    Set<String> audience,
    String owner,
    @Nullable String approver) {}
