package uk.lantern.scheduler.round.letter;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.YouSaid;
import uk.lantern.scheduler.round.result.Published;

/** Composes what people are told after a round, from what is published of it then. */
public record ToldContent(
    Rounds rounds, Function<String, Optional<Published>> results, RoundPhrases phrases)
    implements LetterContent {

  @Override
  public Set<MessageKind> kinds() {
    return Set.of(MessageKind.ROUND_TOLD);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    String ref = String.valueOf(delivery.message().values().get(RoundMessages.ROUND));
    Round round = rounds.find(ref).orElse(null);
    YouSaid words = round == null ? null : round.youSaid();
    return round == null || words == null
        ? new Content.Never("over")
        : RoundContent.letter(
            RoundMessages.TOLD,
            new ToldComposer(phrases).card(round, words, results.apply(ref).orElse(null)),
            round);
  }
}
