/** Binds what a file holds into one accessible PDF with a table of contents and page numbers (VV50-2.7). */
package org.dienstweg.schriftgut.mappe;
