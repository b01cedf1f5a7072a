package uk.lantern.content.questionnaire;

/**
 * One of the answers offered.
 *
 * @param code what is stored: lower case, digits, dashes
 * @param text what people read
 * @param worded whether it may be explained in short words, as "something else" may
 */
public record Option(String code, String text, boolean worded) {}
