package nl.vooropleiding.plugin.kaart.bericht;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.vooropleiding.plugin.bericht.Bladzijde;
import nl.vooropleiding.plugin.bericht.Bladzijde.Orde;

/**
 * Where somebody is in the list of messages: the page, and what it is sorted by. It stands in the address; what somebody
 * made up there is the first page, newest first.
 *
 * @param pagina the first is 1
 * @param na after the message with this id
 * @param voor before the message with this id
 */
record Lijstplek(int pagina, Orde orde, boolean oplopend, Optional<Long> na, Optional<Long> voor) {

    static final int PER_PAGINA = 25;

    /** @param parameter gives a parameter of the address, or null */
    static Lijstplek uit(UnaryOperator<String> parameter) {
        String sorteer = Optional.ofNullable(parameter.apply("sorteer")).orElse("");
        Orde orde = Arrays.stream(Orde.values())
                .filter(o -> o.name().equalsIgnoreCase(sorteer.replaceFirst("^-", "")))
                .findFirst()
                .orElse(Orde.GEMAAKT);
        return new Lijstplek(
                pagina(parameter.apply("pagina")),
                orde,
                orde != Orde.GEMAAKT && !sorteer.startsWith("-"),
                nummer(parameter.apply("na")),
                nummer(parameter.apply("voor")));
    }

    private static int pagina(String tekst) {
        return tekst != null && tekst.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(tekst) : 1;
    }

    private static Optional<Long> nummer(String tekst) {
        return Optional.ofNullable(tekst).filter(t -> t.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    Bladzijde bladzijde() {
        return new Bladzijde(orde, oplopend, na, voor, overgeslagen(), PER_PAGINA);
    }

    /** How many stand on the pages before this one. */
    int overgeslagen() {
        return (pagina - 1) * PER_PAGINA;
    }

    /** What this column says of the order: {@code none}, {@code ascending} or {@code descending}. */
    String richting(Orde kolom) {
        return orde != kolom ? "none" : oplopend ? "ascending" : "descending";
    }

    /** To sort by this column: the smallest first, then the greatest, then not by it any more. */
    String naSortering(String begin, Orde kolom) {
        boolean deze = orde == kolom;
        return deze && !oplopend ? begin : begin + "&sorteer=" + (deze ? "-" : "") + kleineLetters(kolom);
    }

    /** Empty on the first page. */
    Optional<String> vorige(String begin, List<Berichtwoorden.Regel> regels) {
        return pagina == 1
                ? Optional.empty()
                : Optional.of(adres(begin, pagina - 1)
                        + (vanafBericht(regels) ? "&voor=" + regels.get(0).id() : ""));
    }

    /**
     * Empty on the last page.
     *
     * @param totaal how many there are at least
     */
    Optional<String> volgende(String begin, List<Berichtwoorden.Regel> regels, int totaal) {
        boolean meer = regels.size() == PER_PAGINA && (long) pagina * PER_PAGINA < totaal;
        return meer
                ? Optional.of(adres(begin, pagina + 1)
                        + (vanafBericht(regels)
                                ? "&na=" + regels.get(regels.size() - 1).id()
                                : ""))
                : Optional.empty();
    }

    private boolean vanafBericht(List<Berichtwoorden.Regel> regels) {
        return orde == Orde.GEMAAKT && !regels.isEmpty();
    }

    private String adres(String begin, int bladzijde) {
        String sorteer = orde == Orde.GEMAAKT ? "" : "&sorteer=" + (oplopend ? "" : "-") + kleineLetters(orde);
        return begin + sorteer + "&pagina=" + bladzijde;
    }

    private static String kleineLetters(Orde orde) {
        return orde.name().toLowerCase(Locale.ROOT);
    }
}
