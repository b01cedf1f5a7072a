package uk.lantern.content.learning;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an item was made from.
 *
 * @param title the title of the original
 * @param date the day the original was published, null where it does not say
 * @param url where the original can be read, null for what exists only here
 * @param checkedOn the day somebody last held our words against the original, null if nobody has
 */
public record Source(
    SourceKind kind,
    String title,
    String publisher,
    @Nullable LocalDate date,
    @Nullable URI url,
    @Nullable LocalDate checkedOn) {}
