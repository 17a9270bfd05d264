package org.contactboard.board.sql;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Runs every use case again that was in another one's way: people lock a customer before its records, a batch the other
 * way round. It stands around the transaction, so that each attempt is a new one.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // the transaction itself begins at + 200
class ConflictRetry {

    private static final Logger LOG = Logger.getLogger(ConflictRetry.class);
    private static final int ATTEMPTS = 4;
    private static final int PAUSE_MILLIS = 50;

    private final TransactionSynchronizationRegistry transactions;

    ConflictRetry(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object attempt(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !Conflict.isBehind(e)) {
                    throw e;
                }
                LOG.debugf("In another transaction's way, trying again: %s", e.getMessage());
                TimeUnit.MILLISECONDS.sleep(
                        attempt * ThreadLocalRandom.current().nextLong(PAUSE_MILLIS, 3 * PAUSE_MILLIS));
            }
        }
    }
}
