/** The rules on the names of official accounts, for every process that gives one a name. */
package org.dienstweg.register.regeln;
