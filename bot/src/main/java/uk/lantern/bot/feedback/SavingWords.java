package uk.lantern.bot.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.feedback.FeedbackTalk.Asked;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.scheduler.feedback.FeedbackCounts;
import uk.lantern.scheduler.feedback.FeedbackKind;
import uk.lantern.scheduler.feedback.FeedbackOutcome;
import uk.lantern.scheduler.feedback.FeedbackRecord.Said;
import uk.lantern.scheduler.feedback.FeedbackRecords;
import uk.lantern.scheduler.feedback.NewFeedback;
import uk.lantern.scheduler.feedback.ShareConsent;

/** Keeps a compliment, an idea or a barrier. */
@Component
record SavingWords(
    FeedbackTalks talks,
    FeedbackRecords records,
    FeedbackCounts counts,
    WordsForms forms,
    KeptFeedback saved,
    FeedbackCards cards) {

  private static final String SAVE = "(?i)\\s*save (?:for (?:the )?team|my feedback)[.!\\s]*";

  Reply save(Turn turn, Command command, FeedbackTalk talk) {
    FeedbackKind kind = FeedbackKind.valueOf(talk.said(WordsForms.KIND));
    Map<String, String> said =
        turn.action() == null ? typed(turn.text(), kind, talk) : filled(command);
    List<String> problems = problems(said);
    if (problems.isEmpty()) {
      NewFeedback wanted = wanted(turn, kind, talk, said);
      switch (records.give(wanted, turn.person().key())) {
        case FeedbackOutcome.Done it -> {
          talks.kept(turn, talk, it.now().ref());
          return cards.reply(turn, saved.card(it.now()));
        }
        case FeedbackOutcome.Refused it ->
            problems = List.of(cards.say(FeedbackReplies.text(it.code())));
        case FeedbackOutcome.Absent absent -> problems = List.of();
      }
    }
    return again(turn, kind, talk, said, problems);
  }

  /** What holds an identifier is not even remembered for the next try. */
  private Reply again(
      Turn turn,
      FeedbackKind kind,
      FeedbackTalk talk,
      Map<String, String> said,
      List<String> problems) {
    FeedbackTalk next =
        talks.goOn(
            turn,
            talk,
            Asked.WORDS,
            said.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        it ->
                            IdentifierKind.wordsOfTokensIn(it.getValue()).isEmpty()
                                    && it.getValue().length() <= 2_000
                                ? it.getValue()
                                : "")));
    return cards.reply(turn, forms.form(kind, next, problems));
  }

  private static Map<String, String> filled(Command command) {
    return Stream.of(WordsForms.TEAM, WordsForms.WORDS, WordsForms.CONSENT)
        .collect(Collectors.toMap(it -> it, it -> command.data().getOrDefault(it, "").strip()));
  }

  /** "save for team", the words, or team and words with a colon; shared with nobody until asked. */
  private static Map<String, String> typed(String text, FeedbackKind kind, FeedbackTalk talk) {
    String team = talk.said(WordsForms.TEAM);
    String words = talk.said(WordsForms.WORDS);
    if (!text.matches(SAVE)) {
      String[] parts = text.split(":", 2);
      if (kind == FeedbackKind.COMPLIMENT && parts.length == 2) {
        team = parts[0].strip();
        words = parts[1].strip();
      } else if (kind == FeedbackKind.COMPLIMENT && team.isEmpty() && !words.isEmpty()) {
        team = text.strip();
      } else {
        words = text.strip();
      }
    }
    return Map.of(
        WordsForms.TEAM,
        team,
        WordsForms.WORDS,
        words,
        WordsForms.CONSENT,
        Codes.of(ShareConsentWording.NO));
  }

  private List<String> problems(Map<String, String> said) {
    List<String> problems = new ArrayList<>();
    String kinds = IdentifierKind.wordsOfTokensIn(String.join(" ", said.values()));
    if (!kinds.isEmpty()) {
      problems.add(cards.say(FeedbackWording.REWORD, Map.of("kinds", kinds)));
    }
    if (Codes.one(ShareConsent.class, said.getOrDefault(WordsForms.CONSENT, "")).isEmpty()) {
      String options =
          Stream.of(ShareConsentWording.values()).map(cards::say).collect(Collectors.joining(" "));
      problems.add(cards.say(FeedbackWording.CHOOSE_CONSENT, Map.of("options", options)));
    }
    return problems;
  }

  private NewFeedback wanted(
      Turn turn, FeedbackKind kind, FeedbackTalk talk, Map<String, String> said) {
    ShareConsent consent =
        Codes.one(ShareConsent.class, said.getOrDefault(WordsForms.CONSENT, "")).orElseThrow();
    boolean compliment = kind == FeedbackKind.COMPLIMENT;
    return new NewFeedback(
        talk.form(),
        kind,
        counts.groupOf(turn.person()),
        new Said(
            said.getOrDefault(WordsForms.WORDS, ""),
            compliment ? said.getOrDefault(WordsForms.TEAM, "") : "",
            "",
            consent),
        null);
  }
}
