package org.contactboard.local.k8s;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The base and the example of k8s: what every service's pod must have, read strictly and without a cluster. */
class KubernetesBaseTest {

    private static final Set<String> SERVICES = Set.of("board-service", "crm-connector", "ui");

    static List<Manifests> manifests() throws IOException {
        return Kustomizations.all();
    }

    @Test
    void refusesAFieldThatKubernetesDoesNotKnow() {
        assertThrows(
                UnrecognizedPropertyException.class,
                () -> Manifests.of("misspelt", "apiVersion: v1\nkind: Service\nspec:\n  selectors: {}\n"));
    }

    @Test
    void namesEveryFileInAKustomization() throws IOException {
        for (var file : Kustomizations.yamlFiles(Kustomizations.BASE)) {
            if (file.endsWith("kustomization.yaml")) {
                continue;
            }
            var kustomization = Files.readString(file.resolveSibling("kustomization.yaml"));
            assertTrue(kustomization.contains("  - " + file.getFileName() + "\n"), file + " is in no kustomization");
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void deploysTheThreeServicesWithThePasswordsLeftOut(Manifests manifests) {
        var deployments = manifests.all(Deployment.class).stream()
                .map(each -> each.getMetadata().getName())
                .collect(Collectors.toSet());
        assertEquals(SERVICES, deployments);
        assertEquals(SERVICES.size(), manifests.all(Service.class).size());
        for (var deployment : manifests.all(Deployment.class)) {
            for (var setting : container(deployment).getEnv()) {
                var secret =
                        setting.getValueFrom() != null && setting.getValueFrom().getSecretKeyRef() != null;
                assertEquals(setting.getName().endsWith("PASSWORD"), secret, setting.getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void probesStartLifeAndReadinessApart(Manifests manifests) {
        for (var deployment : manifests.all(Deployment.class)) {
            var container = container(deployment);
            assertAll(
                    () -> assertProbes("/q/health/started", container.getStartupProbe(), container),
                    () -> assertProbes("/q/health/live", container.getLivenessProbe(), container),
                    () -> assertProbes("/q/health/ready", container.getReadinessProbe(), container));
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void givesEveryContainerRequestsLimitsAndItsName(Manifests manifests) {
        for (var deployment : manifests.all(Deployment.class)) {
            var container = container(deployment);
            assertEquals(
                    Set.of("cpu", "memory"),
                    container.getResources().getRequests().keySet());
            assertEquals(
                    Set.of("cpu", "memory"),
                    container.getResources().getLimits().keySet());
            assertTrue(container.getEnv().stream()
                    .filter(setting -> setting.getName().equals("CONTACTBOARD_INSTANCE"))
                    .anyMatch(setting ->
                            setting.getValueFrom().getFieldRef().getFieldPath().equals("metadata.name")));
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void runsEveryPodWithTheLeastPrivileges(Manifests manifests) {
        for (var deployment : manifests.all(Deployment.class)) {
            var pod = pod(deployment);
            var container = container(deployment).getSecurityContext();
            assertAll(
                    deployment.getMetadata().getName(),
                    () -> assertTrue(pod.getSecurityContext().getRunAsNonRoot()),
                    () -> assertTrue(pod.getSecurityContext().getRunAsUser() > 0),
                    () -> assertEquals(
                            "RuntimeDefault",
                            pod.getSecurityContext().getSeccompProfile().getType()),
                    () -> assertFalse(pod.getAutomountServiceAccountToken()),
                    () -> assertFalse(container.getAllowPrivilegeEscalation()),
                    () -> assertTrue(container.getReadOnlyRootFilesystem()),
                    () -> assertEquals(
                            List.of("ALL"), container.getCapabilities().getDrop()),
                    () -> assertTrue(pod.getVolumes().stream().allMatch(volume -> volume.getEmptyDir() != null)));
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void keepsABrowserWithItsReplicaAndItsLongConnectionOpen(Manifests manifests) {
        for (var ingress : manifests.all(Ingress.class)) {
            Map<String, String> annotations = ingress.getMetadata().getAnnotations();
            assertEquals("cookie", annotations.get("nginx.ingress.kubernetes.io/affinity"));
            assertTrue(Integer.parseInt(annotations.get("nginx.ingress.kubernetes.io/proxy-read-timeout")) >= 300);
        }
        assertEquals(1, manifests.all(Ingress.class).size());
    }

    private static void assertProbes(String path, Probe probe, Container container) {
        assertEquals(path, probe.getHttpGet().getPath());
        assertEquals(
                new IntOrString(container.getPorts().getFirst().getName()),
                probe.getHttpGet().getPort());
    }

    private static PodSpec pod(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec();
    }

    private static Container container(Deployment deployment) {
        return pod(deployment).getContainers().getFirst();
    }
}
