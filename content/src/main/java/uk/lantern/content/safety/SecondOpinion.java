package uk.lantern.content.safety;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What two linear models make of a message that the cues have read. One goes by words and reads
 * every stretch of a text of any length; one goes by meaning too, costs milliseconds a stretch, and
 * reads the whole of a short message and the stretches that the first finds worst.
 */
final class SecondOpinion {

  /** The language model reads about 200 words; what is longer is read in stretches only. */
  static final int LONGEST_WHOLE = 900;

  /** Stretches read for their meaning: a bound on time. Cues and words have read all of them. */
  private static final int READ_FOR_MEANING = 12;

  private final LinearOpinion byWords;
  private final LinearOpinion byMeaning;
  private final Thresholds from;
  private final SentenceVectors vectors;

  /** Whether it reads what many will read, in which a request is guidance. */
  private final boolean published;

  private record Suspect(String plain, Traits traits, Likelihoods byWords) {}

  SecondOpinion(
      LinearOpinion byWords, LinearOpinion byMeaning, Thresholds from, SentenceVectors vectors) {
    this(byWords, byMeaning, from, vectors, false);
  }

  private SecondOpinion(
      LinearOpinion byWords,
      LinearOpinion byMeaning,
      Thresholds from,
      SentenceVectors vectors,
      boolean published) {
    this.published = published;
    this.byWords = byWords;
    this.byMeaning = byMeaning;
    this.from = from;
    this.vectors = vectors;
  }

  /** Whether it goes by meaning yet, and not by words alone. */
  boolean ready() {
    return vectors.ready();
  }

  /** The same for what many will read, where the cues would stop it and it has to agree. */
  SecondOpinion agreeing() {
    return new SecondOpinion(byWords, byMeaning, from, vectors, true);
  }

  /** The same for what many will read, where the cues find nothing. */
  SecondOpinion alone() {
    return new SecondOpinion(byWords, byMeaning, from.alone(), vectors, true);
  }

  /** The class of a message; {@code NONE}, {@code S9} or {@code S10} when it need not stop. */
  SafetyClass of(String plain, List<Stretch> stretches) {
    boolean meaning = vectors.ready();
    if (plain.length() > LONGEST_WHOLE) {
      return worstPart(stretches, meaning);
    }
    Likelihoods whole = read(suspect(plain, stretches), meaning);
    if (whole.stops() >= (meaning ? from.whole() : from.withoutMeaning())) {
      return whole.likeliest(true);
    }
    SafetyClass part = stretches.size() == 1 ? SafetyClass.NONE : worstPart(stretches, meaning);
    return part.stopsTheTurn() ? part : whole.likeliest(false);
  }

  private SafetyClass worstPart(List<Stretch> stretches, boolean meaning) {
    return stretches.stream()
        .map(one -> suspect(one.plain(), List.of(one)))
        .sorted(Comparator.comparingDouble((Suspect one) -> one.byWords().stops()).reversed())
        .limit(READ_FOR_MEANING)
        .map(suspect -> read(suspect, meaning))
        .filter(one -> one.stops() >= from.part())
        .max(Comparator.comparingDouble(Likelihoods::stops))
        .map(one -> one.likeliest(true))
        .orElse(SafetyClass.NONE);
  }

  private Suspect suspect(String plain, List<Stretch> stretches) {
    Traits traits = traits(plain, stretches);
    return new Suspect(plain, traits, new Likelihoods(byWords.probabilities(traits)));
  }

  private Likelihoods read(Suspect suspect, boolean meaning) {
    Likelihoods read =
        meaning
            ? new Likelihoods(
                byMeaning.probabilities(
                    suspect.traits().with(suspect.plain(), vectors.of(suspect.plain()))))
            : suspect.byWords();
    return published ? read.withoutRequests() : read;
  }

  /** What training sees of a message too. */
  static Traits traits(String plain, List<Stretch> stretches) {
    Set<String> cues = new HashSet<>();
    stretches.forEach(one -> cues.addAll(one.cues()));
    cues.add("says " + Urgency.worst(stretches).byCues());
    return Traits.of(plain, cues);
  }
}
