/** Documents of a case as accessible PDF, and mail with proof of sending. Knows neither engine nor process. */
package org.dienstweg.schriftgut;
