package io.github.childplan.reporting.form;

import org.immutables.value.Value;

/**
 * How large a file that somebody sent may be, so that no file can take the machine's memory or time. They belong to the reader
 * they are given to; nothing is set for the whole program.
 *
 * <p>A form of the bundled plan has about 20 KB, 100 KB unpacked and 250 cells; the defaults leave room for a hundred times as
 * much and for pictures. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface FormLimits {

    /** The size below which the ratio of a packed part is not looked at: small parts of harmless files pack very well. */
    long RATIO_LOOKED_AT_FROM = 1 << 20;

    /**
     * Returns the most bytes of a file.
     *
     * @return 16 MiB if nothing is set
     */
    @Value.Default
    default long fileBytes() {
        return 16L << 20;
    }

    /**
     * Returns the most parts of a workbook.
     *
     * @return 1,000 if nothing is set
     */
    @Value.Default
    default int parts() {
        return 1_000;
    }

    /**
     * Returns the most bytes of all parts together once they are unpacked, counted while they are.
     *
     * @return 32 MiB if nothing is set
     */
    @Value.Default
    default long unpackedBytes() {
        return 32L << 20;
    }

    /**
     * Returns how many times its packed size a part may have, if it has more than {@link #RATIO_LOOKED_AT_FROM} bytes.
     *
     * @return 200 if nothing is set
     */
    @Value.Default
    default int ratio() {
        return 200;
    }

    /**
     * Returns the most cells of all sheets together.
     *
     * @return 100,000 if nothing is set
     */
    @Value.Default
    default int cells() {
        return 100_000;
    }

    /**
     * Returns the most characters of a cell.
     *
     * @return 32,767, the most a spreadsheet takes, if nothing is set
     */
    @Value.Default
    default int cellCharacters() {
        return 32_767;
    }

    /**
     * Returns the most files of a folder.
     *
     * @return 20,000 if nothing is set
     */
    @Value.Default
    default int files() {
        return 20_000;
    }

    /**
     * Returns the limits that fit the forms of this library.
     *
     * @return the limits
     */
    static FormLimits standard() {
        return builder().build();
    }

    /**
     * Returns a builder that holds the defaults.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds these limits.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if a limit is not positive, or more than an array can hold
     */
    @Value.Check
    default void check() {
        requireLimit("fileBytes", fileBytes());
        requireLimit("parts", parts());
        requireLimit("unpackedBytes", unpackedBytes());
        requireLimit("ratio", ratio());
        requireLimit("cells", cells());
        requireLimit("cellCharacters", cellCharacters());
        requireLimit("files", files());
    }

    private static void requireLimit(String what, long limit) {
        if (limit < 1 || limit > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    what + " was " + limit + ", must be from 1 to " + (Integer.MAX_VALUE - 8));
        }
    }

    /** Collects the parts of {@link FormLimits}. Not thread-safe. */
    final class Builder extends ImmutableFormLimits.Builder {
        Builder() {}
    }
}
