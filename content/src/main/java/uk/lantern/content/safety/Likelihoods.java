package uk.lantern.content.safety;

/**
 * How probable each class is for one stretch of text.
 *
 * @param values in the order of {@link LinearOpinion#CLASSES}
 */
record Likelihoods(double[] values) {

  /** Probability that the message must stop the turn. */
  double stops() {
    double sum = 0;
    for (int c = 0; c < values.length; c++) {
      sum += LinearOpinion.CLASSES.get(c).stopsTheTurn() ? values[c] : 0;
    }
    return sum;
  }

  /** The same, where guidance that asks people to refer or to ring is no reason to stop. */
  Likelihoods withoutRequests() {
    double[] others = values.clone();
    int request = LinearOpinion.CLASSES.indexOf(SafetyClass.SIGNPOST);
    others[LinearOpinion.CLASSES.indexOf(SafetyClass.S9)] += others[request];
    others[request] = 0;
    return new Likelihoods(others);
  }

  double of(SafetyClass one) {
    return values[LinearOpinion.CLASSES.indexOf(one)];
  }

  /** The likeliest class among those that stop, or among those that do not. */
  SafetyClass likeliest(boolean stopping) {
    SafetyClass best = stopping ? SafetyClass.S2 : SafetyClass.NONE;
    for (SafetyClass one : LinearOpinion.CLASSES) {
      if (one.stopsTheTurn() == stopping && of(one) > of(best)) {
        best = one;
      }
    }
    return best;
  }
}
