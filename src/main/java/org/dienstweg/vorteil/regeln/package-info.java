/** The rules of VV zu § 42 BeamtStG on advantages, in the order of the tasks. */
package org.dienstweg.vorteil.regeln;
