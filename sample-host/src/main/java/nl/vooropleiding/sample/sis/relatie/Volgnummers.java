package nl.vooropleiding.sample.sis.relatie;

import java.util.Collection;

/** Numbers relations as users know them: {@code 201.1} is followed by {@code 202.1}; the first is {@code 1.1}. */
final class Volgnummers {

    private Volgnummers() {}

    static String na(Collection<String> bestaande) {
        int hoogste = bestaande.stream()
                .mapToInt(nummer -> Integer.parseInt(nummer.substring(0, nummer.indexOf('.'))))
                .max()
                .orElse(0);
        return (hoogste + 1) + ".1";
    }

    /** The verbintenis that an aanmelding leads to: {@code 201.1} becomes {@code 201.2}. */
    static String vervolg(String aanmelding) {
        int punt = aanmelding.indexOf('.');
        return aanmelding.substring(0, punt) + "." + (Integer.parseInt(aanmelding.substring(punt + 1)) + 1);
    }
}
