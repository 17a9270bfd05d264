package org.contactboard.connector;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;

/** One slice for each package of a kind of source. */
final class KindSlices implements SliceAssignment {

    private final String[] packages;

    KindSlices(String... packages) {
        this.packages = packages;
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return Arrays.stream(packages)
                .filter(type.getPackageName()::equals)
                .findFirst()
                .map(SliceIdentifier::of)
                .orElse(SliceIdentifier.ignore());
    }

    @Override
    public String getDescription() {
        return "the kinds of sources";
    }
}
