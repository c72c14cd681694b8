package nl.vooropleiding.plugin.duiding;

/** Why an advice on admission says what it says. */
public enum Reden {
    /** The record is evidence that the article names. */
    BEWIJS,
    /** The record is more than the article names. */
    A_FORTIORI,
    /** The deelname runs: it may end in evidence. */
    LOOPT,
    /** A result of a day that has yet to come: it is no evidence before that. */
    TOEKOMST,
    /** A certificaat alone: it may be part of evidence. */
    CERTIFICAAT,
    /** A propedeuse alone is no graad. */
    PROPEDEUSE,
    /** An mbo diploma whose level neither the register nor the list gives. */
    NIVEAU_ONBEKEND,
    /** A diploma of vo with a code that the list does not know. */
    CODE_ONBEKEND,
    /** Havo or vwo in leerjaar 3: whether it was completed was not delivered. */
    LEERJAAR_3,
    /** Havo or vwo without leerjaar. */
    LEERJAAR_ONBEKEND,
    /** Nothing was delivered at all. */
    NIETS_GELEVERD,
    /** Nothing that was delivered is, or may become, evidence; the school may still admit (art. 8.2.1 lid 6). */
    GEEN_BEWIJS,
    /** Whether it is the same profession is for the school to say. */
    ZELFDE_BEROEP,
    /** Entree is for whoever does not meet the requirements of niveau 2 (art. 8.1.1b). */
    VOLDOET_AAN_NIVEAU_2,
    /** Whether the requirements of niveau 2 are met is to be judged first. */
    NIVEAU_2_ONBESLIST,
    /** Sixteen on the first of August before the wanted start. */
    ZESTIEN,
    JONGER_DAN_ZESTIEN,
    /** The date of birth is not known, or not precisely enough. */
    LEEFTIJD_ONBEKEND
}
