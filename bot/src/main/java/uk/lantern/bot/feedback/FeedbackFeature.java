package uk.lantern.bot.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.feedback.FeedbackTalk.Asked;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.scheduler.feedback.FeedbackKind;
import uk.lantern.scheduler.feedback.FeedbackRecords;

/** What would you like to tell the partnership? Dialogue S12, its beginning. */
@Component
class FeedbackFeature implements Feature {

  /** "the nurse in MASH, really helpful": the team stands behind "in", as far as the comma. */
  private static final Pattern IN_TEAM =
      Pattern.compile("(?i)\\b(?:in|of|at) (?:the )?([\\p{L}][\\p{L} /&'-]{1,60}?)(?=[,.;:]|$)");

  private final FeedbackTalks talks;
  private final FeedbackAnswers answers;
  private final FeedbackRecords records;
  private final EscalationForms escalations;
  private final WordsForms forms;
  private final FeedbackCards cards;

  FeedbackFeature(
      FeedbackTalks talks,
      FeedbackAnswers answers,
      FeedbackRecords records,
      EscalationForms escalations,
      WordsForms forms,
      FeedbackCards cards) {
    this.talks = talks;
    this.answers = answers;
    this.records = records;
    this.escalations = escalations;
    this.forms = forms;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("feedback", "feedback-kind");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  /** What is kept names nobody; a record of the turn would. */
  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Optional<String> takes(Turn turn, Command typed) {
    if (!answers.couldBe(turn, typed)) {
      return Optional.empty();
    }
    try {
      return talks.waiting(turn).flatMap(talk -> answers.verb(turn, talk));
    } catch (DataAccessException away) {
      // Questions are answered without the store, too.
      return Optional.empty();
    }
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    String said = command.data().getOrDefault("say", turn.text());
    if (command.verb().equals("feedback")) {
      return kinds(turn, said);
    }
    if (FeedbackAnswers.isNo(said)) {
      talks.begin(turn, Asked.NOTHING, Map.of());
      return cards.receipt(turn, FeedbackWording.NOTHING_KEPT);
    }
    return Chosen.in(said)
        .map(chosen -> chosen(turn, chosen, command))
        .orElseGet(() -> kinds(turn, said));
  }

  private Reply kinds(Turn turn, String said) {
    talks.begin(turn, Asked.KIND, Map.of());
    boolean complains = said.toLowerCase(Locale.UK).contains("complain");
    return cards.reply(
        turn,
        cards.text(
            cards.say(complains ? FeedbackWording.HEADING_COMPLAINT : FeedbackWording.HEADING),
            List.of(cards.say(FeedbackWording.RISK_FIRST), cards.say(FeedbackWording.NO_CHILD)),
            Arrays.stream(
                    new Chosen[] {
                      Chosen.ESCALATION, Chosen.SERVICE, Chosen.PARTNERSHIP,
                      Chosen.IDEA, Chosen.BARRIER, Chosen.COMPLIMENT
                    })
                .map(it -> cards.button("feedback-kind", it.button(), it.typed()))
                .toList()));
  }

  private Reply chosen(Turn turn, Chosen chosen, Command command) {
    if (chosen.isComplaint()) {
      talks.begin(turn, Asked.NOTHING, Map.of());
      records.signposted();
      return cards.reply(
          turn,
          cards.text(
              cards.say(FeedbackWording.COMPLAINT),
              List.of(
                  cards.say(FeedbackWording.RISK_FIRST),
                  cards.say(
                      chosen == Chosen.SERVICE
                          ? FeedbackWording.COMPLAINT_SERVICE
                          : FeedbackWording.COMPLAINT_PARTNERSHIP),
                  cards.say(FeedbackWording.COMPLAINT_KEPT)),
              List.of()));
    }
    if (chosen == Chosen.ESCALATION) {
      talks.begin(turn, Asked.RECORD, Map.of());
      return cards.reply(turn, escalations.procedureCard());
    }
    FeedbackKind kind = chosen.kept().orElseThrow();
    return words(turn, kind, turn.action() == null ? command.words() : "");
  }

  /** A word alone, such as MASH, would be read as a message when it comes back. */
  private String team(String named) {
    return named.contains(" ")
        ? named
        : cards.say(FeedbackWording.ONE_WORD_TEAM, Map.of("team", named));
  }

  /**
   * What was typed behind the word is the beginning of it, unless something was taken out of it.
   */
  private Reply words(Turn turn, FeedbackKind kind, String typed) {
    String kinds = IdentifierKind.wordsOfTokensIn(typed);
    String words = kinds.isEmpty() ? typed : "";
    Matcher team = IN_TEAM.matcher(words);
    boolean named = kind == FeedbackKind.COMPLIMENT && team.find();
    FeedbackTalk talk =
        talks.begin(
            turn,
            Asked.WORDS,
            Map.of(
                WordsForms.KIND,
                kind.name(),
                WordsForms.TEAM,
                named ? team(team.group(1).strip()) : "",
                WordsForms.WORDS,
                words));
    List<String> problems =
        kinds.isEmpty()
            ? List.of()
            : List.of(cards.say(FeedbackWording.REWORD, Map.of("kinds", kinds)));
    return cards.reply(turn, forms.form(kind, talk, problems));
  }
}
