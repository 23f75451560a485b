/** What an advantage comes to before anybody decides about it: the questions to ask, the answer, its findings. */
package org.dienstweg.vorteil.vorpruefung;
