/** Greetings, help, what is kept, and verbs that are still to come. */
@NullMarked
package uk.lantern.bot.help;

import org.jspecify.annotations.NullMarked;
