package uk.lantern.bot.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.privacy.IdentifierKind;

/**
 * Takes answers to an audit, card by card or typed one by one, and saves each before it says so.
 * Words that may identify somebody are sent back to be written again: nothing of the card is saved,
 * and nothing is masked.
 */
@Component
class AnswerFeature implements Feature {

  private static final Set<String> PARTS =
      Set.of("audit-answer", "audit-voice", "audit-grade", "audit-prompts", "audit-skip");

  private final MeantAudit meant;
  private final CardAnswers onCards;
  private final TypedAnswers inWords;
  private final Skipping skipping;
  private final Moving moving;
  private final TypedAudit typedAudit;

  AnswerFeature(
      MeantAudit meant,
      CardAnswers onCards,
      TypedAnswers inWords,
      Skipping skipping,
      Moving moving,
      TypedAudit typedAudit) {
    this.meant = meant;
    this.onCards = onCards;
    this.inWords = inWords;
    this.skipping = skipping;
    this.moving = moving;
    this.typedAudit = typedAudit;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(
        "audit-answer",
        "audit-voice",
        "audit-grade",
        "audit-prompts",
        "audit-skip",
        "audit-back",
        "audit-save");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  /** What an auditor writes is kept in the response and nowhere else. */
  @Override
  public Set<String> unkept() {
    return verbs();
  }

  /** Auditors write of what records say of children; a word of it is no cry for help. */
  @Override
  public Set<String> recording() {
    return PARTS;
  }

  @Override
  public List<Card> paused(Turn silent, Command command, Set<IdentifierKind> named) {
    return typedAudit.paused(silent, command, named);
  }

  @Override
  public Optional<String> takes(Turn turn, Command typed) {
    return typedAudit.takes(turn, typed);
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.meant(
        turn,
        command,
        heard ->
            switch (command.verb()) {
              case "audit-skip" -> skipping.skip(heard);
              case "audit-back" -> moving.back(heard);
              case "audit-save" -> moving.save(heard);
              default -> heard.isTyped() ? inWords.answer(heard) : onCards.answer(heard);
            });
  }
}
