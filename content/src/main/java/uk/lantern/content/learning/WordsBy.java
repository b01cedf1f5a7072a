package uk.lantern.content.learning;

/** Whose words a section holds. Only the publisher's may ever be shown as a quotation. */
public enum WordsBy {
  /** Verbatim from an imported original. */
  PUBLISHER,
  /** Written by Lantern's authors: a summary, labelled as one. */
  LANTERN
}
