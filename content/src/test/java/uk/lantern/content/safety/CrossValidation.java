package uk.lantern.content.safety;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import uk.lantern.content.safety.TrainingCorpus.Message;

/** Judges every message of the corpus by models that were fitted without it. */
final class CrossValidation {

  static final int FOLDS = 5;

  private final List<Message> messages;
  private final Vectors vectors;
  private final List<OpinionLearner.Sample> byWords;
  private final List<OpinionLearner.Sample> byMeaning;

  /** Remembers: embedding is the slow part, and every fold asks for the same texts. */
  static final class Vectors implements SentenceVectors {
    private final SentenceVectors lent;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    Vectors(SentenceVectors lent) {
      this.lent = lent;
    }

    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public float[] of(String text) {
      return known.computeIfAbsent(text, lent::of);
    }
  }

  CrossValidation(TrainingCorpus corpus, SentenceVectors lent) {
    messages = corpus.messages();
    vectors = new Vectors(lent);
    Cues cues = Cues.shipped();
    byWords = messages.stream().map(message -> sample(cues, message)).toList();
    byMeaning =
        IntStream.range(0, messages.size())
            .parallel()
            .mapToObj(
                i -> {
                  OpinionLearner.Sample one = byWords.get(i);
                  String plain = PlainForm.of(messages.get(i).text());
                  return new OpinionLearner.Sample(
                      one.label(), one.traits().with(plain, vectors.of(plain)));
                })
            .toList();
  }

  private static OpinionLearner.Sample sample(Cues cues, Message message) {
    String plain = PlainForm.of(message.text());
    return new OpinionLearner.Sample(
        message.label(), SecondOpinion.traits(plain, cues.read(plain)));
  }

  OpinionLearner.Fitted fitByWords() {
    return OpinionLearner.fit(byWords);
  }

  OpinionLearner.Fitted fitByMeaning() {
    return OpinionLearner.fit(byMeaning);
  }

  /** A check for each fold, fitted on all the others. */
  List<SafetyCheck> checks(Thresholds from, SentenceVectors lent) {
    return IntStream.range(0, FOLDS)
        .parallel()
        .mapToObj(
            fold -> {
              LinearOpinion words = OpinionLearner.fit(without(byWords, fold)).opinion();
              LinearOpinion meaning = OpinionLearner.fit(without(byMeaning, fold)).opinion();
              return new SafetyCheck(Cues.shipped(), new SecondOpinion(words, meaning, from, lent));
            })
        .toList();
  }

  private static <T> List<T> without(List<T> all, int fold) {
    return IntStream.range(0, all.size())
        .filter(i -> i % FOLDS != fold)
        .mapToObj(all::get)
        .toList();
  }

  /** What each message was judged to be by the check of its own fold. */
  List<SafetyClass> judged(List<SafetyCheck> checks) {
    return IntStream.range(0, messages.size())
        .parallel()
        .mapToObj(i -> checks.get(i % FOLDS).check(messages.get(i).text()).safetyClass())
        .toList();
  }

  Vectors vectors() {
    return vectors;
  }
}
