package uk.lantern.content.answering;

/** The door of the answering engine. Implementations are safe for concurrent use. */
public interface Answering {

  /** Answers from what the viewer may see that day; never throws for any text. */
  Answer answer(Enquiry enquiry);
}
