/** Hangs in calls of a page until it is interrupted or undeployed. */
package nl.vooropleiding.sample.slecht.hangt;
