/** Records of Microsoft Dynamics 365 (Dataverse): its webhooks' execution contexts, and rows of its Web API. */
@NullMarked
package org.contactboard.connector.dynamics365;

import org.jspecify.annotations.NullMarked;
