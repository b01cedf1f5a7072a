package uk.lantern.bot.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.catalogue.Audience;

/**
 * What somebody wants to know of what is new.
 *
 * @param since the first day that counts, null when none was named
 * @param audience whose items, null for everybody's
 * @param part of a list too long for one card, counted from 1
 * @param understood false when a day or an audience was named that nobody here knows
 */
record Asked(
    @Nullable LocalDate since, @Nullable Audience audience, int part, boolean understood) {}
