package nl.vooropleiding.plugin.bericht;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.bron.Inkomend;

/** Does something with what the register says. Implemented by the subject that knows subscriptions and dossiers. */
public interface Afnemer {

    /**
     * Called in the transaction in which the messages are settled: what it changes is kept with them, or not at all.
     *
     * @param post of one instelling, and of each person at most one
     * @return how each ended, in the same order
     * @throws RuntimeException when one of them cannot be taken now; they are offered again one by one
     */
    List<Afloop> neem(List<Post> post);

    /**
     * A message with what it belongs to.
     *
     * @param bericht the incoming message
     * @param verzoek our request that it answers; absent when it came unasked
     */
    record Post(Inkomend inkomend, Bericht bericht, Optional<Bericht> verzoek) {}

    /** A request of ours was refused for good before it was taken: a fault, not an answer. */
    void geweigerd(Bericht verzoek, String melding);

    /** A person took a request of ours out of the queue before it left. */
    void verwijderd(Bericht verzoek);

    /**
     * @param status {@code GOEDGEKEURD} when it was processed, {@code QUARANTAINE} when it cannot be placed
     * @param melding what there is to say about it
     * @param deelnemer the student it turned out to be about
     */
    record Afloop(BerichtStatus status, Optional<String> melding, Optional<String> deelnemer) {

        public static Afloop verwerkt(String deelnemer) {
            return new Afloop(BerichtStatus.GOEDGEKEURD, Optional.empty(), Optional.ofNullable(deelnemer));
        }

        public static Afloop verwerkt(String deelnemer, String melding) {
            return new Afloop(BerichtStatus.GOEDGEKEURD, Optional.of(melding), Optional.ofNullable(deelnemer));
        }

        public static Afloop quarantaine(String melding) {
            return new Afloop(BerichtStatus.QUARANTAINE, Optional.of(melding), Optional.empty());
        }
    }
}
