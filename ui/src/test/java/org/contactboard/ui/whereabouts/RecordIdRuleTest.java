package org.contactboard.ui.whereabouts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordIdRuleTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "67400a1b2c3d4e5f6                                     | 67400a1b2c3d4e5f6",
                "' \t act-9001 \n'                                     | act-9001",
                "call 67400a1b2c3d4e5f6                                | 67400a1b2c3d4e5f6",
                "\"act-9001\".                                         | act-9001",
                "4711                                                  | 4711",
                "7                                                     | 7",
                "https://crm.example/#Call/view/67400a1b2c3d4e5f6      | 67400a1b2c3d4e5f6",
                "crm.example/#Call/view/67400a1b2c3d4e5f6/             | 67400a1b2c3d4e5f6",
                "https://crm.example/index.php?module=Calls&action=DetailView&record=2f1c0d9e-1111-2222-3333-444455556666 | 2f1c0d9e-1111-2222-3333-444455556666",
                "https://org.lightning.example/lightning/r/Task/00T5g00000abcdEAA/view | 00T5g00000abcdEAA",
                "https://org.crm4.example/main.aspx?appid=aaaaaaaa-0000-0000-0000-000000000001&etn=phonecall&id=%7BBBBBBBBB-0000-0000-0000-000000000002%7D&forceUCI=1 | bbbbbbbb-0000-0000-0000-000000000002",
                "https://odoo.example/web#id=4711&model=crm.phonecall&view_type=form | 'crm.phonecall,4711'",
                "https://odoo.example/web#id=42&cids=1&menu_id=128&action=195&model=calendar.event&view_type=form | 'calendar.event,42'",
                "https://odoo.example/odoo/action-195/4211              | 4211",
                "https://org.example/00T5g00000AbCdE                   | 00T5g00000AbCdEEAV",
                "00T5g00000abcdE                                       | 00T5g00000abcdEEAQ",
                "https://app.example:8443/contacts/12345/record/0-1/551/?engagement=98765 | 98765",
                "https://host9.example/calls/                          |",
                "crm.espocrm.webhook/0/18                              | crm.espocrm.webhook/0/18",
                "100%/act-9001                                         | act-9001",
                "Zoë Martens                                           |",
                "Jansen                                                |",
                "+31 6 1234 5678                                       |",
                "tel:+31612345678                                      |",
                "06-12345678                                           |",
                "0031612345678                                         |",
                "''                                                    |",
            })
    void findsTheIdInWhatIsPasted(String pasted, String id) {
        assertEquals(id, RecordIdRule.id(pasted).orElse(null));
    }
}
