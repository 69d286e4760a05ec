package vn.tiepnhan.cli.log;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What Java itself has to complain of, from WARNING on, in the terminal's log: else it goes to standard error in another
 * form, or nowhere. A window asks some thirty of these loggers before its first paint whether they listen; they answer
 * without waking the log. Safe for any thread.
 */
public final class PlatformLog extends System.LoggerFinder {
    @Override
    public System.Logger getLogger(String name, Module module) {
        return new Complaints(name);
    }

    private record Complaints(String name) implements System.Logger {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level == Level.WARNING || level == Level.ERROR;
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle words, @Nullable String text, @Nullable Throwable thrown) {
            if (isLoggable(level)) {
                say(level, said(words, text), thrown);
            }
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle words, @Nullable String format, Object @Nullable ... values) {
            if (isLoggable(level)) {
                say(level, filled(said(words, format), values), null);
            }
        }

        /** Without values a text is no pattern; one that is none stays as it is, since a complaint must not fail. */
        private static String filled(String text, Object @Nullable [] values) {
            if (values == null || values.length == 0) {
                return text;
            }
            try {
                return MessageFormat.format(text, values);
            } catch (IllegalArgumentException noPattern) {
                return text + " " + Arrays.toString(values);
            }
        }

        private void say(Level level, String text, @Nullable Throwable thrown) {
            org.slf4j.Logger log = LoggerFactory.getLogger(name);
            if (level == Level.ERROR) {
                log.error(text, thrown);
            } else {
                log.warn(text, thrown);
            }
        }

        private static String said(@Nullable ResourceBundle words, @Nullable String text) {
            if (text == null) {
                return "";
            }
            return words != null && words.containsKey(text) ? words.getString(text) : text;
        }
    }
}
