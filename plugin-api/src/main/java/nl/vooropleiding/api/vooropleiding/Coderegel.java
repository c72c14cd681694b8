package nl.vooropleiding.api.vooropleiding;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a code is called in one list from one day to another.
 *
 * @param lijst {@code INSTELLING} (BRIN), {@code VESTIGING}, {@code AANBIEDER}, {@code LOCATIE}, {@code ILT}, {@code
 *     CREBO}, {@code CROHO}, {@code VAK}, {@code EXAMENONDERDEEL}, {@code KEUZEDEEL} or
 *     {@code AMVB_ONDERDEEL}
 * @param van first day; absent when open
 * @param tot last day; absent when open
 * @param kenmerk what a rule needs beside the name: the kind of vo (ILT: {@code vmbo-tl}), the level (CREBO: {@code 3}),
 *     the graad (CROHO: {@code ba}); absent elsewhere
 * @since 1.1
 */
public record Coderegel(
        String lijst,
        String code,
        Optional<LocalDate> van,
        Optional<LocalDate> tot,
        String naam,
        Optional<String> kenmerk) {

    public Coderegel {
        Objects.requireNonNull(lijst, "lijst");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(van, "van");
        Objects.requireNonNull(tot, "tot");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(kenmerk, "kenmerk");
    }
}
