/** Whether learning is embedded: named people judge, and we only say what they may rest it on. */
@NullMarked
package uk.lantern.scheduler.judgement;

import org.jspecify.annotations.NullMarked;
