/** The recurring reminder of the prohibition to accept advantages, with acknowledgement (VV42-1). */
package org.dienstweg.belehrung;
