package vn.tiepnhan.dossier.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepnhan.dossier.Symbols.LAYOUTS;
import static vn.tiepnhan.dossier.Symbols.symbol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;

/** Symbols and bodies that an independent generator wrote (invented units and people). */
class SamplePagesTest {
    private static List<JsonNode> pages() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SamplePagesTest.class.getResourceAsStream("/vn/tiepnhan/dossier/truth.jsonl"))) {
            ObjectMapper json = new ObjectMapper();
            List<JsonNode> pages = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                pages.add(json.readTree(line));
            }
            return pages;
        }
    }

    private static List<Symbol> symbols(JsonNode page) {
        Symbology symbology = "DM".equals(page.get("symbology").asText())
                ? Symbology.DATA_MATRIX
                : Symbology.valueOf(page.get("symbology").asText());
        List<Symbol> symbols = new ArrayList<>();
        page.get("symbols").forEach(text -> symbols.add(symbol(symbology, text.asText())));
        return symbols;
    }

    @Test
    void everyBodyComesOutAsItWasWritten() throws IOException {
        assertThat(pages()).hasSize(34).allSatisfy(page -> {
            Sorted sorted = Sorter.sort(symbols(page), LAYOUTS);
            assertThat(sorted.complete()).isTrue();
            Dossier dossier = sorted.dossiers().get(0);
            assertThat(Objects.requireNonNull(dossier.body()).text())
                    .isEqualTo(page.get("body").asText());
            assertThat(dossier.procedure()).isEqualTo(page.get("procedure").asText());
            assertThat(dossier.unit()).isEqualTo(page.get("unit").asText());
            assertThat(dossier.mst()).isEqualTo(page.get("mst").asText());
            assertThat(dossier.batch()).isEqualTo(page.get("batch").asInt());
            assertThat(dossier.print()).isEqualTo(page.get("print").asInt());
        });
    }

    @Test
    void allPagesInOneShuffledPileComeOutApart() throws IOException {
        List<Symbol> pile = new ArrayList<>();
        for (JsonNode page : pages()) {
            pile.addAll(symbols(page));
        }
        Collections.shuffle(pile, new Random(2015));
        Sorted sorted = Sorter.sort(pile, LAYOUTS);
        assertThat(sorted.dossiers()).hasSize(34).allMatch(Dossier::complete);
        assertThat(sorted.complete()).isTrue();
    }
}
