/** The rules on renaming accounts, in the order of the tasks. */
package org.dienstweg.umbenennung.regeln;
