package uk.lantern.scheduler.round.result;

import java.util.List;
import java.util.Optional;
import uk.lantern.content.privacy.result.ShownResults;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.store.RoundsStore;

/** The door to collections {@code roundAnswers} and {@code roundWords}. */
public final class KeptResults implements Results {

  private final RoundsStore rounds;
  private final AnswersStore store;
  private final Questionnaires questionnaires;
  private final NamedAnswers named;
  private final Words words;

  public KeptResults(
      RoundsStore rounds,
      AnswersStore store,
      Questionnaires questionnaires,
      NamedAnswers named,
      Words words) {
    this.rounds = rounds;
    this.store = store;
    this.questionnaires = questionnaires;
    this.named = named;
    this.words = words;
  }

  @Override
  public Optional<Published> of(String ref) {
    return rounds
        .find(ref)
        .flatMap(this::seen)
        .map(it -> published(it, it.tables(), words.shown(it.round())));
  }

  @Override
  public List<Published> before(String ref) {
    Seen now = rounds.find(ref).flatMap(this::seen).orElse(null);
    if (now == null) {
      return List.of();
    }
    long drafted = drafted(now.round());
    return rounds.putting(now.round().plan().form().questionnaire()).stream()
        .filter(it -> drafted(it) < drafted)
        .flatMap(it -> seen(it).stream())
        .map(it -> published(it, it.comparable(now), List.of()))
        .toList();
  }

  private static long drafted(Round it) {
    return it.history().getFirst().at().toEpochMilli();
  }

  /** Empty for a round that is not closed, and for one that agencies answered under their names. */
  private Optional<Seen> seen(Round round) {
    if (!Words.isClosed(round.state()) || round.kind().isOfAgencies()) {
      return Optional.empty();
    }
    Questionnaire form =
        questionnaires
            .find(round.plan().form().questionnaire(), round.plan().form().version())
            .orElse(null);
    if (form == null) {
      return Optional.empty();
    }
    return Optional.of(
        Seen.of(round, form, store.answers(round.ref(), rounds.batch(round.ref())), named));
  }

  private static Published published(Seen it, List<ShownResults.Table> tables, List<String> words) {
    return new Published(
        it.round().ref(),
        it.round().invited(),
        it.answered(),
        tables.stream().map(it.counting()::table).toList(),
        it.words() ? words : List.of());
  }

  @Override
  public List<Written> written(String ref, PersonKey reader) {
    return words.written(ref, reader);
  }

  @Override
  public Optional<PersonKey> reader(String ref) {
    return words.reader(ref);
  }

  @Override
  public Optional<RoundRefusal> cleared(String ref, PersonKey reader, List<Written> kept) {
    return words.cleared(ref, reader, kept);
  }
}
