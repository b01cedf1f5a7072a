/**
 * Cards that put questions of a questionnaire, and what their inputs say. Shared by whatever asks:
 * pulses, training, audits.
 */
@NullMarked
package uk.lantern.bot.round;

import org.jspecify.annotations.NullMarked;
