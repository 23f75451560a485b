package org.dienstweg.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Stands between the pool and the driver, so that the ends of transactions are counted as they are sent. */
final class CountedDataSource extends AbstractDataSource {

    private final DataSource driver;
    private final Wire wire;

    CountedDataSource(DataSource driver, Wire wire) {
        this.driver = driver;
        this.wire = wire;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, new ConnectionCounter(driver.getConnection(), wire));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return proxy(Connection.class, new ConnectionCounter(driver.getConnection(user, password), wire));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The driver begins a transaction with its first statement and sends nothing for an end without a beginning. */
    private static final class ConnectionCounter implements InvocationHandler {

        private final Connection connection;
        private final Wire wire;
        private boolean begun;

        ConnectionCounter(Connection connection, Wire wire) {
            this.connection = connection;
            this.wire = wire;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            switch (method.getName()) {
                case "commit" -> end(true);
                case "rollback" -> end(false);
                case "setAutoCommit" -> {
                    if ((boolean) args[0]) {
                        end(true);
                    }
                }
                default -> { }
            }
            Object result = call(connection, method, args);
            return result instanceof Statement statement ? counted(statement, method, args) : result;
        }

        private void end(boolean committed) {
            if (begun) {
                wire.ended(committed);
            }
            begun = false;
        }

        void executed(String sql, int batched) throws SQLException {
            boolean autoCommit = connection.getAutoCommit();
            begun = !autoCommit;
            wire.executed(sql, batched, autoCommit);
        }

        private Statement counted(Statement statement, Method method, Object[] args) {
            Class<? extends Statement> type = statement instanceof CallableStatement ? CallableStatement.class
                    : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
            String sql = method.getName().equals("createStatement") ? null : (String) args[0];
            return proxy(type, new StatementCounter(statement, sql, this));
        }
    }

    private static final class StatementCounter implements InvocationHandler {

        private final Statement statement;
        private final String prepared;
        private final ConnectionCounter connection;
        private int batched;

        StatementCounter(Statement statement, String prepared, ConnectionCounter connection) {
            this.statement = statement;
            this.prepared = prepared;
            this.connection = connection;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            String name = method.getName();
            if (name.equals("addBatch")) {
                batched++;
            } else if (name.equals("executeBatch") || name.equals("executeLargeBatch")) {
                connection.executed(sql(args), batched);
                batched = 0;
            } else if (name.startsWith("execute")) {
                connection.executed(sql(args), 1);
            }
            return call(statement, method, args);
        }

        private String sql(Object[] args) {
            return prepared != null ? prepared : args == null ? "batch" : String.valueOf(args[0]);
        }
    }
}
