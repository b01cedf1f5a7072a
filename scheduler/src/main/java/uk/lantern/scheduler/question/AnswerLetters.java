package uk.lantern.scheduler.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.outbox.Cancellation;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.EscalatedQuestion.TeamReply;

/** Brings the team's answer to everybody who asked, each revision once. */
public final class AnswerLetters {

  /** Of an earlier answer: nothing of it can have been read. */
  private static final Set<ReportWord> NEVER_ARRIVED =
      EnumSet.of(
          ReportWord.NOT_INSTALLED,
          ReportWord.BLOCKED,
          ReportWord.GUEST,
          ReportWord.PAUSED,
          ReportWord.FAILED,
          ReportWord.EXPIRED,
          ReportWord.CANCELLED);

  private final EscalatedQuestions questions;
  private final Outbox outbox;

  public AnswerLetters(EscalatedQuestions questions, Outbox outbox) {
    this.questions = questions;
    this.outbox = outbox;
  }

  /**
   * Offers the latest answer to each asker who has not got it, and notes who has. An earlier answer
   * that still waits is not sent any more. Safe to repeat at any time.
   *
   * @return how many letters are new
   */
  public int offer(EscalatedQuestion question, Instant now) {
    TeamReply latest = question.reply();
    if (latest == null) {
      return 0;
    }
    int offered = 0;
    boolean worthSending = false;
    for (PersonKey asker : question.askers()) {
      if (question.wasTold(asker, latest.revision())) {
        continue;
      }
      TeamReply earlier = gotBefore(question, asker, latest);
      Message letter = QuestionAnsweredComposer.message(question, latest, asker, earlier);
      worthSending |= letter.expires().isAfter(now);
      noteArrival(question, latest, asker);
      if (letter.expires().isAfter(now) && outbox.offer(letter)) {
        offered++;
      }
    }
    questions.checkTold(question.ref(), !worthSending);
    return offered;
  }

  /** What became of the latest answer, asker by asker; empty while it waits or has no asker. */
  public Map<ReportWord, Integer> report(EscalatedQuestion question) {
    Map<ReportWord, Integer> words = new EnumMap<>(ReportWord.class);
    TeamReply latest = question.reply();
    if (latest != null) {
      for (PersonKey asker : question.askers()) {
        ReportWord word =
            find(question, latest, asker)
                .map(Delivery::word)
                .orElse(
                    question.wasTold(asker, latest.revision())
                        ? ReportWord.DELIVERED
                        : ReportWord.WAITING);
        words.merge(word, 1, Integer::sum);
      }
    }
    return words;
  }

  /** The letters with the latest answer that still wait to go. */
  public List<Delivery> waiting(EscalatedQuestion question) {
    List<Delivery> waiting = new ArrayList<>();
    TeamReply latest = question.reply();
    if (latest != null) {
      for (PersonKey asker : question.askers()) {
        find(question, latest, asker)
            .filter(delivery -> delivery.word() == ReportWord.WAITING)
            .ifPresent(waiting::add);
      }
    }
    return waiting;
  }

  /** The last revision before the latest that this person may have read. */
  private @Nullable TeamReply gotBefore(
      EscalatedQuestion question, PersonKey asker, TeamReply latest) {
    TeamReply got = null;
    for (TeamReply reply : question.replies().subList(0, latest.revision() - 1)) {
      OccurrenceKey key = QuestionAnsweredComposer.key(question, reply, asker);
      outbox.cancel(Cancellation.of(key, "corrected"));
      boolean mayHave =
          question.wasTold(asker, reply.revision())
              || outbox.find(key).filter(it -> !NEVER_ARRIVED.contains(it.word())).isPresent();
      got = mayHave ? reply : got;
    }
    return got;
  }

  private void noteArrival(EscalatedQuestion question, TeamReply reply, PersonKey asker) {
    find(question, reply, asker)
        .filter(it -> it.word() == ReportWord.DELIVERED || it.word() == ReportWord.SENT_ANOTHER_WAY)
        .map(Delivery::outcome)
        .ifPresent(it -> questions.told(question.ref(), asker, reply.revision(), it.at()));
  }

  private Optional<Delivery> find(EscalatedQuestion question, TeamReply reply, PersonKey asker) {
    return outbox.find(QuestionAnsweredComposer.key(question, reply, asker));
  }
}
