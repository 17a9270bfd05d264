package org.contactboard.connector.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A secret that comes along, for systems that cannot sign: in a header, in {@code Authorization} as bearer token or as
 * {@code user:password}, or in the query.
 *
 * @param parameter of the query; null when none is taken, for addresses are written to logs
 */
record SharedSecret(String header, @Nullable String parameter) implements Scheme {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    @Override
    public boolean isClaimed(Head head) {
        return !claims(head).isEmpty();
    }

    @Override
    public boolean isProven(Head head, byte[] body, String secret) {
        boolean proven = false;
        for (String claim : claims(head)) {
            proven |= Digests.same(secret, claim);
        }
        return proven;
    }

    @Override
    public String secretHeader() {
        return header;
    }

    private List<String> claims(Head head) {
        List<String> claims = new ArrayList<>();
        add(claims, head.header(header));
        add(claims, parameter == null ? null : head.parameter(parameter));
        String authorization = head.header("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            add(claims, authorization.substring(BEARER.length()).strip());
        } else if (authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            add(claims, decoded(authorization.substring(BASIC.length()).strip()));
        }
        return claims;
    }

    private static void add(List<String> claims, @Nullable String claim) {
        if (claim != null && !claim.isEmpty()) {
            claims.add(claim);
        }
    }

    private static @Nullable String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }
}
