package nl.vooropleiding.plugin.bron;

import java.util.Optional;

/** Where received messages are stored. Implemented by the subject that keeps messages. */
public interface Postbus {

    /** Whether an instelling of ours has this BRIN and this OIN. */
    boolean isOnze(String brin, String oin) throws BronFout;

    /**
     * Stores a message durably and returns; nothing is processed yet. The same message again is stored once and taken
     * as received.
     *
     * @throws BronFout {@code DK0051} when storing fails, {@code DK0050} <em>niet uniek</em> when another message came
     *     under the same identificatiecode
     */
    void neemAan(Ontvangen bericht) throws BronFout;

    /** Keeps a copy of what was refused, as far as that is possible; never throws. */
    void bewaarGeweigerd(Geweigerd bericht);

    /**
     * @param inhoud what it says
     * @param afzenderOin OIN of the sender
     * @param afdruk hash of the content, the same for the same content in another envelope
     * @param ruw the envelope as it came
     */
    record Ontvangen(Operatie operatie, Inkomend inhoud, String afzenderOin, String afdruk, byte[] ruw) {}

    /**
     * @param operatie what it wanted to say, when that could be read
     * @param reden the fault it was refused with
     * @param ruw what came, cut off when it was too large
     */
    record Geweigerd(Optional<Operatie> operatie, BronFout reden, byte[] ruw) {}
}
