/**
 * Training evaluations under people's names: the day of the course, three months later, and what a
 * manager has seen, if they may be asked. Collection {@code trainingEvaluations}.
 */
@NullMarked
package uk.lantern.scheduler.round.training;

import org.jspecify.annotations.NullMarked;
