package org.contactboard.connector.intake;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How many records CRMs have put on Kafka that have no outcome yet. */
@Singleton
final class Backlog {

    private final Admin admin;
    private final Topics topics;
    private final String group;
    private final PartialAnswers<String> ofTopics = new PartialAnswers<>("topic");
    private final PartialAnswers<TopicPartition> ofPartitions = new PartialAnswers<>("partition");

    Backlog(Admin admin, Topics topics, @ConfigProperty(name = "mp.messaging.incoming.crm.group.id") String group) {
        this.admin = admin;
        this.topics = topics;
        this.group = group;
    }

    /**
     * By source, one that no record belongs to is absent. Asks Kafka; fails when it does not answer in time. A topic or a
     * partition that is unwell, by itself, is left out.
     */
    Map<String, Long> bySource() throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = partitions();
        Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>> latest = ask(partitions, OffsetSpec.latest());
        Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>> earliest = ask(partitions, OffsetSpec.earliest());
        Map<TopicPartition, ListOffsetsResultInfo> ends = ofPartitions.known(latest);
        Map<TopicPartition, ListOffsetsResultInfo> starts = ofPartitions.known(earliest);
        Map<TopicPartition, @Nullable OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<String, Long> sizes = new HashMap<>();
        ends.forEach((partition, end) -> {
            ListOffsetsResultInfo first = starts.get(partition);
            OffsetAndMetadata known = committed.get(partition);
            long start = first == null ? 0 : first.offset();
            long next = known == null ? start : Math.max(start, known.offset());
            sizes.merge(topics.source(partition.topic()), Math.max(0, end.offset() - next), Long::sum);
        });
        return sizes;
    }

    private List<TopicPartition> partitions() throws ExecutionException, InterruptedException {
        List<String> names =
                admin.listTopics().names().get().stream().filter(topics::isCrm).toList();
        return ofTopics.known(admin.describeTopics(names).topicNameValues()).values().stream()
                .flatMap(topic -> partitions(topic).stream())
                .toList();
    }

    private static List<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
    }

    private Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>> ask(
            List<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, spec));
        ListOffsetsResult result = admin.listOffsets(asked);
        Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>> answers = new HashMap<>();
        partitions.forEach(partition -> answers.put(partition, result.partitionResult(partition)));
        return answers;
    }
}
