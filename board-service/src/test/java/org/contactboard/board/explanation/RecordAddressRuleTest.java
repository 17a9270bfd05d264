package org.contactboard.board.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordAddressRuleTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            https://crm.example/{kind}/{id},       call,    1,         https://crm.example/call/1
            https://crm.example/#{Kind}/view/{id}, meeting, 6f,        https://crm.example/#Meeting/view/6f
            https://crm.example/{id},              call,    a/../b?c d, https://crm.example/a%2F..%2Fb%3Fc%20d
            https://crm.example/{id},              call,    {kind},    https://crm.example/%7Bkind%7D
            javascript:alert({id}),                call,    1,         -
            -,                                     call,    1,         -
            """)
    void opensTheRecordInItsCrm(String template, String kind, String recordId, String address) {
        assertEquals(address, RecordAddressRule.address(template, kind, recordId));
    }
}
