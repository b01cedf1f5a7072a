package uk.lantern.content.learning;

import java.util.List;

/**
 * What an item says.
 *
 * @param oneLine at most 25 words
 * @param practicePoints each starts with a verb and can be observed
 * @param questions for supervision or a team meeting
 */
public record ItemText(
    String title,
    String oneLine,
    List<String> keyMessages,
    List<String> practicePoints,
    List<String> questions,
    List<Section> sections) {}
