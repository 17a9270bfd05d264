package org.contactboard.connector.signature;

/**
 * HubSpot's first versions: SHA-256 over the secret and the body (v1), or the secret, the method, the address and the
 * body (v2), hexadecimal.
 */
record HubSpotHash(String version) implements Scheme {

    @Override
    public boolean isClaimed(Head head) {
        String told = head.header("X-HubSpot-Signature-Version");
        return head.header("X-HubSpot-Signature") != null && (told == null || told.equalsIgnoreCase(version));
    }

    @Override
    public boolean isProven(Head head, byte[] body, String secret) {
        String claim = head.header("X-HubSpot-Signature");
        String before = signsAddress() ? secret + head.method() + head.address() : secret;
        return claim != null && isClaimed(head) && Digests.isHex(Digests.sha256(Digests.bytes(before), body), claim);
    }

    @Override
    public boolean signsAddress() {
        return version.equals("v2");
    }
}
