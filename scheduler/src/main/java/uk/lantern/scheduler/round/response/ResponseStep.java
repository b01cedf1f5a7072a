package uk.lantern.scheduler.round.response;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.scheduler.people.PersonKey;

/** What somebody does with a response. */
public sealed interface ResponseStep {

  /** Which kind of step. */
  ResponseMove move();

  /** The words in it that are kept; those of answers are looked at with their questions. */
  default List<String> texts() {
    return List.of();
  }

  /** What it concerns, for the history: never words. */
  default String about() {
    return "";
  }

  /** Whom it names. */
  default @Nullable PersonKey names() {
    return null;
  }

  /** "Start record 1". */
  record Start() implements ResponseStep {

    @Override
    public ResponseMove move() {
      return ResponseMove.START;
    }
  }

  /** Before a multi-agency case: whether they or somebody they supervise were involved. */
  record Declare(boolean involved) implements ResponseStep {

    @Override
    public ResponseMove move() {
      return involved ? ResponseMove.DECLARE_INVOLVED : ResponseMove.DECLARE_FREE;
    }
  }

  /** Answers to some questions; a skip is one, with its reason. */
  record Give(List<Answer> answers) implements ResponseStep {

    public Give {
      answers = List.copyOf(answers);
    }

    @Override
    public ResponseMove move() {
      return ResponseMove.GIVE;
    }

    @Override
    public String about() {
      return answers.stream().map(Answer::question).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
      return "Give[" + answers.size() + "]";
    }
  }

  /** Whether the auditor acted because a child may be at risk: yes or no. */
  record Act(boolean acted) implements ResponseStep {

    @Override
    public ResponseMove move() {
      return ResponseMove.ACT;
    }
  }

  /** Sends it to the quality assurance officer. */
  record Submit() implements ResponseStep {

    @Override
    public ResponseMove move() {
      return ResponseMove.SUBMIT;
    }
  }

  /** The quality assurance officer sends it back. */
  record SendBack(String comment) implements ResponseStep {

    /** In characters. */
    public static final int LONGEST = 600;

    @Override
    public ResponseMove move() {
      return ResponseMove.SEND_BACK;
    }

    @Override
    public List<String> texts() {
      return List.of(comment);
    }

    @Override
    public String toString() {
      return "SendBack[]";
    }
  }

  /** Somebody else of the same agency is to answer it. */
  record Delegate(PersonKey to) implements ResponseStep {

    @Override
    public ResponseMove move() {
      return ResponseMove.DELEGATE;
    }

    @Override
    public PersonKey names() {
      return to;
    }
  }
}
