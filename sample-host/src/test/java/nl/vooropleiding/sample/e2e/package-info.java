/**
 * The product from outside: the runnable jar as a process of its own, asked over HTTP and looked at with a browser. Nothing here knows
 * the classes inside the applications. Starting a server is the dear part (10 to 20 seconds): let tests share one.
 */
package nl.vooropleiding.sample.e2e;
