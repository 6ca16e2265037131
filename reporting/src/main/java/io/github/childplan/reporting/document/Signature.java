package io.github.childplan.reporting.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who signs a document and in whose name. Immutable and thread-safe.
 *
 * @param titles the lines above the signature, such as "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"; at least one
 * @param signer the name of the office holder without academic or honorary title; absent in a draft
 */
public record Signature(List<String> titles, Optional<String> signer) {

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Signature {
        titles = List.copyOf(titles);
        Objects.requireNonNull(signer, "signer");
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("titles were empty, must say in whose name the document is signed");
        }
    }
}
