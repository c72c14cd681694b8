/** Hangs in calls of a page and does not listen to interrupts; ends when it is undeployed. */
package nl.vooropleiding.sample.slecht.doof;
