package nl.vooropleiding.sample.bron.verkeer;

/**
 * A message for a school, not yet on its way.
 *
 * @param operatie the operation of the contract
 * @param identificatiecode that of the request it answers, or one of its own
 * @param brin the school it is for
 * @param wie what it is about; within this, order is kept. A number, or the code when there is no number
 * @param inhoud the body, conforming to the contract
 */
public record Document(String operatie, String identificatiecode, String brin, String wie, String inhoud) {}
