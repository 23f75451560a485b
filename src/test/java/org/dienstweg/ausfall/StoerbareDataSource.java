package org.dienstweg.ausfall;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.util.ClassUtils;

/** A data source that asks {@link Stoerung} before every statement and {@link Treffpunkt} before it writes. */
class StoerbareDataSource extends DelegatingDataSource {

    private final Stoerung stoerung;
    private final Treffpunkt treffpunkt;

    StoerbareDataSource(DataSource echte, Stoerung stoerung, Treffpunkt treffpunkt) {
        super(echte);
        this.stoerung = stoerung;
        this.treffpunkt = treffpunkt;
    }

    @Override
    public Connection getConnection() throws SQLException {
        stoerung.moment();
        return (Connection) huelle(super.getConnection());
    }

    private Object huelle(Object echtes) {
        return Proxy.newProxyInstance(getClass().getClassLoader(), ClassUtils.getAllInterfaces(echtes),
                (huelle, methode, werte) -> rufe(echtes, methode, werte));
    }

    private Object rufe(Object echtes, Method methode, Object[] werte) throws Throwable {
        if (methode.getName().equals("prepareStatement")) {
            treffpunkt.vor(werte[0]);
        }
        boolean commit = echtes instanceof Connection && methode.getName().equals("commit");
        if (commit || echtes instanceof Statement && methode.getName().startsWith("execute")) {
            stoerung.moment();
        }
        Object ergebnis = rufeAuf(echtes, methode, werte);
        if (commit) {
            stoerung.moment();
        }
        return ergebnis instanceof Statement && echtes instanceof Connection ? huelle(ergebnis) : ergebnis;
    }

    private static Object rufeAuf(Object echtes, Method methode, Object[] werte) throws Throwable {
        try {
            return methode.invoke(echtes, werte);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
