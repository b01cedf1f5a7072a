package uk.lantern.content.learning;

import org.jspecify.annotations.Nullable;

/**
 * One stretch of an item's text, as its source divides it.
 *
 * @param heading the heading as printed, null where the source has none
 * @param page the page of the original, counted from 1, null for items that have no pages
 */
public record Section(
    @Nullable String heading, @Nullable Integer page, String text, WordsBy wordsBy) {}
