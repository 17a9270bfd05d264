/** The Kubernetes manifests, read as strictly as a cluster would. */
@NullMarked
package org.contactboard.local.k8s;

import org.jspecify.annotations.NullMarked;
