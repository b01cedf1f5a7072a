package uk.lantern.content.safety;

import java.util.Set;

/**
 * One stretch of a message, read by the cues.
 *
 * @param plain with a blank at both ends
 * @param cues groups that it holds evidence of
 * @param byCues what {@link SafetyPolicy} makes of them
 */
record Stretch(String plain, Set<String> cues, SafetyClass byCues) {}
