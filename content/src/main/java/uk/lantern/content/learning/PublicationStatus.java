package uk.lantern.content.learning;

/** How far an item is on its way. Only {@code PUBLISHED} and {@code CORRECTED} items are cited. */
public enum PublicationStatus {
  DRAFT,
  IN_REVIEW,
  APPROVED,
  PUBLISHED,
  CORRECTED,
  WITHDRAWN,
  ARCHIVED
}
