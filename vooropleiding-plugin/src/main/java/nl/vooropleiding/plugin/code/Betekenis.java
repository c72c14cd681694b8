package nl.vooropleiding.plugin.code;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a code meant on one day, and what it is called on another.
 *
 * @param lijst where it was looked up
 * @param toen the name on the day of the record; absent when the list does not know the code
 * @param nu the name today where it differs from then; absent when it is the same or there is none any more
 * @param vervallen the last day the list knew the code, when that has passed
 * @param kenmerk what the list says beside the name on the day of the record: kind of vo, mbo level, ho degree
 */
public record Betekenis(
        Lijst lijst,
        String code,
        Optional<String> toen,
        Optional<String> nu,
        Optional<LocalDate> vervallen,
        Optional<String> kenmerk) {

    public boolean bekend() {
        return toen.isPresent();
    }
}
