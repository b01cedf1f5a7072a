package uk.lantern.bot.talk;

import java.time.Duration;

/**
 * How long the talks of one feature hold.
 *
 * @param v the version it writes; a newer one is not read
 * @param question how long a question waits for its answer
 * @param topic how long it is known what was spoken of
 * @param keptDays after how many days it is purged; no less than the topic holds
 */
public record TalkTerms(int v, Duration question, Duration topic, int keptDays) {}
