/** The mailbox of the demonstration: mails become files that can be looked at in the browser. */
package org.dienstweg.schriftgut.postfach;
