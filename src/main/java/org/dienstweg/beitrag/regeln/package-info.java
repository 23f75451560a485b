/** The rules on correcting a post, in the order of its tasks. */
package org.dienstweg.beitrag.regeln;
