package nl.vooropleiding.api.organisatie;

import java.util.Objects;

/**
 * A school with its own place in the register.
 *
 * @param id the host's opaque id
 * @param naam as users know it
 * @param brin four characters, {@code 25PZ}: the instellingscode in the register
 * @param oin the Organisatie-identificatienummer (20 characters) that the school signs its messages with; do not
 *     derive it from the BRIN
 * @since 1.0
 */
public record Instelling(String id, String naam, String brin, String oin) {

    public Instelling {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(naam, "naam");
        if (!brin.matches("[0-9]{2}[A-Z]{2}")) {
            throw new IllegalArgumentException("Een BRIN is twee cijfers en twee hoofdletters");
        }
        if (!oin.matches("[0-9A-Z]{20}")) {
            throw new IllegalArgumentException("Een OIN telt twintig cijfers of hoofdletters");
        }
    }
}
