package nl.vooropleiding.plugin.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * What the register said from one moment on, until it said something else.
 *
 * @param datumTijd when the register first said it (datumTijdBedrijfsdocument)
 * @param ontvangen when that came in
 * @param bericht id of the message
 * @param spontaan whether it came unasked
 * @param verschil with what was said before; of the first one with nothing
 * @param aankomst how it stood with what was known when it came in
 * @param gezien who saw it, each at the first time; first come first
 */
public record Versie(
        Stand stand,
        Instant datumTijd,
        Instant ontvangen,
        long bericht,
        boolean spontaan,
        Verschil verschil,
        Aankomst aankomst,
        List<Gezien> gezien) {

    /** How a stand came in. */
    public enum Aankomst {
        /** In its turn. */
        OP_TIJD,
        /** After a later one, so it was never current. */
        LAAT,
        /** With another of the same moment that counts instead: the one with the greater hash does. */
        TEGELIJK
    }

    public Versie {
        gezien = List.copyOf(gezien);
    }

    /** When this user saw it; empty when they have not. */
    public Optional<Instant> gezienDoor(String gebruiker) {
        return gezien.stream()
                .filter(g -> g.gebruiker().equals(gebruiker))
                .map(Gezien::moment)
                .findFirst();
    }
}
