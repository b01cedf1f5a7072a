package uk.lantern.content.catalogue;

/**
 * An organisation of the partnership.
 *
 * @param type for example {@code police}
 * @param duty {@code s11}, {@code s175_157}, {@code voluntary} or {@code none}
 */
public record Agency(String code, String name, String type, String footprint, String duty) {}
