/** Mail that leaves the house at most once, with proof of sending. */
package org.dienstweg.schriftgut.versand;
