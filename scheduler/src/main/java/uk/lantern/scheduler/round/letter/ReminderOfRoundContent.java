package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;

/** Composes reminders by name, when they are sent: what was finished since is left out. */
public final class ReminderOfRoundContent implements LetterContent {

  private static final Content.Never OVER = new Content.Never("over");

  private final Rounds rounds;
  private final Asks asks;
  private final RoundReminderPolicy policy;
  private final List<FollowUps> followUps;
  private final People people;
  private final RoundPhrases phrases;

  public ReminderOfRoundContent(
      Rounds rounds,
      Asks asks,
      RoundReminderPolicy policy,
      List<FollowUps> followUps,
      People people,
      RoundPhrases phrases) {
    this.rounds = rounds;
    this.asks = asks;
    this.policy = policy;
    this.followUps = List.copyOf(followUps);
    this.people = people;
    this.phrases = phrases;
  }

  @Override
  public Set<MessageKind> kinds() {
    return Set.of(MessageKind.ROUND_REMINDED);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    Message message = delivery.message();
    if (message.values().containsKey(RoundMessages.STAGE)) {
      return followUp(message, recipient, now);
    }
    List<Round> left = left(message, recipient, now.toLocalDate());
    if (left.isEmpty()) {
      return OVER;
    }
    RemindedComposer composer = new RemindedComposer(phrases);
    Round first = left.getFirst();
    boolean unnamed = first.isAnonymous() || first.kind() == QuestionnaireKind.TRAINING_EVALUATION;
    return RoundContent.letter(
        RoundMessages.REMINDED,
        unnamed ? composer.unnamed(first) : composer.named(left),
        left.size() == 1 ? first : null);
  }

  /** The round of the reminder, or of a weekly card all that are near. */
  private List<Round> left(Message message, Addressee recipient, LocalDate today) {
    Object ref = message.values().get(RoundMessages.ROUND);
    return RoundContent.open(asks, recipient, today).stream()
        .filter(round -> ref == null ? policy.isNamedOn(round, today) : round.ref().equals(ref))
        .toList();
  }

  private Content followUp(Message message, Addressee recipient, ZonedDateTime now) {
    String ref = String.valueOf(message.values().get(RoundMessages.ROUND));
    Round round = rounds.find(ref).orElse(null);
    FollowUp it = wanted(message, recipient, ref).orElse(null);
    if (round == null || it == null) {
      return OVER;
    }
    if (it.day().isAfter(now.toLocalDate())) {
      return RoundContent.later(it.day(), now);
    }
    RemindedComposer composer = new RemindedComposer(phrases);
    return RoundContent.letter(
        RoundMessages.REMINDED,
        it.stage() == Stage.MANAGER_VIEW
            ? composer.managerView(round, it, name(it))
            : composer.followUp(round, it),
        round);
  }

  /** Not when it was answered, called off or moved to another day. */
  private Optional<FollowUp> wanted(Message message, Addressee recipient, String ref) {
    Stage stage = Stage.valueOf(String.valueOf(message.values().get(RoundMessages.STAGE)));
    PersonKey about = RoundMessages.person(message, RoundMessages.ABOUT);
    return followUps.stream()
        .flatMap(it -> it.find(ref, stage, recipient.key(), about).stream())
        .filter(it -> it.day().equals(message.key().date()))
        .findFirst();
  }

  private String name(FollowUp it) {
    return people
        .find(it.about())
        .map(Person::displayName)
        .orElseGet(() -> phrases.say(RoundLetterWording.SOMEBODY));
  }
}
