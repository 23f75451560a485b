/** What people answer at the steps of an order. */
package org.dienstweg.umbenennung.antworten;
