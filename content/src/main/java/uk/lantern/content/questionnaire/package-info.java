/**
 * Questions we put to people: pulses, training evaluations, audits, assurance requests. Data files
 * with an owner and a review date; what an answer must look like is decided here, purely.
 */
@NullMarked
package uk.lantern.content.questionnaire;

import org.jspecify.annotations.NullMarked;
