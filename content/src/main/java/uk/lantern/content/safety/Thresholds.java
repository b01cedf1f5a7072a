package uk.lantern.content.safety;

/**
 * From which probability a message stops.
 *
 * @param whole for a message read as a whole
 * @param part for a sentence or a window, which may have lost what made it a learning question
 * @param withoutMeaning for words alone, while no vector can be had
 */
record Thresholds(double whole, double part, double withoutMeaning) {}
