package uk.lantern.content.importing;

/**
 * One printed line.
 *
 * @param page counted from 1
 * @param size of most of its letters, in points
 * @param bold all its letters are
 * @param opensParagraph there is more white space before it than between lines
 */
record PdfLine(int page, String text, float size, boolean bold, boolean opensParagraph) {

  /** A bullet opens a paragraph even where the lines stand close. */
  boolean bullet() {
    return PdfText.BULLET.matcher(text).find();
  }

  @Override
  public String toString() {
    return "PdfLine[page " + page + "]";
  }
}
