/** What people are told about rounds: asked, reminded, told what was said, and news. */
@NullMarked
package uk.lantern.scheduler.round.letter;

import org.jspecify.annotations.NullMarked;
