package org.contactboard.board;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The service as its callers see it. */
public final class Rest {

    private Rest() {}

    public static ValidatableResponse get(String path, Object... parameters) {
        return given().get("/api/v1" + path, parameters).then();
    }

    /** JSON may be written with single quotes. */
    public static ValidatableResponse post(String path, String json) {
        return given().contentType(ContentType.JSON)
                .body(json.replace('\'', '"'))
                .post("/api/v1" + path)
                .then();
    }

    /** An edit that has read the thing first. */
    public static ValidatableResponse edit(String path, String json) {
        var tag = given().get("/api/v1" + path).header("ETag");
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag == null ? "none" : tag)
                .body(json.replace('\'', '"'))
                .put("/api/v1" + path)
                .then();
    }

    /** An edit that says to have read the thing under this tag; null: it says nothing. */
    public static ValidatableResponse put(String path, String json, @Nullable String tag) {
        var request = given().contentType(ContentType.JSON).body(json.replace('\'', '"'));
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/api/v1" + path)
                .then();
    }

    public static ValidatableResponse delete(String path) {
        return given().delete("/api/v1" + path).then();
    }

    public static ValidatableResponse importCustomers(String csv) {
        return importFile("customers", csv);
    }

    /** Imports, and waits for what becomes of it. */
    public static ValidatableResponse importFile(String kind, String csv) {
        return awaited(given().contentType(ContentType.JSON)
                .body(Map.of("fileName", kind + ".csv", "content", csv))
                .post("/api/v1/imports/" + kind));
    }

    public static ValidatableResponse awaited(Response begun) {
        if (begun.statusCode() != 202) {
            return begun.then();
        }
        var id = begun.path("id").toString();
        var deadline = System.nanoTime() + 120_000_000_000L;
        while (System.nanoTime() < deadline) {
            var told = given().get("/api/v1/imports/" + id);
            if (!"RUNNING".equals(told.path("state"))) {
                return told.then();
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("the import " + id + " does not end");
    }

    /** Tries a file. */
    public static ValidatableResponse tryFile(String kind, String csv) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("fileName", kind + ".csv", "content", csv))
                .post("/api/v1/imports/" + kind + "?dryRun=true")
                .then();
    }

    /** Makes sure that a product is there. */
    public static void product(String id) {
        given().contentType(ContentType.JSON)
                .body(Map.of("id", id, "name", "Product " + id))
                .post("/api/v1/products");
    }
}
