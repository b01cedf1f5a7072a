package uk.lantern.content.learning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a document that somebody brings in can be; each is a type of item and a kind of source. */
public enum DocumentKind {
  NATIONAL_PANEL(ItemType.NATIONAL_BRIEFING, SourceKind.NATIONAL_PANEL, false),
  INSPECTION(ItemType.INSPECTION_REPORT, SourceKind.INSPECTORATE, true),
  JOINT_INSPECTION(ItemType.JTAI, SourceKind.INSPECTORATE, true),
  NSPCC(ItemType.NATIONAL_BRIEFING, SourceKind.NSPCC, false),
  CHILDRENS_COMMISSIONER(ItemType.NATIONAL_REVIEW, SourceKind.CHILDRENS_COMMISSIONER, false),
  STATUTORY_GUIDANCE(ItemType.STATUTORY_GUIDANCE, SourceKind.STATUTORY_GUIDANCE, false),
  RESEARCH(ItemType.RESEARCH, SourceKind.RESEARCH, false),
  OTHER_PARTNERSHIP(ItemType.OTHER_PARTNERSHIP, SourceKind.OTHER_PARTNERSHIP, true),
  PEER_REVIEW(ItemType.PEER_REVIEW, SourceKind.PEER, true),
  CASE_REVIEW(ItemType.LCSPR_REPORT, SourceKind.LOCAL_CASE_REVIEW, true),
  AUDIT(ItemType.AUDIT_FINDINGS, SourceKind.LOCAL_AUDIT_MULTI, true),
  SCRUTINY(ItemType.SCRUTINY_REPORT, SourceKind.INDEPENDENT_SCRUTINY, true),
  BRIEFING(ItemType.SEVEN_MINUTE_BRIEFING, SourceKind.OTHER_PARTNERSHIP, true);

  private static final String HOME = "West Sussex";

  private final ItemType type;
  private final SourceKind source;
  private final boolean ofAnArea;

  DocumentKind(ItemType type, SourceKind source, boolean ofAnArea) {
    this.type = type;
    this.source = source;
    this.ofAnArea = ofAnArea;
  }

  public ItemType type() {
    return type;
  }

  /** Whether it is about one area, which has to be named. */
  public boolean ofAnArea() {
    return ofAnArea;
  }

  /**
   * The source for a document of an area: another area's case review or audit is never ours.
   *
   * @param area empty for no one area
   */
  public SourceKind source(String area) {
    boolean local =
        source == SourceKind.LOCAL_CASE_REVIEW
            || source == SourceKind.LOCAL_AUDIT_MULTI
            || source == SourceKind.INDEPENDENT_SCRUTINY;
    return local && !area.equals(HOME) ? SourceKind.OTHER_PARTNERSHIP : source;
  }

  /**
   * Where the learning comes from, as it is always labelled.
   *
   * @param area empty for no one area
   */
  public Origin origin(String area) {
    if (area.isEmpty()) {
      return ofAnArea ? Origin.OTHER_AREA : Origin.NATIONAL;
    }
    return switch (area) {
      case HOME -> Origin.WEST_SUSSEX;
      case "Sussex", "Pan Sussex", "Pan-Sussex" -> Origin.PAN_SUSSEX;
      default -> Origin.OTHER_AREA;
    };
  }

  /** As it is written in files and options, for example {@code case_review}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that code, however it is spaced. */
  public static Optional<DocumentKind> byCode(String code) {
    String plain = code.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    return Arrays.stream(values()).filter(kind -> kind.code().equals(plain)).findFirst();
  }

  /** Every code, for whoever has to choose one. */
  public static String codes() {
    return Arrays.stream(values()).map(DocumentKind::code).collect(Collectors.joining(", "));
  }
}
