package org.contactboard.connector.intake;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How many records CRMs have put on Kafka that have no outcome yet. */
@Singleton
final class Backlog {

    private final Admin admin;
    private final Topics topics;
    private final String group;

    Backlog(Admin admin, Topics topics, @ConfigProperty(name = "mp.messaging.incoming.crm.group.id") String group) {
        this.admin = admin;
        this.topics = topics;
        this.group = group;
    }

    /** By source, one that no record belongs to is absent. Asks Kafka; fails when it does not answer in time. */
    Map<String, Long> bySource() throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = partitions();
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, @Nullable OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<String, Long> sizes = new HashMap<>();
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata known = committed.get(partition);
            long start = starts.getOrDefault(partition, 0L);
            long next = known == null ? start : Math.max(start, known.offset());
            long size = Math.max(0, ends.getOrDefault(partition, next) - next);
            sizes.merge(topics.source(partition.topic()), size, Long::sum);
        }
        return sizes;
    }

    private List<TopicPartition> partitions() throws ExecutionException, InterruptedException {
        List<String> names =
                admin.listTopics().names().get().stream().filter(topics::isCrm).toList();
        return admin.describeTopics(names).allTopicNames().get().values().stream()
                .flatMap(topic -> partitions(topic).stream())
                .toList();
    }

    private static List<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, spec));
        Map<TopicPartition, ListOffsetsResultInfo> answers =
                admin.listOffsets(asked).all().get();
        Map<TopicPartition, Long> offsets = new HashMap<>();
        answers.forEach((partition, answer) -> offsets.put(partition, answer.offset()));
        return offsets;
    }
}
