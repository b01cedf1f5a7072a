package uk.lantern.content.answering;

import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.WordsBy;

/**
 * One sentence of an answer and where it stands.
 *
 * @param sentence verbatim from the section of {@code item}
 * @param section the heading it stands under, null where there is none
 * @param page the page of the original, counted from 1, null where there are none
 * @param pastReview the item is past its review date and must be shown with that line
 */
public record Citation(
    LearningItem item,
    String sentence,
    @Nullable String section,
    @Nullable Integer page,
    WordsBy wordsBy,
    boolean pastReview) {}
