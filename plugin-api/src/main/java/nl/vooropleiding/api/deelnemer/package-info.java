/**
 * Students across the koppelvlak: the host answers {@link nl.vooropleiding.api.deelnemer.Deelnemers} and tells every
 * {@link nl.vooropleiding.api.deelnemer.DeelnemerListener} what happened; if it likes it takes
 * in numbers that the register found ({@link nl.vooropleiding.api.deelnemer.GevondenNummers}). Ids are the host's and opaque; its entities
 * never cross. Statuses are neutral values, with the host's own label beside them.
 *
 * @since 1.0
 */
package nl.vooropleiding.api.deelnemer;
