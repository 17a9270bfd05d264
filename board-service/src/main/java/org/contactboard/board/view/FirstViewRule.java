package org.contactboard.board.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.contactboard.board.view.FirstView.Reason;
import org.jspecify.annotations.Nullable;

/** With what somebody begins: their own choice, else what they answer for, customers before a product. */
final class FirstViewRule {

    private FirstViewRule() {}

    /**
     * @param chosen null where nothing was chosen, or what was is not to be seen any more
     * @param accountManager by which id the caller answers for customers, if for any
     * @param product for which the caller answers, if for any
     */
    static FirstView of(@Nullable View chosen, @Nullable String accountManager, @Nullable String product) {
        if (chosen != null) {
            return new FirstView(Reason.CHOSEN, chosen.id(), chosen.query());
        }
        if (accountManager != null) {
            return new FirstView(
                    Reason.ACCOUNT_MANAGER, null, "accountManager=%s&sort=urgency".formatted(encoded(accountManager)));
        }
        if (product != null) {
            return new FirstView(Reason.PRODUCT_MANAGER, null, "product=" + encoded(product));
        }
        return new FirstView(Reason.SEARCH, null, "");
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, UTF_8).replace("+", "%20");
    }
}
