package uk.lantern.bot.audit;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.QuestionHead;
import uk.lantern.content.questionnaire.Remark;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;

/** What every audit asks beside its questionnaire; the texts stand in the wording. */
@Component
class OwnQuestions {

  /** Ids that no questionnaire can use: those of a file have no dash in front. */
  static final String INVOLVED = "-involved";

  static final String ACTED = "-acted";
  static final String SKIP = "-skip-";

  static final String YES = "yes";
  static final String NO = "no";

  private final Wording wording;

  OwnQuestions(Wording wording) {
    this.wording = wording;
  }

  /** Before a multi-agency case: whether they, or somebody they supervise, were involved. */
  Question involved() {
    return yesOrNo(
        head(INVOLVED, AuditWording.INVOLVED, ""),
        AuditWording.INVOLVED_NO,
        AuditWording.INVOLVED_YES);
  }

  /** Whether the auditor acted because a child may be at risk. */
  Question acted() {
    return yesOrNo(
        head(ACTED, AuditWording.ACTED, wording.say(AuditWording.ACTED_HELP)),
        AuditWording.ACTED_NO,
        AuditWording.ACTED_YES);
  }

  /** Why a question is skipped. */
  Question skip(Question skipped) {
    return new Question.ShortText(
        head(SKIP + skipped.id(), AuditWording.SKIP_WHY, ""), Remark.REASON);
  }

  private Question yesOrNo(QuestionHead head, WordingKey no, WordingKey yes) {
    return new Question.Choice(
        head,
        List.of(new Option(NO, wording.say(no), false), new Option(YES, wording.say(yes), false)),
        false);
  }

  private QuestionHead head(String id, WordingKey text, String help) {
    return new QuestionHead(
        id, wording.say(text), help, true, false, false, Remark.NONE, Set.of(), null);
  }
}
