/**
 * What a student or the school says is wrong in what the register delivered (AVG art. 16 and 18). It stands beside the
 * delivered data and changes none of them: only the school that supplied a record, or DUO, can.
 */
package nl.vooropleiding.plugin.betwisting;
