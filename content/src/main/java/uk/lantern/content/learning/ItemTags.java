package uk.lantern.content.learning;

import java.util.Set;

/**
 * What an item is about and whom it concerns.
 *
 * @param themes codes of {@code themes.yml}
 * @param priorities codes of a priority set, for example {@code 2023-26/4}
 * @param jobFamilies empty means everybody
 * @param places areas the item is about, for example {@code West Sussex}; empty means no one area
 */
public record ItemTags(
    Set<String> themes,
    Set<String> priorities,
    Set<String> jobFamilies,
    Set<String> ageBands,
    Set<String> places) {}
