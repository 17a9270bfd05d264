package org.contactboard.local.endtoend;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one running product, and the one Chromium, to the tests that ask for them; both end with the last test. */
final class WholeProduct implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(WholeProduct.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == RunningBoard.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(OURS);
        return parameter.getParameter().getType() == RunningBoard.class
                ? store.computeIfAbsent(RunningBoard.class, _ -> started(), RunningBoard.class)
                : store.computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
    }

    private static RunningBoard started() {
        try {
            return RunningBoard.start();
        } catch (Exception e) {
            throw new IllegalStateException("The product does not start: " + e.getMessage(), e);
        }
    }
}
