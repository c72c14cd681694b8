package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.code.Betekenis;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Naam;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Stelsel;

/** Names beside codes, in words: what it was called then, what it is called now, or which list does not know it. */
public record Namen(Codelijst codes, Teksten teksten, LocalDate nu) {

    public Naam instelling(String brin, LocalDate toen) {
        return naam(codes.instelling(brin, toen, nu), List.of());
    }

    /** @param bij lines that come before what the list adds, such as a leerjaar */
    public Naam opleiding(Stelsel stelsel, String code, LocalDate toen, List<String> bij) {
        return naam(codes.opleiding(stelsel, code, toen, nu), bij);
    }

    public Naam onderdeel(Onderdeelsoort soort, String code, LocalDate toen) {
        return naam(codes.onderdeel(soort, code, toen, nu), List.of());
    }

    /** The code with its name where the list knows it; likewise the two below. */
    public String vestiging(String code, LocalDate toen) {
        return code + achter(codes.vestiging(code, toen, nu));
    }

    public String aanbieder(String code, LocalDate toen) {
        return code + achter(codes.aanbieder(code, toen, nu));
    }

    public String locatie(String code, LocalDate toen) {
        return code + achter(codes.locatie(code, toen, nu));
    }

    private static String achter(Betekenis betekenis) {
        return betekenis.toen().map(naam -> " " + naam).orElse("");
    }

    public Optional<String> niveau(String crebo, LocalDate toen) {
        return codes.opleiding(Stelsel.CREBO, crebo, toen, nu).kenmerk();
    }

    private Naam naam(Betekenis betekenis, List<String> eerst) {
        List<String> bij = new ArrayList<>(eerst);
        betekenis.nu().ifPresent(nieuw -> bij.add(teksten.van("naam.nu", nieuw)));
        betekenis.vervallen().ifPresent(dag -> bij.add(teksten.van("naam.vervallen", teksten.datum(dag))));
        return new Naam(
                betekenis
                        .toen()
                        .orElseGet(() ->
                                teksten.van("naam.onbekend", betekenis.lijst().naam())),
                betekenis.bekend(),
                bij);
    }
}
