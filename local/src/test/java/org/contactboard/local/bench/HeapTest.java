package org.contactboard.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTest {

    @Test
    void readsTheTotalAndWhatTakesMost() {
        var heap = Heap.read("""
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:          1000          64000  [B (java.base@25)
                   2:           500          12000  java.lang.String (java.base@25)
                Total          1500          76000
                """);
        assertThat(heap.bytes()).isEqualTo(76_000);
        assertThat(heap.classes()).hasSize(2).first().asString().contains("[B");
    }
}
