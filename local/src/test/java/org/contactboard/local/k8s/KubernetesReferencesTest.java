package org.contactboard.local.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever one manifest says of another is there: labels, ports, accounts, settings. */
class KubernetesReferencesTest {

    static List<Manifests> manifests() throws IOException {
        return Kustomizations.all();
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void selectsThePodsOfOneDeployment(Manifests manifests) {
        var selectors = Stream.of(
                        manifests.all(Service.class).stream()
                                .map(each -> each.getSpec().getSelector()),
                        manifests.all(Deployment.class).stream()
                                .map(each -> each.getSpec().getSelector().getMatchLabels()),
                        manifests.all(Deployment.class).stream()
                                .flatMap(each ->
                                        each.getSpec().getTemplate().getSpec().getTopologySpreadConstraints().stream())
                                .map(each -> each.getLabelSelector().getMatchLabels()),
                        manifests.all(PodDisruptionBudget.class).stream()
                                .map(each -> each.getSpec().getSelector().getMatchLabels()),
                        policySelectors(manifests))
                .flatMap(each -> each)
                .toList();
        assertTrue(selectors.size() >= 15, () -> "only " + selectors);
        selectors.forEach(
                labels -> assertEquals(1, manifests.deployments(labels).size(), () -> "deployments with " + labels));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void leadsServicesAndIngressesToNamedPorts(Manifests manifests) {
        for (var service : manifests.all(Service.class)) {
            for (var port : service.getSpec().getPorts()) {
                var pods = manifests.deployments(service.getSpec().getSelector());
                assertTrue(
                        portNames(pods.getFirst()).anyMatch(port.getTargetPort().getStrVal()::equals),
                        service.getMetadata().getName());
            }
        }
        manifests.all(Ingress.class).stream()
                .flatMap(each -> each.getSpec().getRules().stream())
                .flatMap(each -> each.getHttp().getPaths().stream())
                .map(each -> each.getBackend().getService())
                .forEach(backend -> assertTrue(manifests.all(Service.class).stream()
                        .filter(each -> each.getMetadata().getName().equals(backend.getName()))
                        .flatMap(each -> each.getSpec().getPorts().stream())
                        .anyMatch(
                                each -> each.getName().equals(backend.getPort().getName()))));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void knowsTheAccountsAndSettingsThatPodsName(Manifests manifests) {
        for (var deployment : manifests.all(Deployment.class)) {
            var pod = deployment.getSpec().getTemplate().getSpec();
            assertTrue(manifests.has(ServiceAccount.class, pod.getServiceAccountName()), pod.getServiceAccountName());
            pod.getContainers().stream()
                    .flatMap(container -> container.getEnvFrom().stream())
                    .map(from -> from.getConfigMapRef().getName())
                    .forEach(name -> assertTrue(manifests.has(ConfigMap.class, name), name));
        }
    }

    private static Stream<Map<String, String>> policySelectors(Manifests manifests) {
        var policies = manifests.all(NetworkPolicy.class);
        var own = policies.stream().map(each -> each.getSpec().getPodSelector());
        var peers = policies.stream()
                .flatMap(KubernetesReferencesTest::peers)
                .filter(peer -> peer.getNamespaceSelector() == null && peer.getPodSelector() != null)
                .map(NetworkPolicyPeer::getPodSelector);
        return Stream.concat(own, peers)
                .map(LabelSelector::getMatchLabels)
                .filter(labels -> labels != null && !labels.isEmpty());
    }

    private static Stream<NetworkPolicyPeer> peers(NetworkPolicy policy) {
        return Stream.concat(
                policy.getSpec().getIngress().stream().flatMap(rule -> rule.getFrom().stream()),
                policy.getSpec().getEgress().stream().flatMap(rule -> rule.getTo().stream()));
    }

    private static Stream<String> portNames(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().stream()
                .flatMap(container -> container.getPorts().stream())
                .map(port -> port.getName());
    }
}
