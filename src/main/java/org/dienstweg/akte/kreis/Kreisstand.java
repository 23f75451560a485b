package org.dienstweg.akte.kreis;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts the changes of circles, so that what was read before a change is not believed after it. */
@Component
public class Kreisstand {

    private final AtomicLong stand = new AtomicLong();

    /** To be asked before reading; what was read is out of date as soon as the answer is another one. */
    public long jetzt() {
        return stand.get();
    }

    /** Whether something changes with the present transaction, so that only it may see what it reads. */
    public boolean aendertSichGerade() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    /** Something changes with the present transaction. */
    void aendertSich() {
        if (!aendertSichGerade()) {
            TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
            TransactionSynchronizationManager.registerSynchronization(new Aenderung());
        }
    }

    private final class Aenderung implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Kreisstand.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Kreisstand.this, Boolean.TRUE);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Kreisstand.this);
            stand.incrementAndGet();
        }
    }
}
