package org.contactboard.board.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads query parameters, so that a wrong one is a 400 that names it and not the 404 of Jakarta REST. */
@Provider
final class ParameterReading implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        if (name.isEmpty()) {
            return null;
        }
        if (type.isEnum()) {
            return new Reading<>(name.get(), text -> constant(type, text), "must be one of " + words(type));
        }
        return (ParamConverter<T>) plain(type, name.get());
    }

    private static @Nullable ParamConverter<?> plain(Class<?> type, String name) {
        if (type == Integer.class || type == int.class) {
            return new Reading<>(name, Integer::valueOf, "must be a whole number");
        }
        if (type == Long.class || type == long.class) {
            return new Reading<>(name, Long::valueOf, "must be a whole number");
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Reading<>(name, ParameterReading::flag, "must be true or false");
        }
        return type == LocalDate.class
                ? new Reading<>(name, LocalDate::parse, "must be a day such as 2026-11-22")
                : null;
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private record Reading<T>(String name, Function<String, T> reading, String rule) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("NullAway") // an absent parameter is null, by Jakarta REST
        public T fromString(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw Problem.wrong(name, rule);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
