package nl.vooropleiding.sample.sis.formulier;

import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.sample.sis.relatie.Looptijd;
import nl.vooropleiding.sample.sis.verzoek.Datums;

/** Reads a begin and an end from a form, and says beside the field what is wrong with it. */
final class LooptijdInvoer {

    private LooptijdInvoer() {}

    /** @param einde null for open */
    static Optional<Looptijd> lees(String begin, String einde, Afhandeling afhandeling) {
        Optional<LocalDate> van = begin == null ? Optional.empty() : Datums.lees(begin);
        if (van.isEmpty()) {
            afhandeling.fout("formulier:begin", "fout.datum");
            return Optional.empty();
        }
        Optional<LocalDate> tot = einde == null ? Optional.empty() : Datums.lees(einde);
        if (einde != null && tot.isEmpty()) {
            afhandeling.fout("formulier:einde", "fout.datum");
            return Optional.empty();
        }
        if (tot.filter(dag -> dag.isBefore(van.get())).isPresent()) {
            afhandeling.fout("formulier:einde", "fout.volgorde");
            return Optional.empty();
        }
        return Optional.of(new Looptijd(van.get(), tot));
    }
}
