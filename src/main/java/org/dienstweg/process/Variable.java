package org.dienstweg.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A typed name in the contract between a diagram and its delegates. Values live only as long as the transaction: the
 * engine knows the way, the file knows the content.
 *
 * @param name as conditions of the diagram use it
 * @param typ  what it holds
 */
public record Variable<T>(String name, Class<T> typ) {

    /** What the form handler hands to the delegate that files it: the checked entries, keyed like the form. */
    @SuppressWarnings("rawtypes")
    public static final Variable<java.util.Map> EINGABE = new Variable<>("eingabe", java.util.Map.class);

    /** Set where the content of the case was destroyed in this transaction. */
    static final Variable<Boolean> VERNICHTET = new Variable<>("vernichtet", Boolean.class);
    /** Which part of its case an execution works on, where a case is about several things at once; a routing id. */
    public static final Variable<String> TEIL = new Variable<>("teil", String.class);

    /** Makes the value visible to the rest of this transaction; it is never written to the database. */
    public void setze(VariableScope scope, T wert) {
        scope.setVariable(name, Variables.untypedValue(wert, true));
    }

    /** The value set earlier in this transaction, or null. */
    public T aus(VariableScope scope) {
        return typ.cast(scope.getVariable(name));
    }
}
