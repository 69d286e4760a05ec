package vn.tiepnhan.bridge.server;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import vn.tiepnhan.bridge.api.Cause;

/** Says where a request has the wrong shape, and how; never what stands there, for that may be a PIN or a name. */
final class Misshapen {
    private Misshapen() {}

    static Cause cause(JsonProcessingException problem) {
        String vi = "không phải JSON" + place(problem, " (dòng %d, cột %d)");
        String en = "it is not JSON" + place(problem, " (line %d, column %d)");
        if (problem instanceof UnrecognizedPropertyException unknown) {
            vi = at(unknown, "ở ", "") + "không có mục “" + unknown.getPropertyName() + "”";
            en = at(unknown, "at ", "") + "there is no field \"" + unknown.getPropertyName() + "\"";
        } else if (problem instanceof InvalidTypeIdException type) {
            vi = at(type, "ở ", "") + (type.getTypeId() == null ? "thiếu mục “type”" : "không có loại này");
            en = at(type, "at ", "") + (type.getTypeId() == null ? "\"type\" is missing" : "there is no such type");
        } else if (problem instanceof JsonMappingException wrong) {
            vi = at(wrong, "ở ", "") + "thiếu mục, hoặc giá trị sai kiểu";
            en = at(wrong, "at ", "") + "a field is missing, or its value of the wrong kind";
        }
        return new Cause(
                "MALFORMED",
                "Nội dung yêu cầu không đúng: " + vi + ". Xem /v1/openapi.yaml.",
                "The request is malformed: " + en + ". See /v1/openapi.yaml.");
    }

    private static String place(JsonProcessingException problem, String words) {
        JsonLocation where = problem.getLocation();
        return problem instanceof JsonParseException && where != null
                ? words.formatted(where.getLineNr(), where.getColumnNr())
                : "";
    }

    /** The way to the field, {@code slip.blocks[0].text}. */
    private static String at(JsonMappingException problem, String before, String nowhere) {
        StringBuilder way = new StringBuilder();
        for (JsonMappingException.Reference step : problem.getPath()) {
            if (step.getFieldName() == null) {
                way.append('[').append(step.getIndex()).append(']');
            } else {
                way.append(way.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return way.length() == 0 ? nowhere : before + way + " ";
    }
}
