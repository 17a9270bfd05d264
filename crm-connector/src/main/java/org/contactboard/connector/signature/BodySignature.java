package org.contactboard.connector.signature;

/** HMAC-SHA-256 over the body, in a header: hexadecimal, also behind {@code sha256=}, or base64. */
record BodySignature(String header) implements Scheme {

    private static final String PREFIX = "sha256=";

    @Override
    public boolean isClaimed(Head head) {
        return head.header(header) != null;
    }

    @Override
    public boolean isProven(Head head, byte[] body, String secret) {
        String claim = head.header(header);
        if (claim == null) {
            return false;
        }
        byte[] digest = Digests.hmacSha256(secret, body);
        String bare = claim.startsWith(PREFIX) ? claim.substring(PREFIX.length()) : claim;
        return Digests.isHex(digest, bare) | Digests.isBase64(digest, bare);
    }
}
