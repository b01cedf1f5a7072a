package uk.lantern.content.privacy;

/** What can identify a person, and the token that takes its place. */
public enum IdentifierKind {
  NAME("[name]"),
  DATE_OF_BIRTH("[date of birth]"),
  NHS_NUMBER("[NHS number]"),
  UPN("[pupil number]"),
  POSTCODE("[postcode]"),
  ADDRESS("[address]"),
  PHONE("[phone number]"),
  EMAIL("[email]"),
  CAR_PLATE("[car plate]"),
  CASE_NUMBER("[case number]"),
  CASE_LINK("[link]"),
  SCHOOL("[school]");

  private final String token;

  IdentifierKind(String token) {
    this.token = token;
  }

  /** What stands in the cleaned text, for example {@code [name]}. */
  public String token() {
    return token;
  }

  /** In words for a sentence such as "I removed a date of birth". */
  public String words() {
    return token.substring(1, token.length() - 1);
  }
}
