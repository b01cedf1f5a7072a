package uk.lantern.scheduler.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.EscalatedQuestion.TeamReply;
import uk.lantern.scheduler.question.EscalatedQuestion.Told;

/**
 * One question as stored. The id is a digest of the caller's key, so that a nameless question
 * carries no conversation id. Dates are ISO text, so that no machine's zone can shift them.
 *
 * <p>Version 1 had one asker, one reply and {@code toldAt}; version 2 adds {@code sharing} and
 * leaves those as they were.
 *
 * <p>Retention: 12 months after it was asked, but never while it waits for an answer.
 */
@Document(StoredQuestion.COLLECTION)
record StoredQuestion(
    @Id String id,
    int v,
    String ref,
    String text,
    @Nullable PersonKey asker,
    String asked,
    String due,
    String status,
    @Nullable StoredReply reply,
    @Nullable Instant toldAt,
    String purgeOn,
    @Nullable Sharing sharing) {

  static final String COLLECTION = "questions";
  static final int V = 2;
  static final String WAITING = "waiting";
  static final String ANSWERED = "answered";
  static final String DUPLICATE = "duplicate";
  static final int KEPT_MONTHS = 12;
  static final Index BY_REF = new Index("ref", Sort.Direction.ASC).unique();
  static final Index BY_STATUS = new Index("status", Sort.Direction.ASC);

  record StoredReply(String text, PersonKey by, String on) {

    TeamReply toReply(int revision) {
      return new TeamReply(revision, text, by, LocalDate.parse(on));
    }

    @Override
    public String toString() {
      return "StoredReply[by " + by.objectId() + "]";
    }
  }

  record StoredTold(PersonKey person, int revision, Instant at) {}

  /**
   * What a question has when more than one person asks it, or more than one answer was given.
   *
   * @param mayBeShown its asker was told that others may see it
   * @param coAskers who asked the same later
   * @param corrections the second answer and those after it
   * @param toTell somebody has not got the latest answer, as far as is known
   */
  record Sharing(
      @Nullable Boolean mayBeShown,
      @Nullable List<PersonKey> coAskers,
      @Nullable List<StoredReply> corrections,
      @Nullable List<StoredTold> told,
      @Nullable String sameAs,
      @Nullable Boolean toTell) {

    static final Sharing NONE = new Sharing(null, null, null, null, null, null);

    @Override
    public String toString() {
      return "Sharing[]";
    }
  }

  static StoredQuestion waiting(
      String id,
      String ref,
      String text,
      @Nullable PersonKey asker,
      LocalDate asked,
      LocalDate due) {
    return new StoredQuestion(
        id,
        V,
        ref,
        text,
        asker,
        asked.toString(),
        due.toString(),
        WAITING,
        null,
        null,
        asked.plusMonths(KEPT_MONTHS).toString(),
        new Sharing(true, null, null, null, null, null));
  }

  EscalatedQuestion toQuestion() {
    Sharing more = sharing == null ? Sharing.NONE : sharing;
    return new EscalatedQuestion(
        ref,
        text,
        Stream.concat(Stream.ofNullable(asker), listed(more.coAskers()).stream())
            .distinct()
            .toList(),
        LocalDate.parse(asked),
        LocalDate.parse(due),
        replies(more),
        told(more),
        more.sameAs(),
        Boolean.TRUE.equals(more.mayBeShown()));
  }

  private List<TeamReply> replies(Sharing more) {
    List<TeamReply> replies = new ArrayList<>();
    if (reply != null) {
      replies.add(reply.toReply(1));
      listed(more.corrections()).forEach(it -> replies.add(it.toReply(replies.size() + 1)));
    }
    return replies;
  }

  private List<Told> told(Sharing more) {
    List<Told> told = new ArrayList<>();
    if (asker != null && toldAt != null) {
      told.add(new Told(asker, 1, toldAt));
    }
    listed(more.told()).stream()
        .map(it -> new Told(it.person(), it.revision(), it.at()))
        .filter(it -> !told.contains(it))
        .forEach(told::add);
    return told;
  }

  private static <T> List<T> listed(@Nullable List<T> stored) {
    return stored == null ? List.of() : stored;
  }

  @Override
  public String toString() {
    return "StoredQuestion[" + ref + "]";
  }
}
