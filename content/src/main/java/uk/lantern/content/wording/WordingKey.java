package uk.lantern.content.wording;

/** Names one text of {@code wording/*.yml}. Each package that speaks has one enum of its keys. */
public interface WordingKey {

  /** The key in the file, for example {@code ask.not-known}. */
  String key();
}
